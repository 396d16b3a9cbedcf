"""What a protocol is once it has been read: frozen pydantic models, the public data contract.

The JSON Schema (``schema/meeting.schema.json``) is made from these classes, and the key order here is the key order of
every JSON that the program prints. All positions refer to the decoded text: ``lines`` holds ``[first, last]`` pairs
counted from 1, ``spans`` holds ``[start, end)`` character offsets. A value that is not printed is ``None`` or an empty
tuple, never left out.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

SCHEMA_VERSION: Literal["1"] = "1"

LineRange = tuple[int, int]
Span = tuple[int, int]

Lines = Annotated[
    tuple[LineRange, ...],
    Field(default=(), description="Line ranges [first, last], counted from 1, that the value stands on."),
]
Spans = Annotated[
    tuple[Span, ...],
    Field(default=(), description="Character ranges [start, end) in the decoded text that the value stands on."),
]
Inferred = Annotated[
    tuple[str, ...],
    Field(default=(), description="Names of the fields of this object that were concluded by a rule, not printed."),
]

Normalised = Annotated[
    str | None, Field(default=None, description="The value as it was read, where the print is damaged; null elsewhere.")
]
Printed = Annotated[
    str | None,
    Field(default=None, description="The value's print, where it is damaged and was repaired; null elsewhere."),
]

Status = Literal["närvarande", "frånvarande", "adjungerad", "övrig"]
Role = Literal[
    "ordförande",
    "vice ordförande",
    "mötesordförande",
    "justerare",
    "sekreterare",
    "protokollförare",
    "ersättare",
]
OrganisationKind = Literal["kommun", "region", "landsting", "annat"]
ArendeKind = Literal["beslut", "information"]
Outcome = Literal[
    "godkännande",
    "bifall",
    "avslag",
    "återremiss",
    "bordläggning",
    "uppdrag",
    "rekommendation",
    "val",
    "delgivning",
    "till handlingarna",
    "annat",
]
Severity = Literal["error", "warning", "info"]


class Record(BaseModel):
    """Base of every model: frozen, no unknown keys, validators built when first used."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class ArendeRange(Record):
    """The range of item numbers that the heading declares, both ends included."""

    first: int = Field(description="First item number declared.")
    last: int = Field(description="Last item number declared.")


class Organisation(Record):
    """An affiliation recognised as a public organisation."""

    name: str = Field(description="The organisation's name as the table of places writes it, else as printed.")
    kind: OrganisationKind = Field(description="kommun, region, landsting or annat.")
    code: str | None = Field(description="Official code: four digits for a municipality, two for a region's county.")


class Attendance(Record):
    """One person in the attendance list, in printed order."""

    name: str = Field(description="The person's name only, as printed.")
    name_normalised: Normalised
    status: Status | None = Field(description="närvarande, frånvarande, adjungerad, övrig; null where not printed.")
    affiliation: str | None = Field(description="Organisation, title or chair of another organ, as printed.")
    affiliation_normalised: Normalised
    organisation: Organisation | None = Field(description="The affiliation recognised, with its official code.")
    roles: tuple[Role, ...] = Field(description="Roles in this meeting.")
    party: str | None = Field(description="Party abbreviation in upper case, from '(s)'.")
    replaces: str | None = Field(description="Name of the person replaced.")
    replaces_normalised: Normalised
    represents: tuple[str, ...] = Field(description="Other organisations that the person also speaks for.")
    present_for: str | None = Field(description="The items that the person took part in, as printed.")
    inferred: Inferred
    lines: Lines
    spans: Spans


class Presenter(Record):
    """Somebody who presented an item (föredragande)."""

    name: str = Field(description="The person's name, as printed.")
    name_normalised: Normalised
    affiliation: str | None = Field(description="Organisation or title printed with the name.")
    affiliation_normalised: Normalised


class Reference(Record):
    """Another meeting or decision that an item speaks of, with a date, or a coming meeting that it announces."""

    date: str | None = Field(description="ISO date; partial (2024-05, 2024) where only that is known.")
    body: str | None = Field(description="The organ named with it, without a genitive s.")
    text: str = Field(description="The words of the source.")
    lines: Lines
    spans: Spans


class Uppdrag(Record):
    """A task given by a decision."""

    to: str | None = Field(description="Who is to do it, as printed; null where nobody is named.")
    task: str = Field(description="The verb phrase, without 'att'.")
    due: str | None = Field(description="ISO date, partial where only that is known.")
    due_text: str | None = Field(description="The deadline's words.")


class Amount(Record):
    """A sum of money named in a decision."""

    value: int = Field(description="Whole kronor.")
    currency: str = Field(description="ISO 4217 code, SEK.")
    text: str = Field(description="The words of the source.")


class DateMention(Record):
    """A calendar date named in a decision, a month at least."""

    date: str = Field(description="ISO date; partial (2024-05) where only the month is known.")
    text: str = Field(description="The words of the source.")


class Votes(Record):
    """How many voted for and against; what is not printed is null, what the print leaves no room for is 0."""

    ja: int | None = Field(description="Votes for ('ja-röster').")
    nej: int | None = Field(description="Votes against ('nej-röster').")
    avstar: int | None = Field(description="How many abstained ('avstår').")


class Beslut(Record):
    """One decision statement."""

    id: str = Field(description="The ärende's id, a slash and the decision's number within the ärende, from 1.")
    text: str = Field(description="The statement as running text; list points on lines of their own.")
    text_normalised: Normalised
    points: tuple[str, ...] = Field(description="The points of its list, without bullets and numbers.")
    outcome: tuple[Outcome, ...] = Field(description="What was decided, by the statement's own verbs; at least one.")
    decided_by: str | None = Field(description="The organ that the statement names as deciding.")
    taken_on: str | None = Field(description="ISO date, where the statement says it was taken on another day.")
    uppdrag: tuple[Uppdrag, ...] = Field(description="What is to be done, by whom and by when.")
    amounts: tuple[Amount, ...] = Field(description="Sums of money in the statement.")
    dates: tuple[DateMention, ...] = Field(description="Calendar dates in the statement.")
    votes: Votes | None = Field(default=None, description="The count, where the item prints a vote ('Omröstning').")
    reservations: tuple[str, ...] = Field(
        default=(), description="Who reserved themselves against the decision: names or parties, as printed."
    )
    inferred: Inferred
    lines: Lines
    spans: Spans


class Arende(Record):
    """One item of the agenda as the protocol reports it."""

    id: str = Field(
        description="The meeting's id, a slash and the number; a doubled one gets '-2', without one u1, u2."
    )
    number: str | None = Field(description="The item's number as understood: '23', '2b'; null where none is printed.")
    number_printed: Printed
    title: str = Field(description="The whole title, wrapped lines joined.")
    title_normalised: Normalised
    kind: ArendeKind | None = Field(description="beslut or information, only from a printed label.")
    presenters: tuple[Presenter, ...] = Field(description="Who presented the item.")
    text: str = Field(description="The narrative: what is not title, label, presenters, beslut, bilaga or furniture.")
    text_normalised: Normalised
    beslut: tuple[Beslut, ...] = Field(description="The decision statements.")
    bilagor: tuple[str, ...] = Field(description="Attachments named.")
    references: tuple[Reference, ...] = Field(description="Other meetings and decisions spoken of with a date.")
    next_meetings: tuple[Reference, ...] = Field(description="Coming meetings announced with a date.")
    inferred: Inferred
    lines: Lines
    spans: Spans


class Signature(Record):
    """A signature line at the end of the protocol."""

    name: str = Field(description="The name, as printed.")
    name_normalised: Normalised
    role: str | None = Field(
        description="The role printed with it; under 'Vid protokollet' sekreterare, under 'Justeras' justerare."
    )
    lines: Lines
    spans: Spans


class RelatedPlace(Record):
    """Another place that a diagnostic points to."""

    message: str = Field(description="What stands there.")
    lines: Lines
    spans: Spans


class Diagnostic(Record):
    """Something a careful reader would want to be told."""

    code: str = Field(description="Stable code, LSG and three digits.")
    severity: Severity = Field(description="error: a part could not be read; warning: read but doubtful; info.")
    message: str = Field(description="The message, with the values in it.")
    lines: Lines
    spans: Spans
    related: tuple[RelatedPlace, ...] = Field(default=(), description="Other places, each with a message.")


class FurniturePart(Record):
    """A stretch of page furniture: marked, not deleted."""

    kind: str = Field(
        description="page header, page footer, page number, signature service, letterhead, margin label, "
        "notice of posting, table of contents, section heading."
    )
    lines: Lines


class FieldPlace(Record):
    """Where a value of the heading is printed."""

    field: str = Field(description="Name of the field of Meeting.")
    lines: Lines
    spans: Spans


class Quality(Record):
    """How sound the text looks: an estimate, from words that look like scanning errors and letters that were lost."""

    score: float = Field(description="Estimated share of the characters that are right, 0 to 1.")
    grade: Literal["A", "B", "C", "D"] = Field(description="A sound, B a few errors, C many, D hard to read.")
    reasons: tuple[str, ...] = Field(description="What the estimate was concluded from.")


class SourceInfo(Record):
    """Where the protocol was read from and how."""

    name: str | None = Field(description="File name as given; null for text handed over directly.")
    sha256: str = Field(description="SHA-256 of the bytes (of the UTF-8 form, where a str was given).")
    encoding: str = Field(
        description="The encoding the bytes were decoded with: Python's name, or iso646-se for Swedish in seven bits."
    )
    decoding: tuple[str, ...] = Field(
        default=(), description="What was done to make the text, in order; empty for sound Unicode without odd signs."
    )
    pages: int = Field(description="Pages counted from page breaks; 1 where none is marked.")
    lines: int = Field(description="Number of lines of the decoded text.")
    layout: str = Field(description="Name of the layout row that was used.")
    quality: Quality = Field(description="Estimate of how many of the characters are right.")
    furniture: tuple[FurniturePart, ...] = Field(description="Page furniture found.")
    unclassified: tuple[LineRange, ...] = Field(description="Line ranges that no rule could place.")


class Meeting(Record):
    """One protocol: who met, what they dealt with, what they decided."""

    schema_version: Literal["1"] = Field(default=SCHEMA_VERSION, description="Version of this contract.")
    id: str = Field(description="Slug of the body and the date; without a date, eight hex digits of the hash.")
    title: str | None = Field(description="The printed title.")
    title_normalised: Normalised
    body: str | None = Field(description="The organ whose meeting it is.")
    body_normalised: Normalised
    dnr: str | None = Field(description="Diary number as printed, without its label.")
    dnr_printed: Printed
    date: str | None = Field(description="ISO date of the meeting.")
    date_printed: Printed
    start_time: str | None = Field(description="HH:MM.")
    start_time_printed: Printed
    end_time: str | None = Field(description="HH:MM.")
    end_time_printed: Printed
    place: str | None = Field(description="As printed, without its label.")
    place_normalised: Normalised
    arende_range: ArendeRange | None = Field(description="The range of items that the heading declares.")
    arende_range_printed: Printed
    attendance: tuple[Attendance, ...] = Field(description="The attendance list, in printed order.")
    arenden: tuple[Arende, ...] = Field(description="The items, in printed order.")
    signatures: tuple[Signature, ...] = Field(description="Signature lines.")
    inferred: Inferred
    diagnostics: tuple[Diagnostic, ...] = Field(description="Findings about the protocol and its reading.")
    source: SourceInfo = Field(description="The source and what of it could not be placed.")
    heading_places: tuple[FieldPlace, ...] = Field(default=(), description="Where the heading's values are printed.")
