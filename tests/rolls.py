"""Protocols of houses not seen before, each with heading, people and signatures, written by hand.

The annotation stood before the program read the text. People are a table, one a line: name | status | affiliation |
roles | party | whom they replace | present for; what is left out at the end is empty.
"""

from __future__ import annotations

from typing import NamedTuple


class Roll(NamedTuple):
    """A text and who was there, where and when."""

    name: str
    text: str
    body: str | None = None
    dnr: str | None = None
    date: str | None = None
    times: tuple[str | None, str | None] = (None, None)
    place: str | None = None
    people: str = ""
    items: str = ""
    """number | title"""
    signatures: str = ""
    """name, role; the role is empty where none is printed"""
    bilagor: tuple[str, ...] = ()
    next_meetings: tuple[str, ...] = ()
    encoding: str = "utf-8"


ROLLS = (
    Roll(
        "kommunstyrelse, cover page with serving substitutes, digital presence and proof of notice",
        """Hällefors-Brunna kommun
Kommunstyrelsen
PROTOKOLL
Sammanträdesdatum
2022-03-08

Sida
1 (9)

Plats och tid
Stora Sessionssalen, Kommunhuset, och digitalt via Teams, kl. 13.00–16.20
Ajournering kl. 14.25–14.40

Beslutande
Ledamöter
Margareta Hjulstad (S), ordförande
Bo af Ekelund (M), 1:e vice ordförande, deltar digitalt
Åsa von Plomgren-Lind (C), 2:e vice ordförande
Hans-Åke Öberg (S) §§ 41-47
Leif G Nordin (SD)
Fatuma Abdi Warsame (S)
Tjänstgörande ersättare
Karl-Erik Bergfalk (V) ersätter Monika Sjödal (V)
Ing-Marie Lööf Strand (M) ersätter Peder Dahl (M), via Teams

Ej tjänstgörande ersättare
Jan Å Kvist (S)
Yvonne Tallroth (C), deltar digitalt

Övriga närvarande
Tomas Ringdahl, kommundirektör
Eva-Karin Lysén, ekonomichef §§ 43-45
Petter Nygård, kommunsekreterare

Justerare
Leif G Nordin (SD)
Justeringens plats och tid
Kommunkansliet, 2022-03-14 kl. 09.00

Underskrifter
Sekreterare
_______________________________ Paragrafer 41–48
Petter Nygård
Ordförande
_______________________________
Margareta Hjulstad
Justerare
_______________________________
Leif G Nordin

ANSLAG/BEVIS
Protokollet är justerat. Justeringen har tillkännagivits genom anslag
Organ
Kommunstyrelsen
Sammanträdesdatum
2022-03-08
Datum då anslaget sätts upp
2022-03-15
Datum då anslaget tas ned
2022-04-06
Förvaringsplats för protokollet
Kommunkansliet
Underskrift
_______________________________
Petter Nygård

\fHällefors-Brunna kommun
Kommunstyrelsen
PROTOKOLL
Sammanträdesdatum
2022-03-08

Sida
2 (9)

§ 41 Val av justerare
Beslut
Leif G Nordin (SD) utses att tillsammans med ordföranden justera dagens protokoll.

§ 42 Fastställande av dagordning
Beslut
Kommunstyrelsen fastställer dagordningen.

§ 43 Månadsuppföljning februari
Dnr KS/2022:77
Beslut
Kommunstyrelsen lägger informationen till handlingarna.
Bilagor
Månadsuppföljning februari 2022
Likviditetsplan

Justerandes sign

Utdragsbestyrkande

\fHällefors-Brunna kommun
Kommunstyrelsen
PROTOKOLL
Sammanträdesdatum
2022-03-08

Sida
3 (9)

§ 44 Nästa sammanträde
Kommunstyrelsens nästa sammanträde hålls den 12 april 2022 kl. 13.00.

Justerandes sign

Utdragsbestyrkande
""",
        body="Kommunstyrelsen",
        date="2022-03-08",
        times=("13:00", "16:20"),
        place="Stora Sessionssalen, Kommunhuset, och digitalt via Teams",
        people="""
            Margareta Hjulstad | n |  | ordförande | S
            Bo af Ekelund | n |  | vice ordförande | M
            Åsa von Plomgren-Lind | n |  | vice ordförande | C
            Hans-Åke Öberg | n |  |  | S |  | 41-47
            Leif G Nordin | n |  | justerare | SD
            Fatuma Abdi Warsame | n |  |  | S
            Karl-Erik Bergfalk | n |  | ersättare | V | Monika Sjödal
            Ing-Marie Lööf Strand | n |  | ersättare | M | Peder Dahl
            Jan Å Kvist | n |  | ersättare | S
            Yvonne Tallroth | n |  | ersättare | C
            Tomas Ringdahl | ö | kommundirektör
            Eva-Karin Lysén | ö | ekonomichef |  |  |  | 43-45
            Petter Nygård | ö | kommunsekreterare | sekreterare
            """,
        items="""
            41 | Val av justerare
            42 | Fastställande av dagordning
            43 | Månadsuppföljning februari
            44 | Nästa sammanträde
            """,
        signatures="Petter Nygård, sekreterare; Margareta Hjulstad, ordförande; Leif G Nordin, justerare",
        bilagor=("Månadsuppföljning februari 2022", "Likviditetsplan"),
        next_meetings=("2022-04-12",),
    ),
    Roll(
        "kommunfullmäktige, roll as a table that came out cell by cell",
        """Kommunfullmäktige
2019-06-17

Tid: 18.30 - 21.05
Plats: Folkets Hus, Storviksbo

Närvarolista

Ledamot
Parti
Närvarande
Tjänstgörande ersättare

Anna-Greta Hede
S
Ja

Sven-Olof Kilsmo
S
Nej
Ritva Mäkelä-Lund

Per Järvsjö
M
Ja

Marie-Louise D'Orsay
L
Ja

Ola ten Hagen
KD
Nej
Björn O. Wiklund

Zeynep Yildirim Ek
MP
Ja

Övriga
Lotta Rask, kommunsekreterare
Ulf Hemlin, kommunchef

Ordförande: Anna-Greta Hede (S)
Justerare: Per Järvsjö (M) och Zeynep Yildirim Ek (MP)

§ 61 Upprop
Kommunsekreteraren förrättar upprop.

§ 62 Avsägelse från Sven-Olof Kilsmo (S)
Kommunfullmäktige beslutar
att entlediga Sven-Olof Kilsmo från uppdraget som ledamot i valberedningen.

§ 63 Årsredovisning 2018
Kommunfullmäktige beslutar
att godkänna årsredovisningen.
""",
        body="Kommunfullmäktige",
        date="2019-06-17",
        times=("18:30", "21:05"),
        place="Folkets Hus, Storviksbo",
        people="""
            Anna-Greta Hede | n |  | ordförande | S
            Sven-Olof Kilsmo | f |  |  | S
            Ritva Mäkelä-Lund | n |  | ersättare |  | Sven-Olof Kilsmo
            Per Järvsjö | n |  | justerare | M
            Marie-Louise D'Orsay | n |  |  | L
            Ola ten Hagen | f |  |  | KD
            Björn O. Wiklund | n |  | ersättare |  | Ola ten Hagen
            Zeynep Yildirim Ek | n |  | justerare | MP
            Lotta Rask | ö | kommunsekreterare
            Ulf Hemlin | ö | kommunchef
            """,
        items="""
            61 | Upprop
            62 | Avsägelse från Sven-Olof Kilsmo (S)
            63 | Årsredovisning 2018
            """,
    ),
    Roll(
        "regionnämnd, members and substitutes in two columns",
        """                                                                                   1 (4)
Region Mellansund                        PROTOKOLL
Kollektivtrafiknämnden                   2023-11-23


Sammanträde med Kollektivtrafiknämnden
Tid:        Torsdagen den 23 november 2023, kl 09:30-11:45
Plats:      Regionens hus, lokal Vättern, Eksberga

Närvarande
Ledamöter                                   Ersättare
Anders Valfridsson (M), ordförande          Lena Brogård (M)
Camilla Ståhl Hermansson (S), 1 v ordf      Nils Rydén (S), tjg för Eva Ek (S)
Dragan Petrović (C)                         Mikaela Strömvall (KD)
Gun-Britt Åhs (L)
Rolf Sandelius (SD)

Frånvarande
Eva Ek (S)                                  Örjan Hult (V)

Tjänstepersoner
Maria Tengroth, trafikdirektör
Joakim Lundh, nämndsekreterare
Sanna Palo, trafikplanerare, § 58

Justeras                                    Sekreterare


..................................          ..................................
Anders Valfridsson                          Joakim Lundh
Ordförande

..................................
Gun-Britt Åhs

§ 57   Val av justerare
       Gun-Britt Åhs (L) utses att jämte ordföranden justera protokollet.

§ 58   Trafikförsörjningsprogram 2024-2030                      KTN 2023/31
       Kollektivtrafiknämnden beslutar
       att föreslå regionfullmäktige anta programmet.

       Sanna Palo redogör för ärendet.

                                                                                   2 (4)
Region Mellansund                        PROTOKOLL
Kollektivtrafiknämnden                   2023-11-23


§ 59   Meddelanden
       Nämnden lägger meddelandena till handlingarna.
""",
        body="Kollektivtrafiknämnden",
        date="2023-11-23",
        times=("09:30", "11:45"),
        place="Regionens hus, lokal Vättern, Eksberga",
        people="""
            Anders Valfridsson | n |  | ordförande | M
            Lena Brogård | n |  | ersättare | M
            Camilla Ståhl Hermansson | n |  | vice ordförande | S
            Nils Rydén | n |  | ersättare | S | Eva Ek
            Dragan Petrović | n |  |  | C
            Mikaela Strömvall | n |  | ersättare | KD
            Gun-Britt Åhs | n |  | justerare | L
            Rolf Sandelius | n |  |  | SD
            Eva Ek | f |  |  | S
            Örjan Hult | f |  |  | V
            Maria Tengroth | ö | trafikdirektör
            Joakim Lundh | ö |  | sekreterare
            Sanna Palo | ö | trafikplanerare |  |  |  | 58
            """,
        items="""
            57 | Val av justerare
            58 | Trafikförsörjningsprogram 2024-2030
            59 | Meddelanden
            """,
        signatures="Anders Valfridsson, ordförande; Joakim Lundh, sekreterare; Gun-Britt Åhs, justerare",
    ),
    Roll(
        "Österbotten, kommunstyrelse with place and function behind the names",
        """VÄSTERNÄS KOMMUN                    PROTOKOLL                       Nr 5/2018
Kommunstyrelsen                     26.4.2018

Sammanträdestid      Torsdagen den 26 april 2018 kl. 18.00–20.42
Sammanträdesplats    Kommungården, styrelsens mötesrum

Beslutande           Backlund Kaj, ordförande
                     Nygårds Ann-Mari, viceordförande
                     Storgeust Bengt
                     Häggkvist-Smeds Tove
                     Kuusisto Jari, ersättare för Ulla Rönnqvist
                     Österåker Bo-Göran

Frånvarande          Rönnqvist Ulla

Övriga närvarande    Sundqvist Stefan, fullmäktiges ordförande
                     Löfholm Gun-Viol, kommundirektör, föredragande
                     Ekström Pia, förvaltningschef, sekreterare

Paragrafer           88 – 91

Underskrifter        Ordförande                   Sekreterare

                     Kaj Backlund                 Pia Ekström

Protokolljustering   Plats och tid: Västernäs 30.4.2018

                     Bengt Storgeust              Bo-Göran Österåker

Protokollet har varit
framlagt till påseende   Kommunkansliet 2.5.2018

Intygar              Pia Ekström, sekreterare

\f
VÄSTERNÄS KOMMUN                    PROTOKOLL
Kommunstyrelsen                     26.4.2018

88 § SAMMANTRÄDETS LAGENLIGHET OCH BESLUTFÖRHET

Beslut: Sammanträdet konstaterades vara lagenligt sammankallat och beslutfört.

89 § PROTOKOLLJUSTERARE

Beslut: Till protokolljusterare valdes Bengt Storgeust och Bo-Göran Österåker.

90 § TOMTPRISER I NORRÅKERS BOSTADSOMRÅDE

Kommundirektörens förslag: Kommunstyrelsen fastställer tomtpriserna enligt bilaga 1.

Beslut: Förslaget godkändes.

91 § ANMÄLNINGSÄRENDEN

Beslut: Antecknades till kännedom.
""",
        body="Kommunstyrelsen",
        date="2018-04-26",
        times=("18:00", "20:42"),
        place="Kommungården, styrelsens mötesrum",
        people="""
            Backlund Kaj | n |  | ordförande
            Nygårds Ann-Mari | n |  | vice ordförande
            Storgeust Bengt | n |  | justerare
            Häggkvist-Smeds Tove | n
            Kuusisto Jari | n |  | ersättare |  | Ulla Rönnqvist
            Österåker Bo-Göran | n |  | justerare
            Rönnqvist Ulla | f
            Sundqvist Stefan | ö | fullmäktiges ordförande
            Löfholm Gun-Viol | ö | kommundirektör, föredragande
            Ekström Pia | ö | förvaltningschef | sekreterare
            """,
        items="""
            88 | SAMMANTRÄDETS LAGENLIGHET OCH BESLUTFÖRHET
            89 | PROTOKOLLJUSTERARE
            90 | TOMTPRISER I NORRÅKERS BOSTADSOMRÅDE
            91 | ANMÄLNINGSÄRENDEN
            """,
        signatures="Kaj Backlund, ordförande; Pia Ekström, sekreterare; Bengt Storgeust, justerare;"
        " Bo-Göran Österåker, justerare",
    ),
    Roll(
        "typewritten minutes of 1993, titles before names",
        """FRYELE KOMMUN
Socialnämnden

            P R O T O K O L L   fört vid sammanträde med socialnämnden
            i Fryele onsdagen den 17 november 1993 kl 13.15 - 16.40
            i kommunalhuset, sammanträdesrum 2


Närvarande:      Ledamöterna:     Herr Arne Hultebrink, ordförande
                                  Fru Ingegerd Skog-Persson, vice ordf
                                  Herr Gösta Lagermyr
                                  Fru Maj-Britt Törnefalk
                                  Herr Sixten Bäck (tom § 203)

                 Ersättare:       Fru Birgitta Öhr (för Bertil Ask)
                                  Herr Knut Hwass

                 Tjänstemän:      Socialchef Dag Ahlsén
                                  Socialinspektör Vivi Korpås
                                  Byråsekreterare Lilian Holst, sekr

Förhindrade:     Herr Bertil Ask


§ 201
Val av protokollsjusterare
         Att jämte ordföranden justera dagens protokoll utsågs Gösta
         Lagermyr.

§ 202
Föregående protokoll
         Protokollet från sammanträdet den 20 oktober 1993 genomgicks
         och lades till handlingarna.

§ 203
Ansökan om bidrag från Fryele Kvinnojour
         Socialnämnden beslutade
         att bevilja Fryele Kvinnojour ett bidrag med 15.000 kronor
         för 1994.

§ 204
Avslutning
         Ordföranden förklarade sammanträdet avslutat.


Vid protokollet                          Justeras:


Lilian Holst                             Arne Hultebrink


                                         Gösta Lagermyr
""",
        body="socialnämnden",
        date="1993-11-17",
        times=("13:15", "16:40"),
        place="kommunalhuset, sammanträdesrum 2",
        people="""
            Arne Hultebrink | n |  | ordförande
            Ingegerd Skog-Persson | n |  | vice ordförande
            Gösta Lagermyr | n |  | justerare
            Maj-Britt Törnefalk | n
            Sixten Bäck | n |  |  |  |  | tom § 203
            Birgitta Öhr | n |  | ersättare |  | Bertil Ask
            Knut Hwass | n |  | ersättare
            Dag Ahlsén | ö | Socialchef
            Vivi Korpås | ö | Socialinspektör
            Lilian Holst | ö | Byråsekreterare | sekreterare
            Bertil Ask | f
            """,
        items="""
            201 | Val av protokollsjusterare
            202 | Föregående protokoll
            203 | Ansökan om bidrag från Fryele Kvinnojour
            204 | Avslutning
            """,
        signatures="Lilian Holst, sekreterare; Arne Hultebrink, justerare; Gösta Lagermyr, justerare",
    ),
    Roll(
        "samordningsförbund, lists in running text with commas, semicolons and absence told",
        """Samordningsförbundet Vidösund

Protokoll styrelsemöte nr 3, 2024

Datum: fredag 24 maj 2024
Tid: kl. 9–11.30
Plats: Arbetsförmedlingen i Rörvik samt via länk

Beslutande: Christina Lindqvist (ordförande, Region Vidösund), Abdirahman Nur Ali (vice ordförande, Rörviks kommun), Stefan Grape (Försäkringskassan), Helene Mårtensson-Bly (Arbetsförmedlingen; via länk), Tore Knaust (Aneby-Skog kommun)
Ersättare: Kristin Zander (Rörviks kommun); Mona Oskarsdotter (Försäkringskassan)
Adjungerade: förbundschef Marcus Thel, processledare Jenny Brandel (punkt 5), revisor Inga Sömme (punkt 6)
Frånvarande med anmält förhinder: Ulf Trast (Region Vidösund)

1. Mötets öppnande
Ordföranden hälsar välkommen.

2. Val av sekreterare och justerare
Marcus Thel utses till sekreterare och Tore Knaust till justerare.

3. Godkännande av dagordningen
Dagordningen godkänns.

4. Föregående mötesprotokoll
Protokollet från den 22 mars läggs till handlingarna.

5. Insatsen Steget
Jenny Brandel redovisar läget. Styrelsen tackar för informationen.

6. Revisionsberättelse
Inga Sömme föredrar berättelsen. Styrelsen lägger den till handlingarna.

7. Kommande möten
13 september kl. 9 i Aneby-Skog, 29 november kl. 13 via länk.

Vid pennan: Marcus Thel

Justeras: Christina Lindqvist, ordförande    Tore Knaust, justerare
""",
        body="Samordningsförbundet Vidösund",
        date="2024-05-24",
        times=("09:00", "11:30"),
        place="Arbetsförmedlingen i Rörvik samt via länk",
        people="""
            Christina Lindqvist | n | Region Vidösund | ordförande
            Abdirahman Nur Ali | n | Rörviks kommun | vice ordförande
            Stefan Grape | n | Försäkringskassan
            Helene Mårtensson-Bly | n | Arbetsförmedlingen
            Tore Knaust | n | Aneby-Skog kommun | justerare
            Kristin Zander | n | Rörviks kommun | ersättare
            Mona Oskarsdotter | n | Försäkringskassan | ersättare
            Marcus Thel | a | förbundschef | sekreterare
            Jenny Brandel | a | processledare |  |  |  | 5
            Inga Sömme | a | revisor |  |  |  | 6
            Ulf Trast | f | Region Vidösund
            """,
        items="""
            1 | Mötets öppnande
            2 | Val av sekreterare och justerare
            3 | Godkännande av dagordningen
            4 | Föregående mötesprotokoll
            5 | Insatsen Steget
            6 | Revisionsberättelse
            7 | Kommande möten
            """,
        signatures="Marcus Thel, sekreterare; Christina Lindqvist, ordförande; Tore Knaust, justerare",
        next_meetings=("2024-09-13", "2024-11-29"),
    ),
    Roll(
        "samråd for minorities, members by municipality, two on a line",
        """Samiskt och sverigefinskt samråd Norrdalen

Minnesanteckningar 2021-10-06 kl. 10.00-12.15
Plats: Teams

Deltagare
Stensele-Vapsten kommun: Biret-Ánne Päiviö, Lars-Ánte Kuhmunen och Eeva-Liisa Hyvärinen
Blattnicksele kommun: Nils-Ánde Stoor Omma, ordförande, Päivi Kärkkäinen
Malgovik kommun: Ingá Ristin Balto
Region Norrdalen: Matti Ylipää Olofsson samt Áila Márge Varsi, sekreterare

Ej närvarande
Blattnicksele kommun: Seija Tuulikki Rantala

Inbjudna gäster
Juho Pekka Väänänen, Finska föreningen         Laila Sikku Jåma, Saemien Sijte

1. Inledning
Nils-Ánde Stoor Omma öppnar mötet. Päivi Kärkkäinen väljs att justera anteckningarna.

2. Förskola på samiska
Laila Sikku Jåma berättar om arbetet i Saemien Sijte.
Samrådet ställer sig bakom förslaget om gemensam språkpedagog.

3. Äldreomsorg på finska
Juho Pekka Väänänen informerar.

4. Nästa möte
Torsdag 2 december 2021 kl. 10.00, Teams.
""",
        body="Samiskt och sverigefinskt samråd Norrdalen",
        date="2021-10-06",
        times=("10:00", "12:15"),
        place="Teams",
        people="""
            Biret-Ánne Päiviö | n | Stensele-Vapsten kommun
            Lars-Ánte Kuhmunen | n | Stensele-Vapsten kommun
            Eeva-Liisa Hyvärinen | n | Stensele-Vapsten kommun
            Nils-Ánde Stoor Omma | n | Blattnicksele kommun | ordförande
            Päivi Kärkkäinen | n | Blattnicksele kommun | justerare
            Ingá Ristin Balto | n | Malgovik kommun
            Matti Ylipää Olofsson | n | Region Norrdalen
            Áila Márge Varsi | n | Region Norrdalen | sekreterare
            Seija Tuulikki Rantala | f | Blattnicksele kommun
            Juho Pekka Väänänen | n | Finska föreningen
            Laila Sikku Jåma | n | Saemien Sijte
            """,
        items="""
            1 | Inledning
            2 | Förskola på samiska
            3 | Äldreomsorg på finska
            4 | Nästa möte
            """,
        next_meetings=("2021-12-02",),
    ),
    Roll(
        "bygg- och miljönämnd, scanned badly",
        """BRÄNNÄLVS K0MMUN            SAMMANTRÄDESPROT0KOLL          Blad
Bygg- och miljönämnden       Sammanträdesdatum              1(4)
                             2OO7-O5-22

Plats och tid      Kornmunhuset, Älvsalen, kl l3.00 - 15.3O

Beslutande         Rune Lidström (c). ordförande
                   Siv Holmgren-Åkre (s), vice ordförande
                   Kjell-0ve Brännlund (m)
                   Gerd Marklund (s)
                   lngemar Forslund (kd)
                   Tjänstgörande ersättare: Ulla-Britt Näs (v) för Tage Norén (v)

Övriga deltagande  Mikael Stenvall, bygglovhandläggare
                   Annika Lundkvist, rniljöinspektör
                   Susanne Wiik, sekreterare

Utses att justera  Gerd Marklund

Justeringens       Kommunhuset, 2007-O5-28
plats och tid

Underskrifter      Sekreterare ....................... Paragrafer 3l - 33
                               Susanne Wiik

                   0rdförande  .......................
                               Rune Lidström

                   Justerande  .......................
                               Gerd Marklund

BRÄNNÄLVS K0MMUN            SAMMANTRÄDESPROT0KOLL          Blad
Bygg- och miljönämnden       Sammanträdesdatum              2(4)
                             2OO7-O5-22

§ 3l   Dnr 2OO7-0112

Ansökan om bygglov för garage, Granudden 1:l4

Bygg- och miljönämndens beslut
Bygg- och miljönämnden beviIjar bygglov.

Justerandes sign                        Utdragsbestyrkande

BRÄNNÄLVS K0MMUN            SAMMANTRÄDESPR0TOKOLL          Blad
Bygg- och miljönärnnden      Sammanträdesdatum              3(4)
                             2OO7-O5-22

§ 32   Dnr 2OO7-0098

Tillsynsplan för 2OO7

Bygg- och miljönämndens beslut
Bygg- och miljönämnden antar tillsynsplanen.

§ 33

Delegationsbeslut

Bygg- och miljönämndens beslut
Redovisningen läggs till handlingarna.

Justerandes sign                        Utdragsbestyrkande
""",
        body="Bygg- och miljönämnden",
        date="2007-05-22",
        times=("13:00", "15:30"),
        place="Kornmunhuset, Älvsalen",
        people="""
            Rune Lidström | n |  | ordförande | C
            Siv Holmgren-Åkre | n |  | vice ordförande | S
            Kjell-0ve Brännlund | n |  |  | M
            Gerd Marklund | n |  | justerare | S
            lngemar Forslund | n |  |  | KD
            Ulla-Britt Näs | n |  | ersättare | V | Tage Norén
            Mikael Stenvall | ö | bygglovhandläggare
            Annika Lundkvist | ö | rniljöinspektör
            Susanne Wiik | ö |  | sekreterare
            """,
        items="""
            31 | Ansökan om bygglov för garage, Granudden 1:l4
            32 | Tillsynsplan för 2OO7
            33 | Delegationsbeslut
            """,
        signatures="Susanne Wiik, sekreterare; Rune Lidström, ordförande; Gerd Marklund, justerare",
    ),
    Roll(
        "räddningsförbund, a running head of several lines without page breaks, in Mac Roman",
        """Räddningstjänsten Östra Mälarbygden
Org.nr 222000-1234
www.rtom.example
Protokoll
Förbundsdirektionen 2016-09-30
Sida 1 av 3

Direktionsmöte

Tid: Fredagen den 30 september 2016 klockan 09:00 till 11:20
Plats: Brandstationen, Läggesta

Närvarande ledamöter
Staffan Ängsmark, Mälarbygds kommun, ordf
Ylva de Laval Öst, Åkers styckekommun, v ordf
Göran Äppelvik, Mälarbygds kommun, §§ 30–32
Rosa-Maria Fernández Ruiz, Åkers styckekommun

Närvarande ersättare
Hülya Çelik, Mälarbygds kommun, ersätter Ove Jäder

Förhinder
Ove Jäder, Mälarbygds kommun

Räddningstjänsten Östra Mälarbygden
Org.nr 222000-1234
www.rtom.example
Protokoll
Förbundsdirektionen 2016-09-30
Sida 2 av 3

Tjänstemän
Förbundschef Björn Öman
Stf räddningschef Åke Näsström
Sekreterare Märta Wåhlin

§ 30 Mötet öppnas
Ordföranden öppnar mötet och hälsar alla välkomna.

§ 31 Val av justerare
Direktionen utser Rosa-Maria Fernández Ruiz att justera protokollet.

§ 32 Delårsrapport per augusti
Direktionen beslutar att godkänna delårsrapporten och att
överlämna den till medlemskommunerna. Björn Öman redogör för
Räddningstjänsten Östra Mälarbygden
Org.nr 222000-1234
www.rtom.example
Protokoll
Förbundsdirektionen 2016-09-30
Sida 3 av 3

utfallet.

§ 33 Nästa möte
Direktionen sammanträder den 25 november 2016.


Märta Wåhlin
Sekreterare


Staffan Ängsmark
Ordförande


Rosa-Maria Fernández Ruiz
Justerare
""",
        body="Förbundsdirektionen",
        date="2016-09-30",
        times=("09:00", "11:20"),
        place="Brandstationen, Läggesta",
        people="""
            Staffan Ängsmark | n | Mälarbygds kommun | ordförande
            Ylva de Laval Öst | n | Åkers styckekommun | vice ordförande
            Göran Äppelvik | n | Mälarbygds kommun |  |  |  | 30–32
            Rosa-Maria Fernández Ruiz | n | Åkers styckekommun | justerare
            Hülya Çelik | n | Mälarbygds kommun | ersättare |  | Ove Jäder
            Ove Jäder | f | Mälarbygds kommun
            Björn Öman | ö | Förbundschef
            Åke Näsström | ö | Stf räddningschef
            Märta Wåhlin | ö |  | sekreterare
            """,
        items="""
            30 | Mötet öppnas
            31 | Val av justerare
            32 | Delårsrapport per augusti
            33 | Nästa möte
            """,
        signatures="Märta Wåhlin, sekreterare; Staffan Ängsmark, ordförande; Rosa-Maria Fernández Ruiz, justerare",
        next_meetings=("2016-11-25",),
        encoding="mac_roman",
    ),
    Roll(
        "universitetsstyrelse, titles before names, ligatures, soft hyphens, late and early",
        """Högskolan i Vätterstad
Högskole\u00adstyrelsen

PROTOKOLL
2020:4
Sammanträde den 9 oktober 2020
Kl. 10.00–14.30, Konsistoriesalen
Dnr HV 2020/412


Närvarande ledamöter
Ordförande, f.d. generaldirektör Gunilla Ström Hagelin
Rektor, professor Carl-Henrik von Essen Lilja
Professor Li Wei Zhang
Universitetslektor Oﬀe Grahn Kjellin
Direktör Sóley Jónsdóttir, via Zoom
Studerande\u00adrepresentant Ebba Fält
Studerande\u00adrepresentant Max Ofﬁnger, t.o.m. punkt 5

Frånvarande ledamöter
Docent Peter O’Brien
Ekon. dr Sigrid Løvaas

Personal\u00adföreträdare med närvaro- och yttranderätt
Roger Spånt, SACO
Marie Dufva, OFR/S

Övriga närvarande
Högskole\u00addirektör Anna-Lena Bratt
Ekonomi\u00adchef Tor Fagerlund, punkt 4–5
Jurist Mia Klint, sekreterare


1. Val av justerare
Styrelsen utsåg professor Li Wei Zhang att jämte ordföranden justera protokollet.

2. Anmälan av jäv
Ingen anmälde jäv.

3. Rektors rapport
Rektor redogjorde för läget.

4. Budget\u00adunderlag 2022–2024
Styrelsen beslutade att fastställa budget\u00adunderlaget.

5. Riskanalys
Styrelsen beslutade att godkänna analysen. Den aﬀischering som planeras inﬂuerar inte beslutet.

6. Övriga frågor
Inga övriga frågor anmäldes.


Mia Klint
Sekreterare

Justerat

Gunilla Ström Hagelin          Li Wei Zhang
Ordförande                     Ledamot
""",
        body="Högskolestyrelsen",
        dnr="HV 2020/412",
        date="2020-10-09",
        times=("10:00", "14:30"),
        place="Konsistoriesalen",
        people="""
            Gunilla Ström Hagelin | n | f.d. generaldirektör | ordförande
            Carl-Henrik von Essen Lilja | n | Rektor, professor
            Li Wei Zhang | n | Professor | justerare
            Offe Grahn Kjellin | n | Universitetslektor
            Sóley Jónsdóttir | n | Direktör
            Ebba Fält | n | Studeranderepresentant
            Max Offinger | n | Studeranderepresentant |  |  |  | t.o.m. punkt 5
            Peter O’Brien | f | Docent
            Sigrid Løvaas | f | Ekon. dr
            Roger Spånt | ö | SACO
            Marie Dufva | ö | OFR/S
            Anna-Lena Bratt | ö | Högskoledirektör
            Tor Fagerlund | ö | Ekonomichef |  |  |  | 4–5
            Mia Klint | ö | Jurist | sekreterare
            """,
        items="""
            1 | Val av justerare
            2 | Anmälan av jäv
            3 | Rektors rapport
            4 | Budgetunderlag 2022–2024
            5 | Riskanalys
            6 | Övriga frågor
            """,
        signatures="Mia Klint, sekreterare; Gunilla Ström Hagelin, ordförande; Li Wei Zhang, justerare",
    ),
    Roll(
        "folkhälsoråd, margin labels adrift, double-spaced, signed digitally",
        """Sidan 1 av 2


Folkhälsorådet

i Ekedala kommun


Mötesdatum

2023-04-19


Klockan

14:00–15:45


Lokal

Rådhuset, rum 3


Närvarande

Mattias Sandås (S)

Ordförande

Birgit Qvarnström

Region Ekedala

Hamid Rezai

Polisen

Stina af Klinteberg

Svenska kyrkan


Ej närvarande

Åsa Thurén-Lax

Fritidsnämnden


Sekreterare

Ronja Hjelte, folkhälsostrateg


Justerare

Hamid Rezai


1. Välkomna

Mattias Sandås öppnar mötet.


2. Trygghetsmätning

Hamid Rezai redovisar mätningen.

Beslut

Rådet tackar för informationen.


3. Nästa möte

Nästa möte är den 13 september 2023.


Detta protokoll är elektroniskt undertecknat av:

Ronja Hjelte, 2023-04-24

Mattias Sandås, 2023-04-25

Hamid Rezai, 2023-04-26
""",
        body="Folkhälsorådet i Ekedala kommun",
        date="2023-04-19",
        times=("14:00", "15:45"),
        place="Rådhuset, rum 3",
        people="""
            Mattias Sandås | n |  | ordförande | S
            Birgit Qvarnström | n | Region Ekedala
            Hamid Rezai | n | Polisen | justerare
            Stina af Klinteberg | n | Svenska kyrkan
            Åsa Thurén-Lax | f | Fritidsnämnden
            Ronja Hjelte | n | folkhälsostrateg | sekreterare
            """,
        items="""
            1 | Välkomna
            2 | Trygghetsmätning
            3 | Nästa möte
            """,
        signatures="Ronja Hjelte, ; Mattias Sandås, ; Hamid Rezai, ",
        next_meetings=("2023-09-13",),
    ),
    Roll(
        "kultur- och fritidsnämnd, UTF-8 read as cp1252 and bullets before the names",
        """Kultur- och fritidsnämnden i Torsåker-Boda
Protokoll från sammanträde onsdagen den 5 februari 2014

Tid: 17.00 – 18.50
Plats: Biblioteket
Diarienummer: KFN 14/8

Närvarande:
• Lennart Sjöö (FP), ordförande
• Agneta Wärn-Björk (S), vice ordförande
• Pär-Ola Zätterqvist (V)
• Mary Ann O’Leary Åberg (MP)
• Gunnel Håål (S), tjänstgör för Kent Töyrä (S)
• Kristofer Ü. Löwenhielm (M), ej tjänstgörande ersättare

Anmält frånvaro:
• Kent Töyrä (S)

Från förvaltningen:
• Jörgen Älg, förvaltningschef
• Sara Mården, nämndsekreterare
• Inger Bååth, kulturchef, under § 4

§ 3 Protokollsjustering
Agneta Wärn-Björk utses att justera protokollet måndagen den 10 februari.

§ 4 Bidrag till hembygdsföreningen
Beslut
Nämnden beviljar hembygdsföreningen 12 000 kronor för år 2014.

§ 5 Rapporter
Inga rapporter.

Vid protokollet
Sara Mården

Justeras
Lennart Sjöö          Agneta Wärn-Björk
""".encode().decode("cp1252", errors="ignore"),
        body="Kultur- och fritidsnämnden i Torsåker-Boda",
        dnr="KFN 14/8",
        date="2014-02-05",
        times=("17:00", "18:50"),
        place="Biblioteket",
        people="""
            Lennart Sjöö | n |  | ordförande | FP
            Agneta Wärn-Björk | n |  | vice ordförande, justerare | S
            Pär-Ola Zätterqvist | n |  |  | V
            Mary Ann O’Leary Åberg | n |  |  | MP
            Gunnel Håål | n |  |  | S | Kent Töyrä
            Kristofer Ü. Löwenhielm | n |  | ersättare | M
            Kent Töyrä | f |  |  | S
            Jörgen Älg | ö | förvaltningschef
            Sara Mården | ö |  | sekreterare
            Inger Bååth | ö | kulturchef |  |  |  | 4
            """,
        items="""
            3 | Protokollsjustering
            4 | Bidrag till hembygdsföreningen
            5 | Rapporter
            """,
        signatures="Sara Mården, sekreterare; Lennart Sjöö, justerare; Agneta Wärn-Björk, justerare",
    ),
    Roll(
        "Åland, kommunfullmäktige, present and absent in columns of a table",
        """NORRÖ KOMMUN                       PROTOKOLL                          Nr 3

KOMMUNFULLMÄKTIGE


Sammanträdesdatum        Tisdagen den 14 juni 2022

Plats                    Norrögården, stora salen

Tid                      Kl. 19.00 – 21.15

Närvarande               Ordinarie                          Ersättare
                         Mattsson Göran, ordf.              Eriksson-Holm Disa, i st.f. Rögård Jan
                         Sjöblom Ann-Christin, I viceordf.
                         Karlström Runar
                         Öhman Viveka
                         Lindeman Kurt, II viceordf.

Frånvarande              Rögård Jan

Övriga närvarande        Häger Tommy, kommundirektör, föredragande
                         Strandvik Lisen, protokollförare

Ärenden                  §§ 21 - 24

Protokolljusterare       Karlström Runar och Öhman Viveka

Underskrifter

Norrö den 14 juni 2022

Göran Mattsson           Lisen Strandvik
Ordförande               Protokollförare

Protokollet justerat:
Norrö den 16 juni 2022

Runar Karlström          Viveka Öhman


FGE § 21
KALLELSE OCH BESLUTFÖRHET
BESLUT:
Mötet konstaterades lagligen utlyst och beslutfört.

FGE § 22
VAL AV PROTOKOLLJUSTERARE
BESLUT:
Till protokolljusterare valdes Runar Karlström och Viveka Öhman.

FGE § 23
BOKSLUT 2021
BESLUT:
Fullmäktige fastställde bokslutet.

FGE § 24
NÄSTA MÖTE
Fullmäktige sammanträder tisdagen den 20 september 2022.
""",
        body="KOMMUNFULLMÄKTIGE",
        date="2022-06-14",
        times=("19:00", "21:15"),
        place="Norrögården, stora salen",
        people="""
            Mattsson Göran | n |  | ordförande
            Eriksson-Holm Disa | n |  | ersättare |  | Rögård Jan
            Sjöblom Ann-Christin | n |  | vice ordförande
            Karlström Runar | n |  | justerare
            Öhman Viveka | n |  | justerare
            Lindeman Kurt | n |  | vice ordförande
            Rögård Jan | f
            Häger Tommy | ö | kommundirektör, föredragande
            Strandvik Lisen | ö |  | protokollförare
            """,
        items="""
            21 | KALLELSE OCH BESLUTFÖRHET
            22 | VAL AV PROTOKOLLJUSTERARE
            23 | BOKSLUT 2021
            24 | NÄSTA MÖTE
            """,
        signatures="Göran Mattsson, ordförande; Lisen Strandvik, protokollförare; Runar Karlström, justerare;"
        " Viveka Öhman, justerare",
        next_meetings=("2022-09-20",),
    ),
    Roll(
        "gymnasieförbund, roll with numbers, parties and times of leaving",
        """Gymnasieförbundet Ådalsbygden
Förbundsdirektionen

Sammanträdesprotokoll

Datum: 2018-09-27
Tid: 13:15-16:05
Plats: Konferensrummet, Wallbergsskolan, Torpsele

Beslutande
1. Inger Sundelin (S), ordförande
2. Patrik Hedén (C), förste vice ordförande, avvek kl. 15:20
3. Marie-Anne Öquist Blom (M), andre vice ordförande
4. Sadia Omar Farah (S)
5. Per-Gunnar Wik (V), anlände kl. 13:40 (§ 52)
6. Emil Brask (-)

Ersättare
7. Ulrika Stenlund (M), tjänstgörande för Patrik Hedén (C) §§ 56-57
8. Nils-Johan Ljung (S), närvarande, ej tjänstgörande

Förvaltning
Förbundschef Katarina Brännlund
Rektor Jens-Ove Tapper, § 53
Ekonomichef Siri Haugland, §§ 53-54
Sekreterare Mattias Ågren

Justerare: Sadia Omar Farah
Tid för justering: 2018-10-03

Paragrafer: 51-57

Mattias Ågren, sekreterare

Inger Sundelin, ordförande

Sadia Omar Farah, justerare

§ 51 Fastställande av föredragningslista
Direktionen fastställer föredragningslistan.

§ 52 Val av justerare
Direktionen utser Sadia Omar Farah att justera protokollet.

§ 53 Elevhälsans bemanning
Rektor Jens-Ove Tapper föredrar ärendet.
Direktionen tackar för informationen.

§ 54 Delårsbokslut
Direktionen godkänner delårsbokslutet.
Bilaga: Delårsbokslut 2018-08-31

§ 55 Firmatecknare
Direktionen utser Katarina Brännlund till firmatecknare.

§ 56 Rapporter
Inga rapporter finns.

§ 57 Avslutning
Ordföranden avslutar sammanträdet.
""",
        body="Förbundsdirektionen",
        date="2018-09-27",
        times=("13:15", "16:05"),
        place="Konferensrummet, Wallbergsskolan, Torpsele",
        people="""
            Inger Sundelin | n |  | ordförande | S
            Patrik Hedén | n |  | vice ordförande | C
            Marie-Anne Öquist Blom | n |  | vice ordförande | M
            Sadia Omar Farah | n |  | justerare | S
            Per-Gunnar Wik | n |  |  | V
            Emil Brask | n
            Ulrika Stenlund | n |  | ersättare | M | Patrik Hedén | 56-57
            Nils-Johan Ljung | n |  | ersättare | S
            Katarina Brännlund | ö | Förbundschef
            Jens-Ove Tapper | ö | Rektor |  |  |  | 53
            Siri Haugland | ö | Ekonomichef |  |  |  | 53-54
            Mattias Ågren | ö |  | sekreterare
            """,
        items="""
            51 | Fastställande av föredragningslista
            52 | Val av justerare
            53 | Elevhälsans bemanning
            54 | Delårsbokslut
            55 | Firmatecknare
            56 | Rapporter
            57 | Avslutning
            """,
        signatures="Mattias Ågren, sekreterare; Inger Sundelin, ordförande; Sadia Omar Farah, justerare",
        bilagor=("Delårsbokslut 2018-08-31",),
    ),
    Roll(
        "landsting 1998, scanned, names in capitals before commas",
        """NORRVIKS LÄNS LANDST1NG              PROTOKOLL                       1 (3)
Hälso- och sjukvardsutskottet        1998-03-l9

Plats och tid     Landstingshuset, Norrvik, kl 10.OO-12.45

Beslutande        HOLM, Elsa (s) ordförande
                  BERGENSTRÅLE, Claes (m) vice ordf
                  WIKLUND, Nils-Erik (c)
                  af PETERSENS, Ulla (fp)
                  LUNDGREN, 0lle (v)

Övriga            Landstingsdirektör Sten Ekholm
                  Chefläkare Mona Wiberg, § 24
                  Avdelningssekreterare Kaj Sundin

Förhindrad        NORDIN, Britta (s)

Justerare         WIKLUND, Nils-Erik

Underskrift       Sekreterare  ....................  § 23-25
                               Kaj Sundin
                  Ordförande   ....................
                               Elsa Holm
                  Justerare    ....................
                               Nils-Erik Wiklund


NORRVIKS LÄNS LANDSTING              PROTOKOLL                       2 (3)
Hälso- och sjukvårdsutskottet        l998-03-19

§ 23
Föregående protokoll
Protokollet från den 19 februari läggs tiIl handlingarna.

§ 24                                                          LK/98 0122
Väntetider inom ögonsjukvården
Utskottet beslutar
att godkänna redovisningen.

NORRVIKS LÄNS LANDSTING              PR0TOKOLL                       3 (3)
Hälso- och sjukvårdsutskottet        1998-03-19

§ 25
Nästa sarnmanträde
Nästa sammanträde äger rum den 23 april 1998 kl 10.00.
""",
        body="Hälso- och sjukvardsutskottet",
        date="1998-03-19",
        times=("10:00", "12:45"),
        place="Landstingshuset, Norrvik",
        people="""
            HOLM, Elsa | n |  | ordförande | S
            BERGENSTRÅLE, Claes | n |  | vice ordförande | M
            WIKLUND, Nils-Erik | n |  | justerare | C
            af PETERSENS, Ulla | n |  |  | FP
            LUNDGREN, 0lle | n |  |  | V
            Sten Ekholm | ö | Landstingsdirektör
            Mona Wiberg | ö | Chefläkare |  |  |  | 24
            Kaj Sundin | ö | Avdelningssekreterare | sekreterare
            NORDIN, Britta | f |  |  | S
            """,
        items="""
            23 | Föregående protokoll
            24 | Väntetider inom ögonsjukvården
            25 | Nästa sarnmanträde
            """,
        signatures="Kaj Sundin, sekreterare; Elsa Holm, ordförande; Nils-Erik Wiklund, justerare",
        next_meetings=("1998-04-23",),
    ),
    Roll(
        "kyrkofullmäktige in UTF-16, names broken over lines, roll by nominating group",
        """Tveta-Lindås pastorat
Kyrkofullmäktige
Protokoll 2019-11-12

Tid: kl. 18.30 till 20.10
Plats: Församlingshemmet i Tveta

Närvarande beslutande ledamöter och ersättare
Socialdemokraterna: Barbro Ek, ordförande, Lars-Göran Quist, Eivor Säv-
ström och Hans Ung
Centerpartiet: Anders Malmborg, 1:e vice ordförande, samt Ing-Britt Klang
Borgerligt alternativ: Karl-
Johan Trulsson, Christina af Ugglehed (ersättare för Stig Rask)
Posk: Göran Vrethem

Frånvarande
Stig Rask, Borgerligt alternativ

Övriga deltagare
Kyrkoherde Magnus Rydh
Kanslichef Eva Törn, sekreterare

§ 34 Öppnande
Barbro Ek öppnar sammanträdet.

§ 35 Val av två justerare
Göran Vrethem och Ing-Britt Klang väljs att jämte ordföranden justera protokollet.

§ 36 Budget 2020
Kyrkofullmäktige beslutar
att fastställa budgeten.

§ 37 Avslutning
Kyrkoherde Magnus Rydh håller andakt.

Vid protokollet

Eva Törn

Justeras

Barbro Ek

Göran Vrethem                    Ing-Britt Klang

Bevis om anslag
Protokollet är justerat och har anslagits på pastoratets anslagstavla 2019-11-20.
Intygas: Eva Törn
""",
        body="Kyrkofullmäktige",
        date="2019-11-12",
        times=("18:30", "20:10"),
        place="Församlingshemmet i Tveta",
        people="""
            Barbro Ek | n | Socialdemokraterna | ordförande
            Lars-Göran Quist | n | Socialdemokraterna
            Eivor Sävström | n | Socialdemokraterna
            Hans Ung | n | Socialdemokraterna
            Anders Malmborg | n | Centerpartiet | vice ordförande
            Ing-Britt Klang | n | Centerpartiet | justerare
            Karl-Johan Trulsson | n | Borgerligt alternativ
            Christina af Ugglehed | n | Borgerligt alternativ | ersättare |  | Stig Rask
            Göran Vrethem | n | Posk | justerare
            Stig Rask | f | Borgerligt alternativ
            Magnus Rydh | ö | Kyrkoherde
            Eva Törn | ö | Kanslichef | sekreterare
            """,
        items="""
            34 | Öppnande
            35 | Val av två justerare
            36 | Budget 2020
            37 | Avslutning
            """,
        signatures="Eva Törn, sekreterare; Barbro Ek, justerare; Göran Vrethem, justerare; Ing-Britt Klang, justerare",
        encoding="utf-16",
    ),
    Roll(
        "regional samverkan, columns of names and houses, digital presence in brackets",
        """Regional samverkan Södra Bergslagen
Ett samarbete mellan kommunerna och regionen

Protokoll Ledningsrådet
Diarienummer: RSB-2023-0117
Datum: 2023-10-20
Tid: 09.00-11.30
Plats: Hotell Gruvan, Kopparvik, samt digitalt

Närvarande:
Annika Löwdahl          Kopparviks kommun          ordförande
Ibrahim Al Hassan       Bergsbo kommun             (digitalt)
Maj-Lis Pettersson Kåks Norrfors kommun
Torbjörn Ö. Granath     Region Bergslagen          vice ordförande
Sofia van der Lindt     Region Bergslagen          (digitalt, t.o.m. punkt 3)

Adjungerade:
Sven-Erik Moll, FoU Bergslagen, punkt 2
Ewa Jansdotter, Länsstyrelsen, punkt 3

Anmält förhinder:
Kerstin Hult            Gruvberga kommun
Leif Åsgård             Bergsbo kommun, ersattes av Ibrahim Al Hassan

Processtöd:
Nina Trygg              regional samordnare, sekreterare

1. Val av justerare
Maj-Lis Pettersson Kåks väljs att justera protokollet.

2. Kunskapsunderlag
Sven-Erik Moll presenterar underlaget.
Bilaga 1: Presentation Kunskapsunderlag

3. Länsstyrelsens uppdrag
Ewa Jansdotter informerar.

4. Mötestider 2024
26 januari, 12 april, 14 juni.

Kopparvik 2023-10-27

Annika Löwdahl                 Maj-Lis Pettersson Kåks
ordförande                     justerare
""",
        body="Ledningsrådet",
        dnr="RSB-2023-0117",
        date="2023-10-20",
        times=("09:00", "11:30"),
        place="Hotell Gruvan, Kopparvik, samt digitalt",
        people="""
            Annika Löwdahl | n | Kopparviks kommun | ordförande
            Ibrahim Al Hassan | n | Bergsbo kommun
            Maj-Lis Pettersson Kåks | n | Norrfors kommun | justerare
            Torbjörn Ö. Granath | n | Region Bergslagen | vice ordförande
            Sofia van der Lindt | n | Region Bergslagen |  |  |  | t.o.m. punkt 3
            Sven-Erik Moll | a | FoU Bergslagen |  |  |  | 2
            Ewa Jansdotter | a | Länsstyrelsen |  |  |  | 3
            Kerstin Hult | f | Gruvberga kommun
            Leif Åsgård | f | Bergsbo kommun
            Nina Trygg | ö | regional samordnare | sekreterare
            """,
        items="""
            1 | Val av justerare
            2 | Kunskapsunderlag
            3 | Länsstyrelsens uppdrag
            4 | Mötestider 2024
            """,
        signatures="Annika Löwdahl, ordförande; Maj-Lis Pettersson Kåks, justerare",
        bilagor=("Presentation Kunskapsunderlag",),
        next_meetings=("2024-01-26", "2024-04-12", "2024-06-14"),
    ),
    Roll(
        "individutskott, front and end cut off, soft line ends",
        """Tjänstgörande ersättare
Rolf Almgård (C) för Tyra Ihre (C)

Övriga deltagare
Socialchef Lena Ruus
1:e socialsekreterare Amir Haddad §§ 112–114
Nämndsekreterare Jonna Kvarn

Utses att justera
Rolf Almgård

Underskrifter
Sekreterare
Jonna Kvarn
Ordförande
Bodil Ramnäs
Justerande
Rolf Almgård

SOCIALNÄMNDENS INDIVIDUTSKOTT
2010-02-03
Sida 3

§ 112
Föredragningslista
Utskottet godkänner föredragningslistan.

§ 113
Information från socialchefen
Socialchef Lena Ruus informerar om läget.

SOCIALNÄMNDENS INDIVIDUTSKOTT
2010-02-03
Sida 4

§ 114
Riktlinjer för handläggning
Beslut
Utskottet antar riktlinjerna.
Ärendebeskrivning
Riktlinjerna har setts över under
""",
        body="SOCIALNÄMNDENS INDIVIDUTSKOTT",
        date="2010-02-03",
        people="""
            Rolf Almgård | n |  | ersättare, justerare | C | Tyra Ihre
            Lena Ruus | ö | Socialchef
            Amir Haddad | ö | 1:e socialsekreterare |  |  |  | 112–114
            Jonna Kvarn | ö |  | sekreterare
            """,
        items="""
            112 | Föredragningslista
            113 | Information från socialchefen
            114 | Riktlinjer för handläggning
            """,
        signatures="Jonna Kvarn, sekreterare; Bodil Ramnäs, ordförande; Rolf Almgård, justerare",
    ),
    Roll(
        "municipal company, board with VD, lay auditors and titles below the signatures",
        """Sjövalla Energi och Vatten AB
Org.nr 556000-0000

STYRELSEPROTOKOLL nr 2-2021

Sammanträde med styrelsen för Sjövalla Energi och Vatten AB
fredagen den 23 april 2021, kl. 08.30–10.50, på bolagets kontor

Närvarande:    Kjell Ahlfors        ordförande
               Lena Tjärn           vice ordförande
               Mohammed Saidi       ledamot (via Teams)
               Anna-Carin Flodén    ledamot
               Gösta Ringbom        suppleant, tjänstgörande

Personalrepresentanter:
               Peter Skans          Unionen
               Jorma Niskanen       SEKO

Från bolaget:  Fredrik Hessel       VD
               Ylva Stråle          ekonomichef, protokollförare

Lekmannarevisor: Bert Oxenholm

Ej närvarande: Cilla Dahl           ledamot

§ 1   Mötets öppnande
      Ordföranden öppnade mötet.

§ 2   Val av justeringsman
      Lena Tjärn valdes att jämte ordföranden justera protokollet.

§ 3   VD-rapport
      Fredrik Hessel redogjorde för verksamheten. Rapporten lades till handlingarna.
      Bilagor: Ekonomirapport mars, Investeringslista

§ 4   Nästa möte
      Nästa styrelsemöte hålls den 11 juni 2021.

Vid protokollet:           Justeras:                  Justeras:

_________________          _________________          _________________
Ylva Stråle                Kjell Ahlfors              Lena Tjärn
Ekonomichef                Styrelseordförande         Vice ordförande
""",
        body="styrelsen för Sjövalla Energi och Vatten AB",
        date="2021-04-23",
        times=("08:30", "10:50"),
        place="bolagets kontor",
        people="""
            Kjell Ahlfors | n |  | ordförande
            Lena Tjärn | n |  | vice ordförande, justerare
            Mohammed Saidi | n | ledamot
            Anna-Carin Flodén | n | ledamot
            Gösta Ringbom | n | suppleant | ersättare
            Peter Skans | ö | Unionen
            Jorma Niskanen | ö | SEKO
            Fredrik Hessel | ö | VD
            Ylva Stråle | ö | ekonomichef | protokollförare
            Bert Oxenholm | ö | Lekmannarevisor
            Cilla Dahl | f | ledamot
            """,
        items="""
            1 | Mötets öppnande
            2 | Val av justeringsman
            3 | VD-rapport
            4 | Nästa möte
            """,
        signatures="Ylva Stråle, sekreterare; Kjell Ahlfors, ordförande; Lena Tjärn, vice ordförande",
        bilagor=("Ekonomirapport mars", "Investeringslista"),
        next_meetings=("2021-06-11",),
    ),
    Roll(
        "förvaltningens samverkansgrupp, employer and unions, two persons on a line, in ISO 8859-1",
        """Protokoll Förvaltningens samverkansgrupp (FSG)
Miljö- och teknikförvaltningen

Tisdag 2017-03-14 kl 13.00-14.30, Stadshuset B, rum Oden

Arbetsgivare
Hannu Mäkinen, förvaltningschef, ordförande
Lisa Grönhagen-Bratt, HR-specialist, sekreterare
Tor-Björn Svee, enhetschef        Malin Axén, enhetschef (punkt 4)

Fackliga företrädare
Kommunal: Yvonne Lycke, Piotr Nowaczyk
Vision: Åke Däldehög
Ledarna - ingen representant
Akademikerförbundet SSR: Frida Wester, frånvarande

Skyddsombud
Åke Däldehög

1 Mötet öppnas
Hannu Mäkinen öppnar mötet.

2 Val av justerare
Till justerare utses Yvonne Lycke och Åke Däldehög.

3 Arbetsmiljörond
Lisa Grönhagen-Bratt går igenom resultatet.

4 Schemaändring på VA-enheten
Malin Axén informerar. Parterna är överens.

5 Nästa möte
18 april kl 13.00.

Justerat elektroniskt

Hannu Mäkinen
Arbetsgivaren

Yvonne Lycke                Åke Däldehög
Kommunal                    Vision
""",
        body="Förvaltningens samverkansgrupp",
        date="2017-03-14",
        times=("13:00", "14:30"),
        place="Stadshuset B, rum Oden",
        people="""
            Hannu Mäkinen | n | förvaltningschef | ordförande
            Lisa Grönhagen-Bratt | n | HR-specialist | sekreterare
            Tor-Björn Svee | n | enhetschef
            Malin Axén | n | enhetschef |  |  |  | 4
            Yvonne Lycke | ö | Kommunal | justerare
            Piotr Nowaczyk | ö | Kommunal
            Åke Däldehög | ö | Vision | justerare
            Frida Wester | f | Akademikerförbundet SSR
            Åke Däldehög | ö |  | justerare
            """,
        items="""
            1 | Mötet öppnas
            2 | Val av justerare
            3 | Arbetsmiljörond
            4 | Schemaändring på VA-enheten
            5 | Nästa möte
            """,
        signatures="Hannu Mäkinen, justerare; Yvonne Lycke, justerare; Åke Däldehög, justerare",
        next_meetings=("2017-04-18",),
        encoding="iso8859-1",
    ),
    Roll(
        "nämnd with Tid och plats, serving and not serving substitutes, signed electronically",
        """Sammanträdesprotokoll
Barn- och utbildningsnämnden
2021-05-19
Sida 1 (4)

Tid och plats
Onsdagen den 19 maj 2021 kl. 13.15–16.05, Lilla salen i stadshuset samt på distans
Mötet ajournerades kl. 14.30–14.45.

Närvarande ledamöter
Josefin Granhult (S), ordförande
Sverker Ahlqvist (M), vice ordförande
Lina Märta Bohm (S) – på distans
Dilan Aslan (V) – på distans
Karl-Oskar Sjöö (L)
Gun Wedelin (SD)

Tjänstgörande ersättare
Björn-Ola Frid (C), ersätter Ebba Krook (C), på distans
Moa Lisell (KD), ersätter Hans Ödman (KD), §§ 60–63

Ersättare
Tage Bro (S), på distans

Frånvarande ledamöter
Ebba Krook (C)
Hans Ödman (KD)

Tjänstepersoner
Cecilia Norlin, utbildningschef
Otto Fahlén, controller, § 62
Mia Sten Åhl, nämndsekreterare

Övriga
Lärarförbundets representant Ulla Grim

Justering
Utses att justera: Gun Wedelin (SD)
Plats och tid för justering: Elektronisk justering, 2021-05-24

Protokollet är elektroniskt signerat av
Mia Sten Åhl, nämndsekreterare
Josefin Granhult, ordförande
Gun Wedelin, justerare

Paragrafer: §§ 59–63

Sammanträdesprotokoll
Barn- och utbildningsnämnden
2021-05-19
Sida 2 (4)

§ 59 Upprop och val av justerare
Gun Wedelin utses att justera protokollet.

§ 60 Dagordning
Barn- och utbildningsnämnden godkänner dagordningen.

Sammanträdesprotokoll
Barn- och utbildningsnämnden
2021-05-19
Sida 3 (4)

§ 61 Anmälan av delegationsbeslut
Barn- och utbildningsnämnden lägger redovisningen till handlingarna.

§ 62 Uppföljning per april
Barn- och utbildningsnämnden godkänner uppföljningen.

Sammanträdesprotokoll
Barn- och utbildningsnämnden
2021-05-19
Sida 4 (4)

§ 63 Nästa sammanträde
Nästa sammanträde är den 16 juni 2021.
""",
        body="Barn- och utbildningsnämnden",
        date="2021-05-19",
        times=("13:15", "16:05"),
        place="Lilla salen i stadshuset samt på distans",
        people="""
            Josefin Granhult | n |  | ordförande | S
            Sverker Ahlqvist | n |  | vice ordförande | M
            Lina Märta Bohm | n |  |  | S
            Dilan Aslan | n |  |  | V
            Karl-Oskar Sjöö | n |  |  | L
            Gun Wedelin | n |  | justerare | SD
            Björn-Ola Frid | n |  | ersättare | C | Ebba Krook
            Moa Lisell | n |  | ersättare | KD | Hans Ödman | 60–63
            Tage Bro | n |  | ersättare | S
            Ebba Krook | f |  |  | C
            Hans Ödman | f |  |  | KD
            Cecilia Norlin | ö | utbildningschef
            Otto Fahlén | ö | controller |  |  |  | 62
            Mia Sten Åhl | ö |  | sekreterare
            Ulla Grim | ö | Lärarförbundets representant
            """,
        items="""
            59 | Upprop och val av justerare
            60 | Dagordning
            61 | Anmälan av delegationsbeslut
            62 | Uppföljning per april
            63 | Nästa sammanträde
            """,
        signatures="Mia Sten Åhl, sekreterare; Josefin Granhult, ordförande; Gun Wedelin, justerare",
        next_meetings=("2021-06-16",),
    ),
    Roll(
        "gemensam nämnd, members under their municipality with a colon, surname first",
        """GEMENSAM LÖNENÄMND
Sunnevik, Torphult och Lekaryd

PROTOKOLL
Sammanträdesdag: 2015-12-03

Plats: Kommunhuset i Torphult
Tid: Kl 9.00 - 10.45

Beslutande:
Från Sunneviks kommun:
Hagman, Lars-Olof (S), ordförande
Ydrefors, Pia (M)

Från Torphults kommun:
Bergsten, Maria (C), vice ordförande
Al-Khatib, Nour (S)

Från Lekaryds kommun:
Stridh, Bo (KD)
Falk Engdahl, Rut (S), ersättare för Sten Moberg (S)

Övriga deltagande:
Viklund, Annelie, lönechef
Rask, Johan, HR-chef, § 21
Dahl, Ewa, sekreterare

Utses att justera: Nour Al-Khatib

§ 20 Val av protokollsjusterare
Nour Al-Khatib utses att justera dagens protokoll.

§ 21 Budget 2016
Gemensamma lönenämnden fastställer budgeten för 2016.

§ 22 Sammanträdestider 2016
Nämnden sammanträder den 10 mars, den 9 juni och den 1 december 2016.

Vid protokollet

............................
Ewa Dahl

Justeras

............................    ............................
Lars-Olof Hagman                Nour Al-Khatib
Ordförande
""",
        body="GEMENSAM LÖNENÄMND",
        date="2015-12-03",
        times=("09:00", "10:45"),
        place="Kommunhuset i Torphult",
        people="""
            Hagman, Lars-Olof | n | Sunneviks kommun | ordförande | S
            Ydrefors, Pia | n | Sunneviks kommun |  | M
            Bergsten, Maria | n | Torphults kommun | vice ordförande | C
            Al-Khatib, Nour | n | Torphults kommun | justerare | S
            Stridh, Bo | n | Lekaryds kommun |  | KD
            Falk Engdahl, Rut | n | Lekaryds kommun | ersättare | S | Sten Moberg
            Viklund, Annelie | ö | lönechef
            Rask, Johan | ö | HR-chef |  |  |  | 21
            Dahl, Ewa | ö |  | sekreterare
            """,
        items="""
            20 | Val av protokollsjusterare
            21 | Budget 2016
            22 | Sammanträdestider 2016
            """,
        signatures="Ewa Dahl, sekreterare; Lars-Olof Hagman, ordförande; Nour Al-Khatib, justerare",
        next_meetings=("2016-03-10", "2016-06-09", "2016-12-01"),
    ),
    Roll(
        "pensionärsråd, organisations in front of names with a dash, from the municipality below",
        """Protokoll från Kommunala pensionärsrådet, Hedvik
Måndagen den 9 september 2019, klockan 14-16, Träffpunkt Linden

Närvarande:
PRO Hedvik - Arne Wisth, Birgitta Ljungdal
SPF Seniorerna - Nils-Erik Tofte, vice ordförande
SKPF - Gunvor Ahl
RPG - Samuel Åberg (ersättare)

Från kommunen:
Eva Strandh, ordförande, socialnämnden
Mattias Krans, tekniska nämnden
Lotta Hjorth, socialchef
Inga-Maj Frisk, sekreterare

Förhindrade: Rune Kvarnlund, PRO Hedvik och Maj-Britt Skog, SPF Seniorerna

§ 25 Mötets öppnande
Ordföranden öppnar mötet.

§ 26 Val av justeringsperson
Gunvor Ahl.

§ 27 Kost inom äldreomsorgen
Lotta Hjorth informerar om matlådorna.

§ 28 Nästa möte
Måndagen den 2 december 2019 klockan 14.

Antecknat av
Inga-Maj Frisk

Justeras
Eva Strandh
Gunvor Ahl
""",
        body="Kommunala pensionärsrådet, Hedvik",
        date="2019-09-09",
        times=("14:00", "16:00"),
        place="Träffpunkt Linden",
        people="""
            Arne Wisth | n | PRO Hedvik
            Birgitta Ljungdal | n | PRO Hedvik
            Nils-Erik Tofte | n | SPF Seniorerna | vice ordförande
            Gunvor Ahl | n | SKPF | justerare
            Samuel Åberg | n | RPG | ersättare
            Eva Strandh | n | socialnämnden | ordförande
            Mattias Krans | n | tekniska nämnden
            Lotta Hjorth | n | socialchef
            Inga-Maj Frisk | n |  | sekreterare
            Rune Kvarnlund | f | PRO Hedvik
            Maj-Britt Skog | f | SPF Seniorerna
            """,
        items="""
            25 | Mötets öppnande
            26 | Val av justeringsperson
            27 | Kost inom äldreomsorgen
            28 | Nästa möte
            """,
        signatures="Inga-Maj Frisk, sekreterare; Eva Strandh, justerare; Gunvor Ahl, justerare",
        next_meetings=("2019-12-02",),
    ),
    Roll(
        "samkommun in Österbotten, members with personal substitutes, marks for presence",
        """KUSTBYGDENS SAMKOMMUN FÖR GRUNDTRYGGHET
Samkommunstyrelsen

PROTOKOLL 7/2013

MÖTESTID: 18.9.2013 kl. 16.30 – 18.12
MÖTESPLATS: Hälsocentralens mötesrum, Skärnäs

NÄRVARANDE
Medlemmar:                            Personliga ersättare:
x Kronqvist Leif, ordförande          - Sten Ulla-Maj
x Finnilä Karita, viceordförande      - Broo Peter
- Asplund Stig-Olof                   x Nylund Benita
x Häggblom Jarl                       - Kulla Mona

ÖVRIGA NÄRVARANDE
Lassus Kenneth, samkommundirektör
Fors Gunilla, ekonomichef, §§ 71-72
Vik Heidi, sekreterare

LAGLIGHET OCH BESLUTFÖRHET
Mötet konstaterades vara lagligt sammankallat och beslutfört.

PROTOKOLLJUSTERARE
Karita Finnilä och Jarl Häggblom

UNDERSKRIFTER
Leif Kronqvist                        Heidi Vik
ordförande                            sekreterare

JUSTERING
Protokollet har granskats och befunnits överensstämma med mötets gång.
Skärnäs 20.9.2013
Karita Finnilä                        Jarl Häggblom

§ 70 Föredragningslistan
BESLUT: Föredragningslistan godkändes.

§ 71 Delårsrapport
BESLUT: Rapporten antecknades till kännedom.

§ 72 Budgetdirektiv 2014
BESLUT: Enligt förslag.
""",
        body="Samkommunstyrelsen",
        date="2013-09-18",
        times=("16:30", "18:12"),
        place="Hälsocentralens mötesrum, Skärnäs",
        people="""
            Kronqvist Leif | n |  | ordförande
            Sten Ulla-Maj | f |  | ersättare
            Finnilä Karita | n |  | vice ordförande, justerare
            Broo Peter | f |  | ersättare
            Asplund Stig-Olof | f
            Nylund Benita | n |  | ersättare
            Häggblom Jarl | n |  | justerare
            Kulla Mona | f |  | ersättare
            Lassus Kenneth | ö | samkommundirektör
            Fors Gunilla | ö | ekonomichef |  |  |  | 71-72
            Vik Heidi | ö |  | sekreterare
            """,
        items="""
            70 | Föredragningslistan
            71 | Delårsrapport
            72 | Budgetdirektiv 2014
            """,
        signatures="Leif Kronqvist, ordförande; Heidi Vik, sekreterare; Karita Finnilä, justerare; Jarl Häggblom, justerare",
    ),
    Roll(
        "insynsråd of a länsstyrelse, titles in every form, running head of two lines",
        """Länsstyrelsen Mittlanda                         Minnesanteckningar            1(2)
Insynsrådet                                     2012-11-29          Dnr 110-4471-12

Möte med insynsrådet

Tid: 29 november 2012, kl. 13–15.30
Plats: Residenset, Kvarnstad

Deltagare
Landshövding Gerhard von Stahl, ordförande
Riksdagsledamot Helena Bruhn (M)
Kommunalrådet Ali Rezaei (S), Kvarnstads kommun
Professor em. Britt Oskarsson Lunde, Mittlanda högskola
VD Per-Axel Grönkvist, Mittlanda Handelskammare
F.d. regiondirektör Anneli Saarinen
Biskop Tomas Ny

Anmält förhinder
Förbundsordförande Lilly Tärn

Länsstyrelsen
Länsråd Katrin Holmér
Enhetschef Jens Ågesson, p. 3
Stabsjurist Sara Lo, vid protokollet

1. Inledning
Landshövdingen hälsar välkommen.

2. Föregående anteckningar
Anteckningarna läggs till handlingarna.

Länsstyrelsen Mittlanda                         Minnesanteckningar            2(2)
Insynsrådet                                     2012-11-29          Dnr 110-4471-12

3. Regleringsbrev 2013
Jens Ågesson presenterar regleringsbrevet.

4. Kommande möten
Rådet möts den 14 mars och den 6 juni 2013.

Antecknat av Sara Lo

Justeras

Gerhard von Stahl
""",
        body="Insynsrådet",
        dnr="110-4471-12",
        date="2012-11-29",
        times=("13:00", "15:30"),
        place="Residenset, Kvarnstad",
        people="""
            Gerhard von Stahl | n | Landshövding | ordförande
            Helena Bruhn | n | Riksdagsledamot |  | M
            Ali Rezaei | n | Kommunalrådet, Kvarnstads kommun |  | S
            Britt Oskarsson Lunde | n | Professor em., Mittlanda högskola
            Per-Axel Grönkvist | n | VD, Mittlanda Handelskammare
            Anneli Saarinen | n | F.d. regiondirektör
            Tomas Ny | n | Biskop
            Lilly Tärn | f | Förbundsordförande
            Katrin Holmér | ö | Länsråd
            Jens Ågesson | ö | Enhetschef |  |  |  | 3
            Sara Lo | ö | Stabsjurist | sekreterare
            """,
        items="""
            1 | Inledning
            2 | Föregående anteckningar
            3 | Regleringsbrev 2013
            4 | Kommande möten
            """,
        signatures="Sara Lo, sekreterare; Gerhard von Stahl, justerare",
        next_meetings=("2013-03-14", "2013-06-06"),
    ),
    Roll(
        "kommunfullmäktige, roll by party with a count, absent ones replaced",
        """KOMMUNFULLMÄKTIGE I ALSERYD

Protokoll 2017-11-27

Tid: 18:30 - 20:50
Plats: Alserydssalen, Alseryd

NÄRVARANDE

Socialdemokraterna (4)
Roger Mattisson, ordförande
Camilla Fridolf
Izabela Nowak Lind
Tommy Ekvall för Jan Hjelm

Moderaterna (3)
Carl-Gustaf Rehn, 1:e vice ordförande
Elsa Thulin
Mats-Ola Fjäll, t.o.m. § 112

Centerpartiet (2)
Siv Rödin, 2:e vice ordförande
Gert Ove Lax för Annika Stav

FRÅNVARANDE
Jan Hjelm (S)
Annika Stav (C)

ÖVRIGA
Kommunchef Ann Risberg
Kanslichef Håkan Thel, sekreterare

JUSTERARE
Camilla Fridolf och Elsa Thulin

Kf § 110
Upprop
Upprop förrättas.

Kf § 111
Svar på motion om gratis halkskydd
Kommunfullmäktige avslår motionen.

Kf § 112
Taxor 2018
Kommunfullmäktige antar taxorna.

Håkan Thel            Roger Mattisson
sekreterare           ordförande

Camilla Fridolf       Elsa Thulin
justerare             justerare

Anslagsbevis
Organ: Kommunfullmäktige
Sammanträdesdatum: 2017-11-27
Anslaget sätts upp: 2017-12-05
Anslaget tas ner: 2017-12-27
""",
        body="KOMMUNFULLMÄKTIGE I ALSERYD",
        date="2017-11-27",
        times=("18:30", "20:50"),
        place="Alserydssalen, Alseryd",
        people="""
            Roger Mattisson | n | Socialdemokraterna | ordförande
            Camilla Fridolf | n | Socialdemokraterna | justerare
            Izabela Nowak Lind | n | Socialdemokraterna
            Tommy Ekvall | n | Socialdemokraterna |  |  | Jan Hjelm
            Carl-Gustaf Rehn | n | Moderaterna | vice ordförande
            Elsa Thulin | n | Moderaterna | justerare
            Mats-Ola Fjäll | n | Moderaterna |  |  |  | t.o.m. § 112
            Siv Rödin | n | Centerpartiet | vice ordförande
            Gert Ove Lax | n | Centerpartiet |  |  | Annika Stav
            Jan Hjelm | f |  |  | S
            Annika Stav | f |  |  | C
            Ann Risberg | ö | Kommunchef
            Håkan Thel | ö | Kanslichef | sekreterare
            """,
        items="""
            110 | Upprop
            111 | Svar på motion om gratis halkskydd
            112 | Taxor 2018
            """,
        signatures="Håkan Thel, sekreterare; Roger Mattisson, ordförande; Camilla Fridolf, justerare; Elsa Thulin, justerare",
    ),
    Roll(
        "två utskott in one file, latin-1 taken for code page 850, the first without an end",
        """Tekniska utskottet
Protokoll 2011-03-08
Tid: 08.30-09.50
Plats: Förrådet, Kållevik

Närvarande: Åke Öst (c), ordförande, Märta Gård (s), Jöns Ärling (m)
Tjänstemän: Gösta Hög, gatuchef, Siv Åhs, sekreterare

§ 12 Vägbelysning i Björkö
Utskottet föreslår nämnden att sätta upp fler lampor.

§ 13 Snöröjning
Gösta Hög informerar om läget.

Plan- och byggutskottet
Protokoll 2011-03-09
Tid: 13.00-14.15
Plats: Stadshuset, rum Älgen

Närvarande: Vidar Källåker (m), ordförande, Görel Sjöö (kd), Håkan Ödlund (s) för Pär Töre (s)
Frånvarande: Pär Töre (s)
Tjänstemän: Åsa Gränd, stadsarkitekt, § 8, Siv Åhs, sekreterare

§ 8 Detaljplan för Sjöängen
Utskottet godkänner samrådshandlingarna.

§ 9 Övriga frågor
Inga övriga frågor.

Siv Åhs, sekreterare

Vidar Källåker, ordförande
""",
        body="Tekniska utskottet",
        date="2011-03-08",
        times=("08:30", "09:50"),
        place="Förrådet, Kållevik",
        people="""
            Åke Öst | n |  | ordförande | C
            Märta Gård | n |  |  | S
            Jöns Ärling | n |  |  | M
            Gösta Hög | ö | gatuchef
            Siv Åhs | ö |  | sekreterare
            """,
        items="""
            12 | Vägbelysning i Björkö
            13 | Snöröjning
            """,
        encoding="cp850",
    ),
    Roll(
        "patientnämnd 1987, typewritten, scanned, names behind titles in running text",
        """BLÄNDINGE LÄNS LANDSTING                 PROTOKOLL              Nr 4/87
Förtroendenämnden                        Sammanträdesdatum
                                         1987-06-11

Plats    Sjukhuset i Blän-
         dinge, konferensrum B

Tid      kl 14.00 - 16.10

Närvarande

Ledamöter      Sven-Erik Hallgren, ordförande
               Ingrid Söderbl0m, v ordf
               Karl-Axel Ros
               Margit Widell

Ersättare      Olle Thorn (för Bengt Lund)
               Asta Krook, ej tjänstgörande

Frånvarande    Bengt Lund (anmält förhinder)

Sekreterare    Kurator Gunilla Reijmer

Föredragande   Överläkare Nils Apell, § 30
               Klinikföreståndare Ulla Brodd, §§ 30 och 31

§ 29

Justering

Margit Widell utsågs att justera protokollet.

§ 30

Klagomål angående väntetid

Nämnden beslutade att överlämna ärendet till direktionen.

§ 31

Nästa sammantrade

Torsdagen den 10 september 1987 kl 14.00.


Vid protokollet

Gunilla Reijmer


Justeras

Sven-Erik Hallgren             Margit Widell
""",
        body="Förtroendenämnden",
        date="1987-06-11",
        times=("14:00", "16:10"),
        place="Sjukhuset i Bländinge, konferensrum B",
        people="""
            Sven-Erik Hallgren | n |  | ordförande
            Ingrid Söderbl0m | n |  | vice ordförande
            Karl-Axel Ros | n
            Margit Widell | n |  | justerare
            Olle Thorn | n |  | ersättare |  | Bengt Lund
            Asta Krook | n |  | ersättare
            Bengt Lund | f
            Gunilla Reijmer | n | Kurator | sekreterare
            Nils Apell | ö | Överläkare |  |  |  | 30
            Ulla Brodd | ö | Klinikföreståndare |  |  |  | 30 och 31
            """,
        items="""
            29 | Justering
            30 | Klagomål angående väntetid
            31 | Nästa sammantrade
            """,
        signatures="Gunilla Reijmer, sekreterare; Sven-Erik Hallgren, justerare; Margit Widell, justerare",
        next_meetings=("1987-09-10",),
    ),
)
