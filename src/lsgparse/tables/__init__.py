"""What is known, as data: rows with examples, no control flow."""
