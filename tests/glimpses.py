"""Short protocols of yet other houses, each with what a reader looks for first, written by hand from the text."""

from __future__ import annotations

from typing import NamedTuple


class Glimpse(NamedTuple):
    """A text and what is told in it: the heading, who chaired, wrote and adjusted, the items, how many decisions."""

    name: str
    text: str
    body: str | None
    date: str
    times: tuple[str | None, str | None]
    place: str | None
    chair: str | None
    secretary: str | None
    justerare: tuple[str, ...]
    items: tuple[tuple[str | None, str], ...]
    beslut: int
    people: int
    """How many stand in the list of those present, absent ones included."""


GLIMPSES = (
    Glimpse(
        "stadsdelsnämnd in running text",
        """Protokoll nr 4/2020

Fört vid Kvarnholmens stadsdelsnämnds sammanträde torsdagen den 16 april 2020 kl. 17.30-18.20 i
medborgarhuset

Justerat den 22 april 2020


Gunvor Ektorp                    Selim Finnboda

Närvarande:
Ordföranden Gunvor Ektorp (M), vice ordföranden Selim Finnboda (S), ledamöterna Kaj Henriksdal (M),
Lova Sickla (L), Idun Järla (C), Mats Nysätra (V) samt tjänstgörande ersättaren Vera Alphyddan (S).
Ersättarna Olle Hammarby (KD) och Rut Kranglan (MP).
Tjänstemän: stadsdelsdirektören Per Saltsjö, avdelningschefen Eva Duvnäs och nämndsekreteraren Ellen
Lännersta.

§ 1 Val av protokollsjusterare
Ordföranden Gunvor Ektorp och vice ordföranden Selim Finnboda utses att justera protokollet.

§ 2 Tertialrapport 1
Dnr 1.2.1.-118-2020
Beslut
Stadsdelsnämnden godkänner rapporten.
Ärendet
Förvaltningen redovisar i tjänsteutlåtande den 2 april 2020.

§ 3 Anmälningsärenden
Nämnden lade anmälningarna till handlingarna.
""",
        "Kvarnholmens stadsdelsnämnd",
        "2020-04-16",
        ("17:30", "18:20"),
        "medborgarhuset",
        "Gunvor Ektorp",
        "Ellen Lännersta",
        ("Selim Finnboda",),
        (("1", "Val av protokollsjusterare"), ("2", "Tertialrapport 1"), ("3", "Anmälningsärenden")),
        3,
        12,
    ),
    Glimpse(
        "kommunstyrelse, list of those serving on a later page",
        """SAMMANTRÄDESPROTOKOLL
Blad 1
Sammanträdesdatum
Kommunstyrelsen 2021-02-10

Plats och tid Tranumssalen, kommunhuset, kl. 08:15-11:40

Beslutande Enligt tjänstgöringslista

Övriga deltagande Malin Tranum, kommunchef
Jonas Särestad, sekreterare

Utses att justera Karin Eggvena

Underskrifter
Sekreterare ................................................ Paragrafer 1-4
Jonas Särestad

Ordförande ................................................
Roland Flakeberg

Justerande ................................................
Karin Eggvena

SAMMANTRÄDESPROTOKOLL
Blad 2
Sammanträdesdatum
Kommunstyrelsen 2021-02-10

Tjänstgöringslista
Ledamöter
Roland Flakeberg (M), ordförande
Karin Eggvena (S), 2:e vice ordförande
Tommy Malma (C)
Eva-Lotta Bjärby (SD)

Tjänstgörande ersättare
Stig Önum (S) för Ulla Kvänum (S)

SAMMANTRÄDESPROTOKOLL
Blad 3
Sammanträdesdatum
Kommunstyrelsen 2021-02-10

§ 1
Fastställande av dagordning
Kommunstyrelsens beslut
Kommunstyrelsen fastställer dagordningen.

§ 2 KS 2020/0412
Detaljplan för del av Eggvena 4:12, antagande
Kommunstyrelsens beslut
Kommunstyrelsen föreslår kommunfullmäktige att anta detaljplanen.
Sammanfattning av ärendet
Planen medger 24 bostäder i två våningar.

SAMMANTRÄDESPROTOKOLL
Blad 4
Sammanträdesdatum
Kommunstyrelsen 2021-02-10

§ 3 KS 2021/0009
Svar på medborgarförslag om cykelväg till Önum
Kommunstyrelsens beslut
Kommunstyrelsen avslår medborgarförslaget.

§ 4
Kommunchefen informerar
Malin Tranum informerar om vaccinationerna.
""",
        "Kommunstyrelsen",
        "2021-02-10",
        ("08:15", "11:40"),
        "Tranumssalen, kommunhuset",
        "Roland Flakeberg",
        "Jonas Särestad",
        ("Karin Eggvena",),
        (
            ("1", "Fastställande av dagordning"),
            ("2", "Detaljplan för del av Eggvena 4:12, antagande"),
            ("3", "Svar på medborgarförslag om cykelväg till Önum"),
            ("4", "Kommunchefen informerar"),
        ),
        3,
        7,
    ),
    Glimpse(
        "bolagsstyrelse",
        """Protokoll nr 2-2019 fört vid sammanträde med styrelsen för Mörkö Bostäder AB,
org.nr 556123-4567, den 4 mars 2019 på bolagets kontor

Närvarande:    Agneta Pilkrog, ordförande
               Björn Egelsvik
               Carin Idala
               Dag Skillebyholm, VD, föredragande
               Eva Tullgarn, vid protokollet

Anmält frånvaro: Filip Oaxen

§ 1  Mötets öppnande
Ordföranden öppnade mötet och förklarade styrelsen beslutför.

§ 2  Val av justeringsman
Att jämte ordföranden justera protokollet valdes Carin Idala.

§ 3  Bokslut 2018
VD föredrog bokslutet. Resultatet är 2,1 Mkr.
Styrelsen beslutade att godkänna årsredovisningen.

§ 4  Stambyte i kvarteret Linden
Styrelsen uppdrog åt VD att begära in anbud senast den 1 juni.

§ 5  Mötets avslutande

Vid protokollet                Justeras

Eva Tullgarn                   Agneta Pilkrog       Carin Idala
""",
        "styrelsen för Mörkö Bostäder AB",
        "2019-03-04",
        (None, None),
        "bolagets kontor",
        "Agneta Pilkrog",
        "Eva Tullgarn",
        ("Carin Idala",),
        (
            ("1", "Mötets öppnande"),
            ("2", "Val av justeringsman"),
            ("3", "Bokslut 2018"),
            ("4", "Stambyte i kvarteret Linden"),
            ("5", "Mötets avslutande"),
        ),
        3,
        6,
    ),
    Glimpse(
        "central samverkansgrupp",
        """Protokoll Central samverkansgrupp (CSG)

Datum: 2022-10-05
Tid: 13.15-15.00
Plats: Sessionssalen

För arbetsgivaren:
Ingela Rödeby, HR-chef, ordförande
Mikael Jämjö, förvaltningschef

För arbetstagarorganisationerna:
Kommunal: Sandra Fridlevstad
Vision: Jan-Erik Tving
Sveriges Lärare: Linda Holmsjö
Vårdförbundet: förhinder

Sekreterare: Karolina Sturkö

1. Mötet öppnas
Ingela Rödeby öppnar mötet.

2. Val av justerare
Jan-Erik Tving utses att justera.

3. Budget 2023
Information om budgetläget. Kommunal framför oro för bemanningen.

4. Riktlinje för distansarbete
CSG ställer sig bakom riktlinjen.

5. Nästa möte
2022-11-09

Vid protokollet: Karolina Sturkö
Justeras: Ingela Rödeby, Jan-Erik Tving
""",
        "Central samverkansgrupp",
        "2022-10-05",
        ("13:15", "15:00"),
        "Sessionssalen",
        "Ingela Rödeby",
        "Karolina Sturkö",
        ("Jan-Erik Tving",),
        (
            ("1", "Mötet öppnas"),
            ("2", "Val av justerare"),
            ("3", "Budget 2023"),
            ("4", "Riktlinje för distansarbete"),
            ("5", "Nästa möte"),
        ),
        2,
        6,
    ),
    Glimpse(
        "stiftsstyrelse",
        """LINDESNÄS STIFT
Stiftsstyrelsen                                                       Protokoll 3/2017
                                                                      2017-05-18
                                                                      §§ 31-35

Plats:              Stiftsgården Åkersholm
Tid:                10.00–14.30
Närvarande:         Biskop Anders Hällefjäll, ordförande
                    Margareta Tivedal, vice ordförande
                    Kyrkoherde Olof Mullhyttan
                    Birgit Svartå-Ek
Ersättare:          Hans Garphytte för Nils Kvistbro
Förhindrade:        Nils Kvistbro
Adjungerade:        Stiftsdirektor Lena Kilsmo, sekreterare

§ 31  Inledning
Biskopen inleder med bön.

§ 32  Val av justerare
Styrelsen väljer Birgit Svartå-Ek att justera dagens protokoll.

§ 33  Kyrkoantikvarisk ersättning 2018
Dnr S 2017-112
Styrelsen beslutar
att  lämna prioriteringslistan till Kyrkostyrelsen
att  delegera ändringar till stiftsdirektorn.

§ 34  Rapporter
Muntliga rapporter från kommittéerna läggs till handlingarna.

§ 35  Avslutning
Ordföranden avslutar sammanträdet.
""",
        "Stiftsstyrelsen",
        "2017-05-18",
        ("10:00", "14:30"),
        "Stiftsgården Åkersholm",
        "Anders Hällefjäll",
        "Lena Kilsmo",
        ("Birgit Svartå-Ek",),
        (
            ("31", "Inledning"),
            ("32", "Val av justerare"),
            ("33", "Kyrkoantikvarisk ersättning 2018"),
            ("34", "Rapporter"),
            ("35", "Avslutning"),
        ),
        3,
        7,
    ),
    Glimpse(
        "minnesanteckningar with a letterhead in columns",
        """                                            MINNESANTECKNINGAR                      1(2)

Region Västmanland                          Datum
Enheten för samverkan                       2021-03-03
Handläggare
Jesper Munktorp, 021-17 00 00


Strategiska gruppen för barn och unga

Tid: onsdag 3 mars 2021, kl. 9.00–11.00
Plats: Teams

Deltagare
Anna Kolbäck, Hallstahammars kommun
Bertil Romfartuna, Västerås stad
Cissi Himmeta, Köpings kommun
Jesper Munktorp, Region Västmanland (ordf.)

Ej närvarande
Doris Skinnskatteberg-Ek, Fagersta kommun

1. Välkommen
Jesper hälsar välkommen.

2. Återkoppling från Chefsforum
Chefsforum har antagit handlingsplanen.

3. Gemensam utbildningsdag
Gruppen beslutar att utbildningsdagen hålls den 7 oktober.
Cissi Himmeta bokar lokal senast den 1 april.

4. Kommande möten
5 maj och 8 september kl. 9.00

Vid anteckningarna
Jesper Munktorp
""",
        "Strategiska gruppen för barn och unga",
        "2021-03-03",
        ("09:00", "11:00"),
        "Teams",
        "Jesper Munktorp",
        "Jesper Munktorp",
        (),
        (
            ("1", "Välkommen"),
            ("2", "Återkoppling från Chefsforum"),
            ("3", "Gemensam utbildningsdag"),
            ("4", "Kommande möten"),
        ),
        1,
        5,
    ),
    Glimpse(
        "folkhälsoråd, number behind the sign",
        """Bengtsfors kommun
Folkhälsorådet
PROTOKOLL
2014-11-20

Sammanträdesdatum: 20 november 2014
Plats och tid: Kommunhuset, rum Laxsjön, 13.00 - 15.30

Ledamöter:
Gunilla Bäckefors, kommunstyrelsen, ordförande
Lars Dals Långed, hälso- och sjukvårdsnämnden, vice ordförande
Elsy Gustavsfors, barn- och utbildningsnämnden
Ove Skåpafors, socialnämnden

Tjänstemän:
Mia Ärtemark, folkhälsostrateg
Polisen Roger Billingsfors

1 § Mötets öppnande
Ordföranden öppnade mötet.

2 § Föregående protokoll
Protokollet godkändes och lades till handlingarna.

3 § Verksamhetsplan 2015
Mia Ärtemark presenterade förslaget. Budgeten är 420 000 kronor.
Folkhälsorådet beslutade att anta verksamhetsplanen.

4 § Ansökningar om medel
Bengtsfors IF söker 15 000 kronor för nattfotboll.
Folkhälsorådet beslutade att avslå ansökan.

5 § Nästa möte
Den 12 februari 2015 kl. 13.00.

Vid protokollet

Mia Ärtemark

Justeras

Gunilla Bäckefors
""",
        "Folkhälsorådet",
        "2014-11-20",
        ("13:00", "15:30"),
        "Kommunhuset, rum Laxsjön",
        "Gunilla Bäckefors",
        "Mia Ärtemark",
        (),
        (
            ("1", "Mötets öppnande"),
            ("2", "Föregående protokoll"),
            ("3", "Verksamhetsplan 2015"),
            ("4", "Ansökningar om medel"),
            ("5", "Nästa möte"),
        ),
        3,
        6,
    ),
    Glimpse(
        "utskott, sheet with the justerare's names in a foot",
        """ Söderhamns kommun                PROTOKOLL                       Sida
                                  Sammanträdesdatum              1(3)
 Kultur- och fritidsutskottet     2016-09-08

Plats och tid             Rådhuset, Faxesalen, kl 13.15-14.50

Beslutande ledamöter      Kerstin Norrala (S), ordf.
                          Jon Skog-Ljusne (C)
                          Lisbeth Bergvik (V)

Ej beslutande ersättare   Tore Mohed (M)

Övriga närvarande         Anette Trönö, kulturchef, §§ 40-41
                          Fritiof Stugsund, utskottssekreterare

Justerare                 Lisbeth Bergvik
Paragrafer                §§ 39-42

 Söderhamns kommun                PROTOKOLL                       Sida
                                  Sammanträdesdatum              2(3)
 Kultur- och fritidsutskottet     2016-09-08

§ 39                                      dnr 2016-0001

Val av justerare

Utskottet beslutar
att  utse Lisbeth Bergvik att justera protokollet.

§ 40                                      dnr 2016-0117

Bidrag till studieförbunden 2017

Utskottet föreslår kommunstyrelsen besluta
att  fördela 310 000 kronor enligt bilaga.

Ordf. sign            Just. sign                  Utdragsbestyrkande

 Söderhamns kommun                PROTOKOLL                       Sida
                                  Sammanträdesdatum              3(3)
 Kultur- och fritidsutskottet     2016-09-08

§ 41                                      dnr 2016-0098

Öppettider på biblioteket i Bergvik

Anette Trönö redogör för besöksstatistiken.

Utskottet beslutar
att  ärendet utgår.

§ 42

Övrigt

Inget att anteckna.

Ordf. sign            Just. sign                  Utdragsbestyrkande
""",
        "Kultur- och fritidsutskottet",
        "2016-09-08",
        ("13:15", "14:50"),
        "Rådhuset, Faxesalen",
        "Kerstin Norrala",
        "Fritiof Stugsund",
        ("Lisbeth Bergvik",),
        (
            ("39", "Val av justerare"),
            ("40", "Bidrag till studieförbunden 2017"),
            ("41", "Öppettider på biblioteket i Bergvik"),
            ("42", "Övrigt"),
        ),
        3,
        6,
    ),
    Glimpse(
        "hembygdsförening, årsmöte",
        """Årsmötesprotokoll
Skaftarps Hembygdsförening
Söndagen den 25 mars 2012 i Skaftarps bygdegård

Närvarande: 34 medlemmar

1. Ordföranden Karin Hjulsby hälsade välkommen och öppnade årsmötet.

2. Till ordförande för årsmötet valdes Sven Bocketorp och till sekreterare Ally Fagerhult.

3. Till justeringsmän valdes Bo Ruda och Inez Långemåla.

4. Årsmötet ansågs behörigt utlyst.

5. Verksamhetsberättelsen lästes upp av Ally Fagerhult och lades till handlingarna.

6. Styrelsen beviljades ansvarsfrihet för 2011.

7. Årsavgiften fastställdes till 100 kronor.

8. Karin Hjulsby tackade för visat intresse och inbjöd till kaffe.

Vid protokollet
Ally Fagerhult

Justeras
Sven Bocketorp   Bo Ruda   Inez Långemåla
""",
        "Skaftarps Hembygdsförening",
        "2012-03-25",
        (None, None),
        "Skaftarps bygdegård",
        None,
        None,
        (),
        (
            ("1", "Ordföranden Karin Hjulsby hälsade välkommen och öppnade årsmötet."),
            ("2", "Till ordförande för årsmötet valdes Sven Bocketorp och till sekreterare Ally Fagerhult."),
            ("3", "Till justeringsmän valdes Bo Ruda och Inez Långemåla."),
            ("4", "Årsmötet ansågs behörigt utlyst."),
            ("5", "Verksamhetsberättelsen lästes upp av Ally Fagerhult och lades till handlingarna."),
            ("6", "Styrelsen beviljades ansvarsfrihet för 2011."),
            ("7", "Årsavgiften fastställdes till 100 kronor."),
            ("8", "Karin Hjulsby tackade för visat intresse och inbjöd till kaffe."),
        ),
        6,
        0,
    ),
    Glimpse(
        "socialnämnd, raw, every label above its value",
        """PROTOKOLL
Socialnämnden

Tid
2018-05-29 kl. 14.00-16.10

Plats
Stadshuset, A-salen

Ledamöter
Petra Almunge (S), ordförande
Hans Rasbo (M), 1:e vice ordförande
Viola Funbo (V)

Ersättare
Åke Danmark (L), tjänstgör för Irma Vaksala (C)

Övriga
Bo Lagga, socialdirektör
Greta Husby-Långhundra, nämndsekreterare

Utses att justera protokollet
Hans Rasbo

Justeringen äger rum
2018-06-04

Sekreterare
Greta Husby-Långhundra

Ordförande
Petra Almunge

Justerare
Hans Rasbo

Innehåll
§ 55 Fastställande av föredragningslistan
§ 56 Riktlinjer för kontaktfamiljer
§ 57 Sekretessärende

§ 55
Fastställande av föredragningslistan

Socialnämnden beslutar
att fastställa listan.

§ 56
Riktlinjer för kontaktfamiljer
SN-2018-0211

Förslag till beslut
Socialnämnden föreslås besluta att anta riktlinjerna.

Beslut
Socialnämnden beslutar att återremittera ärendet.

§ 57
Sekretessärende

Behandlas i separat protokoll.
""",
        "Socialnämnden",
        "2018-05-29",
        ("14:00", "16:10"),
        "Stadshuset, A-salen",
        "Petra Almunge",
        "Greta Husby-Långhundra",
        ("Hans Rasbo",),
        (
            ("55", "Fastställande av föredragningslistan"),
            ("56", "Riktlinjer för kontaktfamiljer"),
            ("57", "Sekretessärende"),
        ),
        2,
        6,
    ),
    Glimpse(
        "brukarråd, heading in bold signs and times in words",
        """**Protokoll brukarråd LSS 7/5 2019**

**Tid:** klockan 10.00 till 11.30
**Plats:** Träffpunkt Solrosen

**Närvarande:** Elin Bro, enhetschef (ordförande), Kalle Håbo, Sussi Lillkyrka, Ahmed Yttergran,
Tina Krägga (sekreterare)

**1. Hur mår vi?**
Alla berättar hur de mår.

**2. Maten på daglig verksamhet**
Sussi tycker att det är för mycket fisk. Elin pratar med köket.

**3. Sommarresa**
Rådet bestämmer att resan går till Skansen den 12 juni.

**4. Nästa möte**
Tisdag 4 juni klockan 10.
""",
        "brukarråd LSS",
        "2019-05-07",
        ("10:00", "11:30"),
        "Träffpunkt Solrosen",
        "Elin Bro",
        "Tina Krägga",
        (),
        (
            ("1", "Hur mår vi?"),
            ("2", "Maten på daglig verksamhet"),
            ("3", "Sommarresa"),
            ("4", "Nästa möte"),
        ),
        1,
        5,
    ),
    Glimpse(
        "delregionalt samråd with points and letters",
        """Delregional ledningsgrupp Södra
2023-10-12
Protokoll

Plats: Alingsås lasarett, konferensrum 2
Tid: 08.30–11.00

Deltagare:
Lotta Hemsjö (ordförande), primärvården
Göran Magra, Alingsås kommun
Mona Östadkulle, Lerums kommun
Ida Skepplanda, Ale kommun (via länk)
Frånvarande:
Stellan Vårgårda-Holm, Vårgårda kommun

Sekreterare: Maj Bjärke

Dagordning
1. Öppnande
2. Föregående protokoll
3. Utskrivningsklara
   a) Statistik
   b) Avvikelser
4. Övrigt

1. Öppnande
Lotta öppnar mötet och dagordningen fastställs.

2. Föregående protokoll
Läggs till handlingarna.

3. Utskrivningsklara
a) Statistik
Medelvårdtiden har minskat till 1,4 dagar.
b) Avvikelser
Ledningsgruppen ger Göran Magra i uppdrag att ta fram en mall till nästa möte den 7 december.

4. Övrigt
Inget.
""",
        "Delregional ledningsgrupp Södra",
        "2023-10-12",
        ("08:30", "11:00"),
        "Alingsås lasarett, konferensrum 2",
        "Lotta Hemsjö",
        "Maj Bjärke",
        (),
        (("1", "Öppnande"), ("2", "Föregående protokoll"), ("3", "Utskrivningsklara"), ("4", "Övrigt")),
        3,
        6,
    ),
    Glimpse(
        "kommunstyrelse of 1975, typewritten",
        """Protokoll, fört vid sammanträde med kommunstyrelsen i Åsby kommun onsdagen den 12 mars
1975, kl. 19.00-21.30 i kommunalhuset.

Närvarande: Sven Bergeby (c), ordf., Anna Ekenäs (s), v. ordf., Gustav Lindfors (m),
Erik Tallnäs (fp) samt Maj Granvik (s), tj. ers. för Nils Björkö (s).

Dessutom närvarande: kommunalkamreren Bo Aspnäs, tillika sekreterare.

                                   § 34
Till att justera dagens protokoll utsågs Gustav Lindfors.

                                   § 35
Ansökan om lantbrukslån
Från Karl Rönnås, Norrby, har inkommit ansökan om lån med 15.000 kronor.
Kommunstyrelsen beslöt avslå ansökan.

                                   § 36
Skolskjutsar läsåret 1975/76
Skolstyrelsen hemställer om medel för en ny linje.
Kommunstyrelsen beslöt föreslå kommunfullmäktige att bevilja 42.000 kronor.

Justeras:

Sven Bergeby                    Gustav Lindfors
""",
        "kommunstyrelsen i Åsby kommun",
        "1975-03-12",
        ("19:00", "21:30"),
        "kommunalhuset",
        "Sven Bergeby",
        "Bo Aspnäs",
        ("Gustav Lindfors",),
        (
            ("34", "Till att justera dagens protokoll utsågs Gustav Lindfors."),
            ("35", "Ansökan om lantbrukslån"),
            ("36", "Skolskjutsar läsåret 1975/76"),
        ),
        3,
        6,
    ),
    Glimpse(
        "teknisk nämnd, list as a table with marks",
        """Tekniska nämnden                                    Protokoll                 1 (4)
                                                    2019-10-22

Plats och tid      Förrådet, Industrigatan 5, kl. 15:00 - 16:25

Beslutande         Se närvarolista på sidan 2

Övriga             Emil Sjöbol, teknisk chef
                   Alva Vrångö, nämndsekreterare

Utsedd justerare   Britta Nordö

Paragrafer         § 71 - § 73

Tekniska nämnden                                    Protokoll                 2 (4)
                                                    2019-10-22

Närvarolista

Ledamöter                Parti    Närvarande    Tjänstgör för
Rolf Källö               S        x
Britta Nordö             M        x
Ingvar Åstol             C        -
Ersättare
Sofie Dyrö               L        x             Ingvar Åstol

Tekniska nämnden                                    Protokoll                 3 (4)
                                                    2019-10-22

§ 71  Dagordning
Nämnden godkänner dagordningen.

§ 72  Snöröjning av gångvägar
TN 2019/88
Emil Sjöbol redovisar kostnaderna.
Nämnden beslutar att inleda en upphandling.

Tekniska nämnden                                    Protokoll                 4 (4)
                                                    2019-10-22

§ 73  Nästa sammanträde
Den 19 november.

Rolf Källö, ordförande          Britta Nordö, justerare          Alva Vrångö, sekreterare
""",
        "Tekniska nämnden",
        "2019-10-22",
        ("15:00", "16:25"),
        "Förrådet, Industrigatan 5",
        "Rolf Källö",
        "Alva Vrångö",
        ("Britta Nordö",),
        (("71", "Dagordning"), ("72", "Snöröjning av gångvägar"), ("73", "Nästa sammanträde")),
        2,
        6,
    ),
    Glimpse(
        "fields on one line",
        """Mötesanteckningar
Referensgruppen för suicidprevention i Jönköpings län

Datum: 2019-11-05   Tid: 10-12   Plats: Skype

Närvarande: Ann Gränna (ordf), Bo Bankeryd, Carin Hovslätt, Dan Taberg (sekr)
Frånvarande: Eva Huskvarna-Lind

1. Inledning
Ann hälsar välkommen.

2. Lägesrunda
Bankeryd: Carin rapporterar från skolorna.

3. Handlingsplan
Gruppen enas om att sända planen på remiss.

4. Nästa möte
10 december kl 10.
""",
        "Referensgruppen för suicidprevention i Jönköpings län",
        "2019-11-05",
        ("10:00", "12:00"),
        "Skype",
        "Ann Gränna",
        "Dan Taberg",
        (),
        (("1", "Inledning"), ("2", "Lägesrunda"), ("3", "Handlingsplan"), ("4", "Nästa möte")),
        1,
        5,
    ),
    Glimpse(
        "arbetsutskott, year behind the number",
        """LEKEBY KOMMUN                 SAMMANTRÄDESPROTOKOLL              Sida 1(3)
Kommunstyrelsens arbetsutskott
Sammanträdesdatum 2021-03-16

Plats och tid:        Sammanträdesrum Eken, klockan 09:00-11:15. Ajournering 10:00-10:15.
Beslutande:           Göran Mosjö (M), ordförande
                      Lena Latorp (S)
                      Ulf Garphytta (C)
Övriga deltagare:     Siv Vintrosa, kommundirektör
                      Nils Hidinge, kommunsekreterare
Justeringsperson:     Lena Latorp
Justeringens plats och tid: Kommunhuset 2021-03-19
Underskrifter:
Sekreterare           Nils Hidinge                          Paragrafer 45-47
Ordförande            Göran Mosjö
Justeringsperson      Lena Latorp

LEKEBY KOMMUN                 SAMMANTRÄDESPROTOKOLL              Sida 2(3)
Kommunstyrelsens arbetsutskott
Sammanträdesdatum 2021-03-16

Ksau § 45/2021     Dnr KS 2021/112
Försäljning av Mosjö skola
Arbetsutskottets förslag till kommunstyrelsen
Fastigheten säljs för 2 400 000 kronor.
Sammanfattning
Skolan har stått tom sedan 2018.

LEKEBY KOMMUN                 SAMMANTRÄDESPROTOKOLL              Sida 3(3)
Kommunstyrelsens arbetsutskott
Sammanträdesdatum 2021-03-16

Ksau § 46/2021     Dnr KS 2021/98
Sommarjobb 2021
Arbetsutskottets beslut
Ärendet bordläggs till nästa sammanträde.

Ksau § 47/2021
Information om bredband
Siv Vintrosa informerar.
""",
        "Kommunstyrelsens arbetsutskott",
        "2021-03-16",
        ("09:00", "11:15"),
        "Sammanträdesrum Eken",
        "Göran Mosjö",
        "Nils Hidinge",
        ("Lena Latorp",),
        (("45", "Försäljning av Mosjö skola"), ("46", "Sommarjobb 2021"), ("47", "Information om bredband")),
        2,
        5,
    ),
    Glimpse(
        "headings in capitals without numbers",
        """PROTOKOLL

SKÄRGÅRDSRÅDET I NORRSKÄR

Tid: Lördagen den 6 augusti 2016 kl 13.00-15.00
Plats: Ångbåtsbryggans café, Fejö

Närvarande:
Rut Fejö, ordförande
Kalle Lidö, sekreterare
Stina Tjockö
Olle Rödlöga

INLEDNING
Ordföranden hälsade välkommen.

VAL AV JUSTERARE
Stina Tjockö valdes till justerare.

FÄRJETRAFIKEN
Färjan går bara två turer på söndagar. Rådet beslutade att skriva till rederiet.

SOPHÄMTNING
Kommunen hämtar inte grovsopor på öarna.

NÄSTA MÖTE
Lördagen den 1 oktober kl 13.00.

MÖTET AVSLUTAS
Ordföranden tackade för visat intresse.

Vid protokollet              Justeras
Kalle Lidö                   Stina Tjockö
""",
        "SKÄRGÅRDSRÅDET I NORRSKÄR",
        "2016-08-06",
        ("13:00", "15:00"),
        "Ångbåtsbryggans café, Fejö",
        "Rut Fejö",
        "Kalle Lidö",
        ("Stina Tjockö",),
        (
            (None, "INLEDNING"),
            (None, "VAL AV JUSTERARE"),
            (None, "FÄRJETRAFIKEN"),
            (None, "SOPHÄMTNING"),
            (None, "NÄSTA MÖTE"),
            (None, "MÖTET AVSLUTAS"),
        ),
        2,
        4,
    ),
    Glimpse(
        "insynsråd",
        """Länsstyrelsen                                  PROTOKOLL
Uppdal                                         2020-02-05

Insynsrådet vid Länsstyrelsen i Uppdals län

Närvarande
Landshövding Karl-Johan Husby, ordförande
Länsråd Mona Lövsta
Ledamöter: Bengt Tensta (M), Irma Vendel (S), Johan Film (C)
Föredragande: Elin Tegelsmora, miljödirektör (punkt 3), Per Hållnäs, beredskapsdirektör (punkt 4)
Protokollförare: Ylva Skutskär

1. Mötet öppnas
Landshövdingen hälsar välkommen.

2. Föregående protokoll
Protokollet läggs till handlingarna.

3. Miljöprövningar
Elin Tegelsmora redogör för handläggningstiderna.

4. Civilt försvar
Per Hållnäs informerar om övningen i april.

5. Mötet avslutas
""",
        "Insynsrådet vid Länsstyrelsen i Uppdals län",
        "2020-02-05",
        (None, None),
        None,
        "Karl-Johan Husby",
        "Ylva Skutskär",
        (),
        (
            ("1", "Mötet öppnas"),
            ("2", "Föregående protokoll"),
            ("3", "Miljöprövningar"),
            ("4", "Civilt försvar"),
            ("5", "Mötet avslutas"),
        ),
        1,
        8,
    ),
    Glimpse(
        "Punkt with a colon, roles on lines of their own",
        """Protokoll från anhörigrådets möte 2021-09-14

Tid: 14.00-16.00
Plats: Anhörigcentrum, Storgatan 3
Ordförande: Eivor Rånäs
Sekreterare: Malte Ekeby
Justerare: Ragna Närtuna
Närvarande: Eivor Rånäs, Malte Ekeby, Ragna Närtuna, Hugo Söderby, Lisen Karlskyrka
Förhinder: Ture Husby-Sjuhundra

Punkt 1: Mötet öppnas
Punkt 2: Föregående protokoll
Godkänns.
Punkt 3: Avlösning i hemmet
Antalet timmar har höjts från 10 till 15 per månad.
Punkt 4: Anhörigdagen
Rådet beslutar att bjuda in en föreläsare. Hugo Söderby kontaktar henne.
Punkt 5: Övrigt
Inget.
Punkt 6: Nästa möte
Den 9 november kl. 14.00.
""",
        "anhörigrådet",
        "2021-09-14",
        ("14:00", "16:00"),
        "Anhörigcentrum, Storgatan 3",
        "Eivor Rånäs",
        "Malte Ekeby",
        ("Ragna Närtuna",),
        (
            ("1", "Mötet öppnas"),
            ("2", "Föregående protokoll"),
            ("3", "Avlösning i hemmet"),
            ("4", "Anhörigdagen"),
            ("5", "Övrigt"),
            ("6", "Nästa möte"),
        ),
        2,
        6,
    ),
    Glimpse(
        "direktion, three columns of people",
        """Kommunalförbundet Vattenåsarna
PROTOKOLL                                                          Sammanträdesdatum
Förbundsdirektionen                                                2022-12-08


Plats och tid            Vattenverket, Forsa, kl. 10.00–12.20

Beslutande               Tore Hög            (S)     Hudviks kommun     ordförande
                         Ann-Mari Rogsta     (C)     Näsby kommun       vice ordförande
                         Lars Idenor         (M)     Hudviks kommun
                         Siw Ilsbo           (S)     Näsby kommun       tjg. ersättare

Övriga närvarande        Kent Jättendal, VD
                         Berit Bergsjö, protokollförare

Utses att justera        Ann-Mari Rogsta

§ 28        Öppnande
            Ordföranden öppnar sammanträdet.

§ 29        Budget 2023 och plan 2024–2025
            Direktionen beslutar
            att fastställa budgeten, och
            att fastställa planen.

§ 30        Internkontroll
            Direktionen beslutar
            att lägga rapporten till handlingarna.

§ 31        VD informerar
            – Ny reservoar i Forsa
            – Vattenskydd

§ 32        Avslutning
            Ordföranden önskar god jul.
""",
        "Förbundsdirektionen",
        "2022-12-08",
        ("10:00", "12:20"),
        "Vattenverket, Forsa",
        "Tore Hög",
        "Berit Bergsjö",
        ("Ann-Mari Rogsta",),
        (
            ("28", "Öppnande"),
            ("29", "Budget 2023 och plan 2024–2025"),
            ("30", "Internkontroll"),
            ("31", "VD informerar"),
            ("32", "Avslutning"),
        ),
        2,
        6,
    ),
    Glimpse(
        "regionfullmäktige in raw order",
        """Regionfullmäktige
PROTOKOLL
2021-06-15 - 2021-06-16

Plats
Konserthuset, Stora salen samt på distans
Tid
Dag 1 kl. 10.00 – 17.45

Ordförande
Sigbritt Ålstad (S)
Sekreterare
Love Kvistö
Justerare
Hedvig Ramsnäs (M)
Ola-Erik Storsand (V)

Närvarande
Enligt bilagd närvarolista

Innehållsförteckning
§ 61 Sammanträdets öppnande ................................. 3
§ 62 Val av justerare ...................................... 3
§ 63 Interpellation 21-4 om tandvården ..................... 4
§ 64 Regionplan 2022-2024 .................................. 5

§ 61 Sammanträdets öppnande
Ordföranden Sigbritt Ålstad öppnar sammanträdet.

§ 62 Val av justerare
Beslut
Hedvig Ramsnäs (M) och Ola-Erik Storsand (V) utses att justera protokollet.

§ 63 Interpellation 21-4 om tandvården
Interpellationen besvaras av regionråd Eskil Tomtö (S).
Beslut
Interpellationen anses besvarad.

§ 64 Regionplan 2022-2024
Ärendenummer RS 2021/0044
Regionstyrelsens förslag till regionfullmäktige
Regionplanen fastställs.
Yrkanden
Hedvig Ramsnäs (M) yrkar avslag till förmån för eget förslag.
Votering
Ja-röst för regionstyrelsens förslag. Nej-röst för Hedvig Ramsnäs förslag.
Röstresultat
41 ja-röster, 36 nej-röster och 2 avstår.
Regionfullmäktiges beslut
Regionplanen fastställs.
Reservation
M, KD och L reserverar sig.
""",
        "Regionfullmäktige",
        "2021-06-15",
        ("10:00", "17:45"),
        "Konserthuset, Stora salen samt på distans",
        "Sigbritt Ålstad",
        "Love Kvistö",
        ("Hedvig Ramsnäs", "Ola-Erik Storsand"),
        (
            ("61", "Sammanträdets öppnande"),
            ("62", "Val av justerare"),
            ("63", "Interpellation 21-4 om tandvården"),
            ("64", "Regionplan 2022-2024"),
        ),
        3,
        4,
    ),
    Glimpse(
        "byggnadsnämnd, dnr with points",
        """Byggnadsnämnden
Sammanträdesprotokoll
Sammanträdesdatum: 2017-02-14
Blad: 1

Plats: Kommunkontoret, Klämman
Tid: kl 13.00 – 14.40
Beslutande: Ivar Bjursund (C), ordf.
Rakel Drängsmark (S)
Simon Flarkberg (KD)
Ersättare: Tilda Ånäset (S)
Närvarande tjänstemän: Urban Nysätra, bygglovshandläggare
Viola Ratan, sekreterare
Justerare: Rakel Drängsmark

BN § 12 Dnr 2016.812.233
Bygglov för nybyggnad av garage på Bjursund 3:4
Beslut
Byggnadsnämnden beviljar bygglov med stöd av 9 kap. 31 b § plan- och bygglagen.
Kontrollansvarig är Wille Hertsånger.
Avgift: 8 960 kronor
Skäl för beslut
Avvikelsen är liten.
Upplysningar
Åtgärden får inte påbörjas innan startbesked har getts.

Byggnadsnämnden
Sammanträdesprotokoll
Sammanträdesdatum: 2017-02-14
Blad: 2

BN § 13 Dnr 2017.14.250
Förhandsbesked för enbostadshus på Ånäset 9:1
Beslut
Byggnadsnämnden återremitterar ärendet för komplettering med en avloppsutredning.

BN § 14
Anmälan av delegationsbeslut
Beslut
Byggnadsnämnden lägger listan till handlingarna.
""",
        "Byggnadsnämnden",
        "2017-02-14",
        ("13:00", "14:40"),
        "Kommunkontoret, Klämman",
        "Ivar Bjursund",
        "Viola Ratan",
        ("Rakel Drängsmark",),
        (
            ("12", "Bygglov för nybyggnad av garage på Bjursund 3:4"),
            ("13", "Förhandsbesked för enbostadshus på Ånäset 9:1"),
            ("14", "Anmälan av delegationsbeslut"),
        ),
        3,
        6,
    ),
    Glimpse(
        "ungdomsråd, bullets and no numbers",
        """Minnesanteckningar ungdomsrådet
2022-11-30 kl. 16.00–17.30
Fritidsgården Kulan

Närvarande: Alva, Noel, Zahra, Melvin, Ida Torp (samordnare, antecknade)

Incheckning
Alla berättar vad de gjort i veckan.

Trygghetsvandringen
Noel och Zahra var med. Det är mörkt vid gångtunneln.

Ungdomsfullmäktige i mars
Vi bestämde att temat ska vara psykisk ohälsa.
Ida bokar salen.

Nästa träff
14 december kl. 16.00
""",
        "ungdomsrådet",
        "2022-11-30",
        ("16:00", "17:30"),
        "Fritidsgården Kulan",
        None,
        "Ida Torp",
        (),
        (
            (None, "Incheckning"),
            (None, "Trygghetsvandringen"),
            (None, "Ungdomsfullmäktige i mars"),
            (None, "Nästa träff"),
        ),
        1,
        1,
    ),
    Glimpse(
        "valnämnd with form labels in capitals",
        """VALNÄMNDEN                                        SAMMANTRÄDESPROTOKOLL
                                                  2018-09-12            1 (2)

PLATS OCH TID       Rådhuset, rum 2, kl. 09.00-12.45
BESLUTANDE          Åke Vislanda (S), ordförande
                    Gerd Grimslöv (M), vice ordförande
                    Hilding Torne (C)
                    Rose-Marie Blädinge (SD)
ÖVRIGA DELTAGARE    Tony Hjortsberga, valsamordnare, sekreterare
UTSES ATT JUSTERA   Hilding Torne
PARAGRAFER          31-33

UNDERSKRIFTER
SEKRETERARE         ..............................
                    Tony Hjortsberga
ORDFÖRANDE          ..............................
                    Åke Vislanda
JUSTERARE           ..............................
                    Hilding Torne

VALNÄMNDEN                                        SAMMANTRÄDESPROTOKOLL
                                                  2018-09-12            2 (2)

§ 31 PRELIMINÄR RÖSTRÄKNING
Valnämnden godkänner rösträkningen.

§ 32 UNDERKÄNDA FÖRTIDSRÖSTER
Valnämnden beslutar att underkänna fyra röster.

§ 33 ÖVERLÄMNANDE AV RÖSTER
Valnämnden beslutar att överlämna rösterna till länsstyrelsen.
""",
        "VALNÄMNDEN",
        "2018-09-12",
        ("09:00", "12:45"),
        "Rådhuset, rum 2",
        "Åke Vislanda",
        "Tony Hjortsberga",
        ("Hilding Torne",),
        (("31", "PRELIMINÄR RÖSTRÄKNING"), ("32", "UNDERKÄNDA FÖRTIDSRÖSTER"), ("33", "ÖVERLÄMNANDE AV RÖSTER")),
        3,
        5,
    ),
    Glimpse(
        "regional samverkansnämnd, names with region in brackets",
        """Protokoll från Sydöstra samverkansnämndens möte i Vimle den 26 september 2013

Närvarande:
Ledamöter
Marie Aspa (S), Region Östra, ordförande
Göte Hjo (M), Landstinget i Kalmar län, vice ordförande
Britt Eksjö-Dal (C), Landstinget i Jönköpings län

Ersättare
Lennart Ödeby (KD), Landstinget i Kalmar län

Tjänstemän
Rolf Ulrika, landstingsdirektör
Kerstin Malexander, samordnare

Plats: Vimle stadshotell
Tid: kl. 10.00 - 14.45

§ 23 Mötet öppnas
Ordföranden hälsar välkommen. Dagordningen fastställs.

§ 24 Val av justerare
Göte Hjo utses att jämte ordföranden justera protokollet.

§ 25 Överenskommelse om kostnader för högspecialiserad vård
Rolf Ulrika redogör för förslaget.

Samverkansnämnden beslutar att rekommendera landstingen att anta överenskommelsen.

§ 26 Nästa möte
Nämnden möts den 5 december 2013 i Norrköping.

Vid protokollet

Kerstin Malexander

Justeras

Marie Aspa                   Göte Hjo
""",
        "Sydöstra samverkansnämnden",
        "2013-09-26",
        ("10:00", "14:45"),
        "Vimle stadshotell",
        "Marie Aspa",
        "Kerstin Malexander",
        ("Göte Hjo",),
        (
            ("23", "Mötet öppnas"),
            ("24", "Val av justerare"),
            ("25", "Överenskommelse om kostnader för högspecialiserad vård"),
            ("26", "Nästa möte"),
        ),
        3,
        6,
    ),
    Glimpse(
        "kommunfullmäktige, layout with two columns of names",
        """                                                            1 (3)
Grästorpa kommun           PROTOKOLL
Kommunfullmäktige          2015-02-23


Plats och tid      Åse hembygdsgård, klockan 18.30 – 20.10

Beslutande         Lars Åseby (M), ordförande        Elin Flo (S)
                   Kent Särby (C)                    Jan Tengeby (S)
                   Ulla Hyringa (KD)                 Maud Flakeby (V)

Ej tjänstgörande   Tor Salsta (M)
ersättare

Övriga             Rune Trässby, kommunchef
deltagande         Åsa Längnum, sekreterare

Utses att justera  Kent Särby och Elin Flo

Justeringens       Kommunkontoret 2015-03-02
plats och tid

Sekreterare        ____________________________  Paragrafer §§ 1 - 4
                   Åsa Längnum

Ordförande         ____________________________
                   Lars Åseby

Justerande         ____________________________
                   Kent Särby                        Elin Flo

                                                            2 (3)
Grästorpa kommun           PROTOKOLL
Kommunfullmäktige          2015-02-23


Kf § 1             Dnr 11/2015

Allmänhetens frågestund

Inga frågor ställs.

Kf § 2             Dnr 201/2014

Antagande av kulturplan 2015-2018

Kommunfullmäktiges beslut
Kommunfullmäktige antar kulturplanen.

Sammanfattning
Planen har varit på remiss hos föreningarna.

                                                            3 (3)
Grästorpa kommun           PROTOKOLL
Kommunfullmäktige          2015-02-23


Kf § 3             Dnr 15/2015

Avsägelse från Maud Flakeby (V)

Kommunfullmäktiges beslut
Avsägelsen godkänns.

Kf § 4

Meddelanden

Meddelandena läggs till handlingarna.

Justerandes signatur               Utdragsbestyrkande
""",
        "Kommunfullmäktige",
        "2015-02-23",
        ("18:30", "20:10"),
        "Åse hembygdsgård",
        "Lars Åseby",
        "Åsa Längnum",
        ("Elin Flo", "Kent Särby"),
        (
            ("1", "Allmänhetens frågestund"),
            ("2", "Antagande av kulturplan 2015-2018"),
            ("3", "Avsägelse från Maud Flakeby (V)"),
            ("4", "Meddelanden"),
        ),
        3,
        9,
    ),
    Glimpse(
        "arbetsgrupp, notes with initials and a list of actions",
        """Minnesanteckningar
Arbetsgrupp hjälpmedel, möte 4
Datum: 28 januari 2020
Kl: 13.00-15.00
Lokal: Sessionssalen plan 3

Deltagare: Anna Hult (AH), Region Norra, ordförande; Bo Ask (BA), Luleby kommun; Eva Näs (EN), Pitby kommun; \
Ola Kil (OK), Region Norra, antecknar

1 Inledning
AH hälsade välkommen.

2 Upphandling av rullstolar
BA berättade om läget. Anbuden öppnas den 14 februari.

3 Avgifter
Arbetsgruppen beslutar att föreslå en avgift på 100 kronor.

4 Att göra
Ola Kil kontaktar juristen före mötet den 3 mars.

5 Nästa möte
3 mars kl. 13.00
""",
        "Arbetsgrupp hjälpmedel",
        "2020-01-28",
        ("13:00", "15:00"),
        "Sessionssalen plan 3",
        "Anna Hult",
        "Ola Kil",
        (),
        (
            ("1", "Inledning"),
            ("2", "Upphandling av rullstolar"),
            ("3", "Avgifter"),
            ("4", "Att göra"),
            ("5", "Nästa möte"),
        ),
        2,
        4,
    ),
    Glimpse(
        "omsorgsnämnd, headings run into the decision",
        """OMSORGSNÄMNDEN          Sammanträdesprotokoll          Sida 1 av 3
Sammanträdesdatum: 2020-06-17

Tid och plats: 13.30–15.05, Teams
Ledamöter: Ingela Torp (S) ordförande, Peter Vik (M), Sara Holm (V)
Tjänstgörande ersättare: Nils Gran (C) ersätter Olle Lid (C)
Övriga närvarande: Karin Moss, förvaltningschef. Elsa Hed, nämndsekreterare.
Frånvarande: Olle Lid (C)
Justerare: Sara Holm
Paragrafer: §§ 60-63

§ 60 Val av justerare
Omsorgsnämnden utser Sara Holm att justera protokollet.
§ 61 Dagordning
Omsorgsnämnden godkänner dagordningen.
§ 62 Månadsuppföljning maj (ON 2020/77)
Omsorgsnämnden noterar informationen.
Förvaltningschefen redovisar utfallet.
§ 63 Delegationsbeslut
Omsorgsnämnden lägger redovisningen till handlingarna.

Underskrifter
Ingela Torp, ordförande
Sara Holm, justerare
Elsa Hed, sekreterare
""",
        "OMSORGSNÄMNDEN",
        "2020-06-17",
        ("13:30", "15:05"),
        "Teams",
        "Ingela Torp",
        "Elsa Hed",
        ("Sara Holm",),
        (
            ("60", "Val av justerare"),
            ("61", "Dagordning"),
            ("62", "Månadsuppföljning maj"),
            ("63", "Delegationsbeslut"),
        ),
        4,
        7,
    ),
    Glimpse(
        "FINSAM, table of items in layout",
        """Samordningsförbundet Välfärd i Bergslagen
Protokoll styrelsemöte 2016-12-02

Tid:      08.30-11.00
Plats:    Folkets Hus, Ludby, lokal Arbetet

Närvarande
Ordinarie
Stig Larsby          Ludby kommun           ordförande
Agneta Fors          Region Dala            vice ordförande
Mats Berg            Försäkringskassan
Ulf Norrby           Arbetsförmedlingen     §§ 51-53

Ersättare
Lisa Smed            Ludby kommun

Adjungerad
Jonna Västanfors     förbundschef

§ 51      Mötets öppnande
          Stig Larsby öppnar mötet.

§ 52      Val av justerare
          Mats Berg väljs att justera protokollet.

§ 53      Budget 2017
          Förbundschefen föredrar förslaget på 9 400 000 kr.

          Styrelsen beslutar
          att anta budgeten.

§ 54      Nästa möte
          2017-02-10 kl. 08.30

Vid protokollet

______________________
Jonna Västanfors

Justeras

______________________         ______________________
Stig Larsby                    Mats Berg
""",
        "Samordningsförbundet Välfärd i Bergslagen",
        "2016-12-02",
        ("08:30", "11:00"),
        "Folkets Hus, Ludby, lokal Arbetet",
        "Stig Larsby",
        "Jonna Västanfors",
        ("Mats Berg",),
        (("51", "Mötets öppnande"), ("52", "Val av justerare"), ("53", "Budget 2017"), ("54", "Nästa möte")),
        2,
        6,
    ),
    Glimpse(
        "protocol with the date in the file's line only",
        """Styrelsen för Edsbro vattenskyddsförening
Styrelseprotokoll nr 3 – 2 september 2014, Edsbro skola

Närvarande: Kurt Vik (ordförande), Maj Ed (sekreterare), Bo Skeb (kassör), Lo Närtun

§ 1 Mötet öppnades av ordföranden.
§ 2 Dagordningen godkändes.
§ 3 Lo Närtun valdes att justera protokollet.
§ 4 Ekonomi. Kassören redovisade ett saldo på 12 340 kr.
§ 5 Provtagning. Styrelsen beslutade att ta nya prov i oktober. Bo Skeb ansvarar.
§ 6 Mötet avslutades.

Maj Ed                     Lo Närtun
Sekreterare                Justerare
""",
        "Styrelsen för Edsbro vattenskyddsförening",
        "2014-09-02",
        (None, None),
        "Edsbro skola",
        "Kurt Vik",
        "Maj Ed",
        ("Lo Närtun",),
        (
            ("1", "Mötet öppnades av ordföranden."),
            ("2", "Dagordningen godkändes."),
            ("3", "Lo Närtun valdes att justera protokollet."),
            ("4", "Ekonomi. Kassören redovisade ett saldo på 12 340 kr."),
            ("5", "Provtagning. Styrelsen beslutade att ta nya prov i oktober. Bo Skeb ansvarar."),
            ("6", "Mötet avslutades."),
        ),
        3,
        4,
    ),
    Glimpse(
        "patientnämnd, headings numbered with a dash and a case number on its own",
        """REGION NORDVÄST
Patientnämnden

SAMMANTRÄDESPROTOKOLL
DATUM 2018-11-29
NR 6/2018

Tid: 09.00 - 12.00
Lokal: Hjortronet

NÄRVARANDE LEDAMÖTER
Dagny Frost (S)                 Ordförande
Einar Tö (C)                    2:e vice ordförande
Sixten Myr (V)

FRÅNVARANDE
Olga Is (M)

ÖVRIGA
Helga Snö                       Förvaltningschef
Frida Vinter                    Sekreterare

Justeras den 5 december 2018

Dagny Frost                     Einar Tö

§ 44
VAL AV JUSTERARE

Beslut
Einar Tö utses att justera protokollet.

§ 45
ÅTERFÖRING AV ÄRENDEN TILL HÄLSOCENTRALERNA
Dnr PN 2018/31

Beslut
Nämnden beslutar att bjuda in verksamhetscheferna till nästa sammanträde.

§ 46
INFORMATION
Helga Snö informerar om statistiken för hösten.
""",
        "Patientnämnden",
        "2018-11-29",
        ("09:00", "12:00"),
        "Hjortronet",
        "Dagny Frost",
        "Frida Vinter",
        ("Einar Tö",),
        (("44", "VAL AV JUSTERARE"), ("45", "ÅTERFÖRING AV ÄRENDEN TILL HÄLSOCENTRALERNA"), ("46", "INFORMATION")),
        2,
        6,
    ),
    Glimpse(
        "lokalt samråd with roles after a slash",
        """Anteckningar från samråd Trygga gator
onsdag 9 mars 2022, Polishuset

Deltagare:
Lena Bro / kommunpolis (sammankallande)
Ismet Kaya / fritidschef
Mona Grip / rektor Lindskolan
Per-Ola Dunker / fastighetsägarna

1. Lägesbild
Lena redovisade anmälningarna för februari.

2. Belysning i parken
Ismet lovade att ta upp frågan med tekniska.

3. Kommande möte
6 april kl. 8.30
""",
        "samråd Trygga gator",
        "2022-03-09",
        (None, None),
        "Polishuset",
        None,
        None,
        (),
        (("1", "Lägesbild"), ("2", "Belysning i parken"), ("3", "Kommande möte")),
        0,
        4,
    ),
    Glimpse(
        "gemensam nämnd, OCR with a cover in one column and stamps",
        """MARKS
OCH SVENBY KOMMUNER                SAMMANTRÄDESPROTOKOLL              Blad
Gemensamma miljönämnden            Sammanträdesdatum                  1
                                   2011-05-18

Plats och tid           Kommunhuset, Kinna-salen, kl. 13.00-15.45

Beslutande              Olof Fritsla (M), ordf.
                        Karin Skene (S), v. ordf.
                        Hans Örby (C)
                        Eva Berghem (MP), ersättare för Per Rydal (FP)

Övriga närvarande       Gun Horred, miljöchef
                        Ove Torestorp, miljöinspektör § 38
                        Siv Öxneby, sekreterare

Utses att justera       Hans Örby

Justeringens
plats och tid           Miljökontoret 2011-05-24

Underskrift
Sekreterare             .........................    Paragraf 37-39
                        Siv Öxneby
Ordförande              .........................
                        Olof Fritsla
Justerare               .........................
                        Hans Örby

BEVIS OM ANSLAG
Justeringen har tillkännagivits genom anslag
Nämnd                   Gemensamma miljönämnden
Sammanträdesdatum       2011-05-18
Anslagsdatum            2011-05-25

MARKS
OCH SVENBY KOMMUNER                SAMMANTRÄDESPROTOKOLL              Blad
Gemensamma miljönämnden            Sammanträdesdatum                  2
                                   2011-05-18

§ 37          Ändring av dagordning

Nämnden beslutar att lägga till en punkt om bad.

§ 38          Föreläggande om enskilt avlopp på Fritsla 2:11
              Dnr 2010-1187

Beslut
Miljönämnden förelägger ägaren att åtgärda avloppet senast den 31 oktober 2011.

Justerandes sign                                  Utdragsbestyrkande

MARKS
OCH SVENBY KOMMUNER                SAMMANTRÄDESPROTOKOLL              Blad
Gemensamma miljönämnden            Sammanträdesdatum                  3
                                   2011-05-18

§ 39          Badvatten

Gun Horred informerar om sommarens provtagning.

Justerandes sign                                  Utdragsbestyrkande
""",
        "Gemensamma miljönämnden",
        "2011-05-18",
        ("13:00", "15:45"),
        "Kommunhuset, Kinna-salen",
        "Olof Fritsla",
        "Siv Öxneby",
        ("Hans Örby",),
        (
            ("37", "Ändring av dagordning"),
            ("38", "Föreläggande om enskilt avlopp på Fritsla 2:11"),
            ("39", "Badvatten"),
        ),
        2,
        7,
    ),
    Glimpse(
        "ledningsgrupp, points with a time and a name",
        """Protokoll
Länsledningsgruppen Närvård

Datum 2024-02-14 kl 08.30-10.00, digitalt

Närvarande
Jonas Hällby (ordf), Region Sörsjö
Tina Vingåkra, Vingå kommun
Rikard Floda, Katri kommun
Pia Bettna, Region Sörsjö (sekreterare)
Frånvarande
Susanne Lid, Nyby kommun

1. Välkommen (Jonas, 5 min)
Jonas hälsade välkommen.

2. Föregående protokoll
Inga synpunkter. Protokollet läggs till handlingarna.

3. In- och utskrivning (Tina, 20 min)
Beslut: Länsledningsgruppen godkänner rutinen.

4. Övriga frågor
-

5. Nästa möte
13 mars.
""",
        "Länsledningsgruppen Närvård",
        "2024-02-14",
        ("08:30", "10:00"),
        "digitalt",
        "Jonas Hällby",
        "Pia Bettna",
        (),
        (
            ("1", "Välkommen (Jonas, 5 min)"),
            ("2", "Föregående protokoll"),
            ("3", "In- och utskrivning (Tina, 20 min)"),
            ("4", "Övriga frågor"),
            ("5", "Nästa möte"),
        ),
        2,
        5,
    ),
    Glimpse(
        "stämma of a förbund, ombud in a table",
        """PROTOKOLL
Fört vid ordinarie förbundsstämma med Kustens kommunförbund
fredagen den 14 april 2023 kl. 10.00 – 12.30 i Folkets hus i Strandby

§ 1 Stämman öppnas
Förbundets ordförande Alf Holm öppnar stämman.

§ 2 Val av ordförande för stämman
Stämman väljer Britta Skär till ordförande för stämman.

§ 3 Val av sekreterare för stämman
Stämman väljer Curt Udd till sekreterare för stämman.

§ 4 Val av två justerare
Stämman väljer Doris Vik och Evert Näs att justera protokollet.

§ 5 Upprop
Tolv ombud är närvarande.

§ 6 Ansvarsfrihet
Stämman beviljar styrelsen ansvarsfrihet.

§ 7 Stämman avslutas

Curt Udd             Britta Skär
Sekreterare          Ordförande

Doris Vik            Evert Näs
Justerare            Justerare
""",
        "Kustens kommunförbund",
        "2023-04-14",
        ("10:00", "12:30"),
        "Folkets hus i Strandby",
        None,
        None,
        (),
        (
            ("1", "Stämman öppnas"),
            ("2", "Val av ordförande för stämman"),
            ("3", "Val av sekreterare för stämman"),
            ("4", "Val av två justerare"),
            ("5", "Upprop"),
            ("6", "Ansvarsfrihet"),
            ("7", "Stämman avslutas"),
        ),
        4,
        0,
    ),
    Glimpse(
        "kommunstyrelse, items announced with Ärende and number",
        """Protokoll                                                                     Sida 1
2017-10-03
Kommunstyrelsen

Tid: 09:00–12:15
Plats: Kommunstyrelserummet, Storgatan 4
Närvarande beslutande: Eva Lund (S) Ordförande, Jan Kvarn (C), Mia Fors (M) Vice ordförande
Närvarande ej beslutande: Sven Ek (V)
Tjänstemän: Ylva Rask Kommunchef, Tom Wik Sekreterare
Plats och tid för justering: Kommunkontoret 2017-10-09
Justerare: Jan Kvarn
Justerade paragrafer: 101-103

Ordförande                    Sekreterare                    Justerare
Eva Lund                      Tom Wik                        Jan Kvarn

Protokoll                                                                     Sida 2
2017-10-03
Kommunstyrelsen

§ 101
Ärende nr KS-2017/311
Bolagsordning för Ekby Energi AB

Kommunstyrelsen beslutar
Bolagsordningen fastställs.

§ 102
Ärende nr KS-2017/287
Bredband på landsbygden

Kommunstyrelsen beslutar
Ärendet återremitteras.

Protokoll                                                                     Sida 3
2017-10-03
Kommunstyrelsen

§ 103
Övrigt
Inga övriga ärenden.
""",
        "Kommunstyrelsen",
        "2017-10-03",
        ("09:00", "12:15"),
        "Kommunstyrelserummet, Storgatan 4",
        "Eva Lund",
        "Tom Wik",
        ("Jan Kvarn",),
        (("101", "Bolagsordning för Ekby Energi AB"), ("102", "Bredband på landsbygden"), ("103", "Övrigt")),
        2,
        6,
    ),
    Glimpse(
        "scanned council of 1988 with damage",
        """LOFTA KOMMUN                   SAMMANTRÄDESPROTOKOLL          Sammanträdesdatum     Sida
Kommunstyrelsen                                               1988-10-11            1

Plats och tid          Kommunalhuset, kl l3.OO-16.20

Beslutande             Arne Helgeby (s), ordf
                       Ingrid Ukna (c)
                       Bo Törnsfa1l (m)
                       Karl-Erik Blackstad (s), tjg ers

Övriga deltagande      Stig Odensvi, kommundirektör
                       Maj-Lis Gärdserum, sekreterare

Utses att justera      Ingrid Ukna
Justeringens plats     Kommunkansliet 1988-10-14
och tid
Underskrifter
Sekreterare            ............................  Paragrafer 211 - 213
                       Maj-Lis Gärdserum
Ordförande             ............................
                       Arne Helgeby
Justerande             ............................
                       Ingrid Ukna

LOFTA KOMMUN                   SAMMANTRÄDESPROTOKOLL          Sammanträdesdatum     Sida
Kommunstyrelsen                                               1988-10-11            2

§ 211
Bidrag till Ukna IF

Kommunstyrelsen besiutar att bevilja 25.000 kr ur anslaget för oförutsedda utgifter.

§ 2l2
Taxa för renhallning 1989

Kommunstyreisen föreslår kommunfullmäktige besluta
att fastställa taxan.

Justerandes sign                                Utdragsbestyrkande

LOFTA KOMMUN                   SAMMANTRÄDESPROTOKOLL          Sammanträdesdatum     Sida
Kommunstyrelsen                                               1988-10-11            3

§ 213
Anmälningsärenden

Anmälningarna lägges till handlingarna.

Justerandes sign                                Utdragsbestyrkande
""",
        "Kommunstyrelsen",
        "1988-10-11",
        ("13:00", "16:20"),
        "Kommunalhuset",
        "Arne Helgeby",
        "Maj-Lis Gärdserum",
        ("Ingrid Ukna",),
        (("211", "Bidrag till Ukna IF"), ("212", "Taxa för renhallning 1989"), ("213", "Anmälningsärenden")),
        3,
        6,
    ),
    Glimpse(
        "raw, people with org on the next line",
        """Minnesanteckningar från Länsgruppen för e-hälsa
Datum: 14 september 2016
Tid: 13:00 – 15:00
Plats: Regionens hus, Hallen

Närvarande:
Ann-Louise Berg
Region Halmsjö
Peter Dal
Varby kommun
Ulrika Hed
Falkby kommun
Ej närvarande:
Leif Kulle
Hylby kommun

Dagordning

1. Inledning
Peter Dal hälsade välkommen.

2. Journal på nätet
Ann-Louise Berg visade statistik.

3. Trygghetslarm
Länsgruppen beslutade att göra en gemensam upphandling.

4. Avslut
Nästa möte är den 2 november.

Vid pennan
Ulrika Hed
""",
        "Länsgruppen för e-hälsa",
        "2016-09-14",
        ("13:00", "15:00"),
        "Regionens hus, Hallen",
        None,
        "Ulrika Hed",
        (),
        (("1", "Inledning"), ("2", "Journal på nätet"), ("3", "Trygghetslarm"), ("4", "Avslut")),
        1,
        4,
    ),
    Glimpse(
        "nämnd with a summary box and Beslutsgång",
        """Kulturnämnden
PROTOKOLL
Sammanträdesdatum
2022-05-19

Plats och tid
Kulturhuset, Lilla salen
Torsdagen den 19 maj 2022 kl. 14.00-15.40

Beslutande
Lotta Wik (L) (ordförande)
Sam Ro (M) (1:e vice ordförande)
Elsa Tamm (S) (2:e vice ordförande)
Nora Fink (V)
Hampus Åhl (C) ersätter Olof Ris (KD)

Övriga deltagare
Iris Ny (kulturchef)
Dan Sund (nämndsekreterare)
Frida Torn (ekonom) § 30

Justerare
Elsa Tamm (S)

Justerade paragrafer
§§ 29–31

§ 29
Budgetuppföljning april
Dnr KUN-2022-21

Beslut
1. Kulturnämnden godkänner uppföljningen.
2. Paragrafen justeras omedelbart.

Sammanfattning av ärendet
Prognosen är ett underskott på 350 tkr.

§ 30
Bidrag till Teaterföreningen Tutti
Dnr KUN-2022-34

Beslut
Kulturnämnden avslår ansökan.

Jäv
På grund av jäv deltar inte Nora Fink (V).

Yrkanden
Elsa Tamm (S) yrkar bifall till ansökan.

Beslutsgång
Ordförande ställer förslagen mot varandra och finner att nämnden avslår ansökan.

§ 31
Kulturchefen informerar
Iris Ny informerar om sommarens program.
""",
        "Kulturnämnden",
        "2022-05-19",
        ("14:00", "15:40"),
        "Kulturhuset, Lilla salen",
        "Lotta Wik",
        "Dan Sund",
        ("Elsa Tamm",),
        (
            ("29", "Budgetuppföljning april"),
            ("30", "Bidrag till Teaterföreningen Tutti"),
            ("31", "Kulturchefen informerar"),
        ),
        2,
        8,
    ),
    Glimpse(
        "council of seniors, layout, dates in the title line",
        """               KOMMUNALA PENSIONÄRSRÅDET                        Protokoll 2/2018
               Tisdag 29 maj 2018                               Sida 1 av 2


Tid            kl. 13.15 – 15.30
Plats          Rådhuset, rum Havet

Närvarande     Ordinarie                            Ersättare
               Ulf Strand, kommunstyrelsen, ordf.   Mia Vik, PRO
               Gun Skär, PRO
               Arne Holme, SPF
               Rut Grund, RPG

Frånvarande    Nils Kobbe, SKPF

Sekreterare    Ida Fyr

Justerare      Arne Holme

§ 9   Mötet öppnas
      Ordföranden hälsar välkommen.

§ 10  Information om nytt äldreboende
      Byggstart sker i augusti.

§ 11  Seniorlunch
      Rådet föreslår att priset blir 60 kronor.

               KOMMUNALA PENSIONÄRSRÅDET                        Protokoll 2/2018
               Tisdag 29 maj 2018                               Sida 2 av 2

§ 12  Övriga frågor
      Gun Skär undrar om trottoaren vid Strandgatan.

§ 13  Nästa möte
      Tisdag 4 september.
""",
        "KOMMUNALA PENSIONÄRSRÅDET",
        "2018-05-29",
        ("13:15", "15:30"),
        "Rådhuset, rum Havet",
        "Ulf Strand",
        "Ida Fyr",
        ("Arne Holme",),
        (
            ("9", "Mötet öppnas"),
            ("10", "Information om nytt äldreboende"),
            ("11", "Seniorlunch"),
            ("12", "Övriga frågor"),
            ("13", "Nästa möte"),
        ),
        1,
        7,
    ),
    Glimpse(
        "joint committee, e-signed, minutes begin with a list of items",
        """Dokumentnamn: Protokoll RSN 2021-12-09
Räddnings- och samverkansnämnden Östra Mo

Sammanträde 2021-12-09 kl. 10:00
Digitalt via Teams

Närvarande
Ledamöter
Ahmed Saleh, Moby kommun (S), ordförande
Birgit Ekö, Sandby kommun (M), vice ordförande
Calle Frö, Lundby kommun (C)
Ersättare
Dora Gran, Moby kommun (V)
Tjänstepersoner
Egil Hav, räddningschef
Fia Ilv, sekreterare

Justerare: Birgit Ekö

Ärenden
41 Mötets öppnande
42 Val av justerare
43 Budget 2022
44 Mötets avslutande

41 Mötets öppnande
Ordföranden öppnar mötet.

42 Val av justerare
Birgit Ekö utses.

43 Budget 2022
Räddningschefen redogör.
Nämnden beslutar
att fastställa budgeten
att ge räddningschefen i uppdrag att återkomma med en plan i mars 2022.

44 Mötets avslutande
Ordföranden avslutar.

Deltagare
AHMED SALEH Sverige
Signerat med Svenskt BankID 2021-12-10 08:12:33 UTC
BIRGIT EKÖ Sverige
Signerat med Svenskt BankID 2021-12-10 09:40:01 UTC
""",
        "Räddnings- och samverkansnämnden Östra Mo",
        "2021-12-09",
        ("10:00", None),
        "Digitalt via Teams",
        "Ahmed Saleh",
        "Fia Ilv",
        ("Birgit Ekö",),
        (("41", "Mötets öppnande"), ("42", "Val av justerare"), ("43", "Budget 2022"), ("44", "Mötets avslutande")),
        2,
        6,
    ),
    Glimpse(
        "parish council, number before sign with a full stop",
        """Protokoll fört vid sammanträde med kyrkofullmäktige i Mjöby pastorat
tisdagen den 21 november 2017 kl 19.00 i Församlingshemmet, Mjöby

Närvarande ledamöter: Erik Alm, Berit Björk, Carl Dahl, Doris Ek, Folke Gran, Gun Hägg
Tjänstgörande ersättare: Ivar Jord för Kaj Lund
Övriga: kyrkoherde Lars Mo, kamrer Nina Ny

1 §. Sammanträdet öppnas
Ordföranden Erik Alm öppnar sammanträdet och förrättar upprop.

2 §. Val av justerare
Till att jämte ordföranden justera protokollet väljs Berit Björk och Carl Dahl.

3 §. Budget för 2018
Kyrkofullmäktige beslutar enligt kyrkorådets förslag att fastställa budgeten.

4 §. Kyrkoavgift
Kyrkofullmäktige fastställer avgiften till 1,15 kr per skattekrona.

5 §. Avslutning

Nina Ny, sekreterare        Erik Alm, ordförande
Berit Björk                 Carl Dahl
""",
        "kyrkofullmäktige i Mjöby pastorat",
        "2017-11-21",
        ("19:00", None),
        "Församlingshemmet, Mjöby",
        "Erik Alm",
        "Nina Ny",
        ("Berit Björk", "Carl Dahl"),
        (
            ("1", "Sammanträdet öppnas"),
            ("2", "Val av justerare"),
            ("3", "Budget för 2018"),
            ("4", "Kyrkoavgift"),
            ("5", "Avslutning"),
        ),
        3,
        9,
    ),
    Glimpse(
        "notes of a steering group with headings underlined",
        """Styrgruppsmöte Nära vård Mellan
===============================
2023-05-04 kl 13-14.30
Teams

Deltagare: Pia Ros (ordf), Leo Tun, Mira Ung, Jan Vret, Åsa Wall (antecknar)
Frånvarande: Bo Zell

1. Status delprojekt
--------------------
Leo rapporterar. Delprojekt 2 är försenat.

2. Ekonomi
----------
Styrgruppen godkänner omfördelningen på 200 tkr.

3. Kommunikation
----------------
Mira tar fram en plan till nästa möte.

4. Nästa möte
-------------
1 juni kl 13
""",
        "Styrgruppen",
        "2023-05-04",
        ("13:00", "14:30"),
        "Teams",
        "Pia Ros",
        "Åsa Wall",
        (),
        (("1", "Status delprojekt"), ("2", "Ekonomi"), ("3", "Kommunikation"), ("4", "Nästa möte")),
        2,
        6,
    ),
    Glimpse(
        "extra meeting of a board with only one matter",
        """Extra sammanträde med direktionen för Norrdals vatten
2020-07-02, kl. 08.00-08.20, per telefon

Beslutande: Allan Bo (S), ordförande, Cilla Dun (M), Enok Fors (C)
Sekreterare: Gerd Holm
Justerare: Cilla Dun

PROTOKOLL

§ 33 Upphandling av pumpar
Direktionen beslutar att avbryta upphandlingen.
Beslutet justeras omedelbart.

Allan Bo            Cilla Dun            Gerd Holm
ordförande          justerare            sekreterare
""",
        "direktionen för Norrdals vatten",
        "2020-07-02",
        ("08:00", "08:20"),
        "per telefon",
        "Allan Bo",
        "Gerd Holm",
        ("Cilla Dun",),
        (("33", "Upphandling av pumpar"),),
        1,
        4,
    ),
    Glimpse(
        "presidium, a memo sheet with the sender above",
        """Region Sörlunda                    Protokoll                          1 (2)
Regionala samrådet                 2019-03-20                         Dnr RS 2019-0444


Presidiemöte Regionala samrådet

Dag och tid:     Onsdag den 20 mars 2019, kl. 09.30–11.00
Plats:           Region Sörlunda, Storgatan 8, rum Björken
Ordförande:      Ann Wester, Region Sörlunda
Ledamöter:       Bosse Norr, Hultby kommun
                 Celia Syd, Alby kommun
Sekreterare:     Doris Öst

§ 7   Föregående mötesanteckningar
      Anteckningarna godkänns.

§ 8   Tema för höstens samråd
      Presidiet beslutar att temat blir psykisk hälsa.

§ 9   Nästa möte
      Den 29 maj.

Doris Öst
""",
        "Regionala samrådet",
        "2019-03-20",
        ("09:30", "11:00"),
        "Region Sörlunda, Storgatan 8, rum Björken",
        "Ann Wester",
        "Doris Öst",
        (),
        (("7", "Föregående mötesanteckningar"), ("8", "Tema för höstens samråd"), ("9", "Nästa möte")),
        2,
        4,
    ),
    Glimpse(
        "kommunstyrelse with closed session and two justerare",
        """KOMMUNSTYRELSEN
PROTOKOLL 2023-11-07

Tid: kl. 13.00–16.40
Plats: Stadshuset, Stora sammanträdesrummet

Beslutande ledamöter
Sara Vall (S), ordförande
Tore Å (C), 1:e vice ordförande, deltar ej i § 203
Una Hed (M), 2:e vice ordförande
Vidar Lo (V)
Xerxes Ny (SD)

Tjänstgörande ersättare
Ylva Ros (L) för Zeb Tal (KD)
Åke Mo (C) för Tore Å (C), § 203

Närvarande ersättare
Ärla By (S)

Övriga närvarande
Örjan Skog, stadsdirektör
Anna-Klara Rot, kanslichef/sekreterare

Justerare: Una Hed (M) och Vidar Lo (V)

§ 202 Årsplan 2024 (KS/2023:417)

Kommunstyrelsen beslutar
att fastställa årsplanen.

§ 203 Markanvisning Norra hamnen (KS/2023:390)

Tore Å (C) anmäler jäv.

Kommunstyrelsen beslutar
att ge Hamnbo AB en markanvisning till och med den 31 december 2025.

Reservation
Xerxes Ny (SD) reserverar sig till förmån för eget yrkande.

§ 204 Delgivningar

Kommunstyrelsen lägger delgivningarna till handlingarna.

Sara Vall, ordförande
Una Hed, justerare
Vidar Lo, justerare
Anna-Klara Rot, sekreterare
""",
        "KOMMUNSTYRELSEN",
        "2023-11-07",
        ("13:00", "16:40"),
        "Stadshuset, Stora sammanträdesrummet",
        "Sara Vall",
        "Anna-Klara Rot",
        ("Una Hed", "Vidar Lo"),
        (("202", "Årsplan 2024"), ("203", "Markanvisning Norra hamnen"), ("204", "Delgivningar")),
        3,
        10,
    ),
    Glimpse(
        "group for a register, items as questions with letters",
        """Minnesanteckningar
Styrgrupp Registercentrum Väst 2020-10-22

Närvarande: Karin Aho (ordf), Lars Boo, Mimmi Cato, Nils Dahl-Ek
Förhinder: Olga Eng
Vid anteckningarna: Mimmi Cato
Tid: 10.00-11.30
Plats: videomöte

1) Föregående minnesanteckningar
Godkändes.

2) Behöver avtalet förlängas?
Lars Boo har talat med leverantören. Styrgruppen enades om att förlänga avtalet ett år.

3) Personal
Två tjänster är utlysta.

4) Nästa styrgruppsmöte
2020-12-03 kl 10
""",
        "Styrgrupp Registercentrum Väst",
        "2020-10-22",
        ("10:00", "11:30"),
        "videomöte",
        "Karin Aho",
        "Mimmi Cato",
        (),
        (
            ("1", "Föregående minnesanteckningar"),
            ("2", "Behöver avtalet förlängas?"),
            ("3", "Personal"),
            ("4", "Nästa styrgruppsmöte"),
        ),
        2,
        5,
    ),
    Glimpse(
        "trafiknämnd with kommun before each name, no brackets",
        """PROTOKOLL
TRAFIKNÄMNDEN ÖSTRA
2014-06-11                                              §§ 18 – 21

Plats: Busstationen, Norrtorp            Tid: 13.15 – 15.00

Närvarande:
Norrtorps kommun      Per Ask, ordförande
Söderby kommun        Eva Bok, vice ordförande
Västra kommun         Lars Cederek

Frånvarande:
Österåby kommun       Maj Dill

Handläggare           Kim Ek, trafikstrateg
Sekreterare           Siv Fura

§ 18   Öppnande
§ 19   Justerare
       Lars Cederek utses.
§ 20   Tidtabeller 2015
       Nämnden godkänner förslaget.
§ 21   Avslutning

Siv Fura            Per Ask              Lars Cederek
sekreterare         ordförande           justerare
""",
        "TRAFIKNÄMNDEN ÖSTRA",
        "2014-06-11",
        ("13:15", "15:00"),
        "Busstationen, Norrtorp",
        "Per Ask",
        "Siv Fura",
        ("Lars Cederek",),
        (("18", "Öppnande"), ("19", "Justerare"), ("20", "Tidtabeller 2015"), ("21", "Avslutning")),
        2,
        6,
    ),
    Glimpse(
        "school board of an association, raw wording",
        """Styrelsemöte Föräldrakooperativet Ekollonet
Datum: 3/10 -22
Närvarande: Anna Alm, Bertil Bo, Carro Ceder, Dennis Dal
Mötesordförande: Bertil Bo
Sekreterare: Carro Ceder
Justerare: Dennis Dal

Mötesprotokoll

§1 Mötet öppnades kl 19.
§2 Val av mötesordförande, sekreterare och justerare enligt ovan.
§3 Ekonomi - Anna redovisade. Resultat +14 tkr.
§4 Städdag
Styrelsen beslutade att städdagen blir 22/10.
§5 Nästa möte 7/11 kl 19.
§6 Mötet avslutades.
""",
        "Föräldrakooperativet Ekollonet",
        "2022-10-03",
        (None, None),
        None,
        "Bertil Bo",
        "Carro Ceder",
        ("Dennis Dal",),
        (
            ("1", "Mötet öppnades kl 19."),
            ("2", "Val av mötesordförande, sekreterare och justerare enligt ovan."),
            ("3", "Ekonomi - Anna redovisade. Resultat +14 tkr."),
            ("4", "Städdag"),
            ("5", "Nästa möte 7/11 kl 19."),
            ("6", "Mötet avslutades."),
        ),
        1,
        4,
    ),
    Glimpse(
        "kommunstyrelse, layout, cover in columns and lists of two columns, title above the dnr",
        """Ljungby Strands kommun            SAMMANTRÄDESPROTOKOLL                                    Sida 1 (4)
Kommunstyrelsen                   Sammanträdesdatum
                                  2022-03-08



Plats och tid                Kommunhuset, sammanträdesrum Havet, kl. 13.15–15.40
                             Ajournering kl. 14.20–14.35

Beslutande                   Se sidan 2

Ej beslutande                Se sidan 2

Justerare                    Kerstin Ardal

Justeringens plats och tid   Kommunhuset, 2022-03-14 kl. 10.00

Paragrafer                   31–34


Underskrifter

   Sekreterare               ________________________________________
                             Moa Lindvik

   Ordförande                ________________________________________
                             Peter Ståhlnäs

   Justerande                ________________________________________
                             Kerstin Ardal


                             ANSLAG/BEVIS
                             Protokollet är justerat. Justeringen har tillkännagivits genom anslag.

Organ                        Kommunstyrelsen
Sammanträdesdatum            2022-03-08
Datum då anslaget            2022-03-15             Datum då anslaget          2022-04-06
sätts upp                                           tas ned
Förvaringsplats              Kommunkansliet
för protokollet
Underskrift                  ________________________________________
                             Moa Lindvik
\fLjungby Strands kommun            SAMMANTRÄDESPROTOKOLL                                    Sida 2 (4)
Kommunstyrelsen                   Sammanträdesdatum
                                  2022-03-08


Närvarolista

Beslutande ledamöter                              Tjänstgörande ersättare
Peter Ståhlnäs (M), ordförande                    Birgit Torpa (C) ersätter Olof Mjäla (C)
Anders Vidinge (KD), 1:e vice ordförande
Kerstin Ardal (S), 2:e vice ordförande
Sofie Rydaholm (S)

Ej tjänstgörande ersättare                        Övriga närvarande
Jan Agunnaryd (M)                                 Fredrik Hamneda, kommundirektör
                                                  Moa Lindvik, sekreterare



 Justerandes sign                                                  Utdragsbestyrkande
\fLjungby Strands kommun            SAMMANTRÄDESPROTOKOLL                                    Sida 3 (4)
Kommunstyrelsen                   Sammanträdesdatum
                                  2022-03-08



§ 31

Godkännande av dagordning

Beslut

Kommunstyrelsen godkänner dagordningen.


§ 32                                                              Dnr KS/2022:61

Bokslut 2021 för kommunstyrelsens förvaltning

Beslut

Kommunstyrelsen godkänner bokslutet.

Sammanfattning av ärendet

Resultatet uppgår till 2,4 miljoner kronor.

Beslutsunderlag

Tjänsteskrivelse daterad 2022-02-21

Beslutet skickas till
Ekonomiavdelningen

§ 33                                                              Dnr KS/2021:388

Motion om fria bussresor för personer över
75 år

Beslut

Kommunstyrelsen föreslår kommunfullmäktige besluta
att avslå motionen.

Reservation

Kerstin Ardal (S) och Sofie Rydaholm (S) reserverar sig mot beslutet.

Yrkanden

Kerstin Ardal (S) yrkar bifall till motionen.

Beslutsgång

Ordföranden ställer proposition på yrkandena och finner att kommunstyrelsen avslår motionen.


 Justerandes sign                                                  Utdragsbestyrkande
\fLjungby Strands kommun            SAMMANTRÄDESPROTOKOLL                                    Sida 4 (4)
Kommunstyrelsen                   Sammanträdesdatum
                                  2022-03-08



§ 34

Meddelanden och delegationsbeslut

Beslut

Kommunstyrelsen noterar informationen till protokollet.


 Justerandes sign                                                  Utdragsbestyrkande
""",
        "Kommunstyrelsen",
        "2022-03-08",
        ("13:15", "15:40"),
        "Kommunhuset, sammanträdesrum Havet",
        "Peter Ståhlnäs",
        "Moa Lindvik",
        ("Kerstin Ardal",),
        (
            ("31", "Godkännande av dagordning"),
            ("32", "Bokslut 2021 för kommunstyrelsens förvaltning"),
            ("33", "Motion om fria bussresor för personer över 75 år"),
            ("34", "Meddelanden och delegationsbeslut"),
        ),
        4,
        8,
    ),
    Glimpse(
        "bygg- och miljönämnd, raw, contents with paragraphs, digital adjustment",
        """Bygg- och miljönämnden
Protokoll
Sammanträdesdatum 2023-09-21

Innehållsförteckning
§ 88 Val av justerare ................................................ 3
§ 89 Godkännande av föredragningslista ............................... 4
§ 90 Bygglov för nybyggnad av enbostadshus, Ekudden 1:14 ............. 5
§ 91 Tillsyn enligt plan- och bygglagen, Mellby 3:2 .................. 6

Tid 09:00–11:45
Plats Rådhuset, Kronsalen
Paragrafer §§ 88–91
Beslutande ledamöter
Göran Alvhem (C), ordförande
Lisbeth Brunnsbo (S), vice ordförande
Ulf Catarinaholm (M)
Tjänstgörande ersättare
Nina Delsbo (S) ersätter Roger Ekeby (S)
Ersättare
Per-Olof Flodafors (L)
Övriga
Hanna Gisslarbo, nämndsekreterare
Tobias Hjälmsäter, bygglovschef
Utsedd att justera Lisbeth Brunnsbo
Justeringens tid Digital justering 2023-09-26
Protokollet har signerats digitalt av
Sekreterare Hanna Gisslarbo
Ordförande Göran Alvhem
Justerare Lisbeth Brunnsbo

§ 88
Val av justerare
Nämndens beslut
Bygg- och miljönämnden utser Lisbeth Brunnsbo att jämte ordföranden justera protokollet.

§ 89
Godkännande av föredragningslista
Nämndens beslut
Bygg- och miljönämnden godkänner föredragningslistan.

§ 90
Bygglov för nybyggnad av enbostadshus, Ekudden 1:14
Diarienummer: BMN 2023-000412
Nämndens beslut
1. Bygglov beviljas med stöd av 9 kap. 30 § plan- och bygglagen (2010:900).
2. Avgiften fastställs till 38 200 kronor.
Ärendebeskrivning
Ansökan kom in den 12 juni 2023. Fastigheten omfattas av detaljplan.
Skäl till beslut
Åtgärden stämmer med planen.
Hur man överklagar
Se bilaga.

§ 91
Tillsyn enligt plan- och bygglagen, Mellby 3:2
Diarienummer: BMN 2022-000987
Nämndens beslut
Nämnden förelägger fastighetsägaren att ta bort muren senast den 1 mars 2024.
Jäv
Ulf Catarinaholm (M) deltar inte på grund av jäv.
""",
        "Bygg- och miljönämnden",
        "2023-09-21",
        ("09:00", "11:45"),
        "Rådhuset, Kronsalen",
        "Göran Alvhem",
        "Hanna Gisslarbo",
        ("Lisbeth Brunnsbo",),
        (
            ("88", "Val av justerare"),
            ("89", "Godkännande av föredragningslista"),
            ("90", "Bygglov för nybyggnad av enbostadshus, Ekudden 1:14"),
            ("91", "Tillsyn enligt plan- och bygglagen, Mellby 3:2"),
        ),
        4,
        7,
    ),
    Glimpse(
        "samordningsförbund, styrelse, representing members told in a table",
        """Samordningsförbundet Tre Åar                                                      PROTOKOLL
Org nr 222000-9999                                                                Nr 3/2021

Styrelsemöte
Datum:        Fredag 2021-05-28
Tid:          09.00 – 11.30
Plats:        Digitalt via Teams

Närvarande ledamöter:
Ing-Marie Stavsjö, ordförande         Åby kommun
Mats Kolmården, vice ordförande       Regionen
Jenny Rejmyre                         Arbetsförmedlingen
Ahmed Simonstorp                      Försäkringskassan

Närvarande ersättare:
Lotta Krokek                          Åby kommun

Anmält förhinder:
Björn Getå                            Regionen

Övriga deltagare:
Katarina Strömsfors, förbundschef, sekreterare


§ 21   Mötets öppnande
       Ordföranden öppnar mötet och hälsar alla välkomna.

§ 22   Val av justerare
       Beslut: Jenny Rejmyre väljs att tillsammans med ordföranden justera protokollet.

§ 23   Föregående protokoll
       Protokoll från 2021-03-26 gås igenom.
       Beslut: Styrelsen lägger protokollet till handlingarna.

§ 24   Delårsbokslut per 2021-04-30
       Förbundschefen redogör för utfallet. Förbundet har ett överskott på 412 tkr.
       Beslut: Styrelsen godkänner delårsbokslutet.

§ 25   Nästa möte
       Nästa möte är den 24 september kl. 09.00.

§ 26   Mötet avslutas


Vid protokollet                       Justeras

Katarina Strömsfors                   Ing-Marie Stavsjö          Jenny Rejmyre
Sekreterare                           Ordförande                 Justerare
""",
        "Samordningsförbundet Tre Åar",
        "2021-05-28",
        ("09:00", "11:30"),
        "Digitalt via Teams",
        "Ing-Marie Stavsjö",
        "Katarina Strömsfors",
        ("Jenny Rejmyre",),
        (
            ("21", "Mötets öppnande"),
            ("22", "Val av justerare"),
            ("23", "Föregående protokoll"),
            ("24", "Delårsbokslut per 2021-04-30"),
            ("25", "Nästa möte"),
            ("26", "Mötet avslutas"),
        ),
        3,
        7,
    ),
    Glimpse(
        "arbetsutskott with the paragraphs of earlier instances on the line",
        """VÄNNÄS STRÖMS KOMMUN
Kommunstyrelsens arbetsutskott
PROTOKOLL
Sammanträdesdatum
2019-11-12
Blad
1 (3)

Plats och tid
Sessionssalen, kommunhuset, tisdag 12 november 2019 kl 08.30-10.15

Beslutande ledamöter
Johanna Spöland (S), ordförande
Ulf Orrböle (M)
Maria Pengfors (V)

Närvarande ej beslutande
Lars Brån, kommunchef
Sara Jämteböle, sekreterare

Utses att justera
Ulf Orrböle

Justeringens plats och tid
Kommunhuset 2019-11-15

Underskrifter

Sekreterare .........................................
Sara Jämteböle

Paragrafer
§§ 141-143

Ordförande .........................................
Johanna Spöland

Justerande .........................................
Ulf Orrböle

VÄNNÄS STRÖMS KOMMUN
Kommunstyrelsens arbetsutskott
PROTOKOLL
Sammanträdesdatum
2019-11-12
Blad
2 (3)

Au § 141
Dnr KS 2019/215

Taxa för slamtömning 2020

Bakgrund
VA-chefen har lämnat förslag till taxa i skrivelse 2019-10-30.

Arbetsutskottets beslut
Arbetsutskottet beslutar föreslå kommunstyrelsen föreslå kommunfullmäktige
att fastställa taxan att gälla från 1 januari 2020.
_____

Justerandes sign
Utdragsbestyrkande

VÄNNÄS STRÖMS KOMMUN
Kommunstyrelsens arbetsutskott
PROTOKOLL
Sammanträdesdatum
2019-11-12
Blad
3 (3)

Au § 142
Dnr KS 2019/77

Ansökan om bidrag till byastuga i Tväråbäck

Arbetsutskottets beslut
Arbetsutskottet beslutar
att bevilja Tväråbäcks byaförening 15 000 kronor i bidrag.
_____

Beslutsexpediering
Byaföreningen
Ekonomikontoret

Au § 143

Rapporter

Kommunchefen rapporterar om rekrytering av skolchef.

Arbetsutskottets beslut
Arbetsutskottet noterar rapporten.
_____

Justerandes sign
Utdragsbestyrkande
""",
        "Kommunstyrelsens arbetsutskott",
        "2019-11-12",
        ("08:30", "10:15"),
        "Sessionssalen, kommunhuset",
        "Johanna Spöland",
        "Sara Jämteböle",
        ("Ulf Orrböle",),
        (
            ("141", "Taxa för slamtömning 2020"),
            ("142", "Ansökan om bidrag till byastuga i Tväråbäck"),
            ("143", "Rapporter"),
        ),
        3,
        5,
    ),
    Glimpse(
        "kommunalt pensionärsråd, organisations before names",
        """                                                    MÖTESPROTOKOLL
Kommunala pensionärsrådet                           2018-02-15                1(2)


Plats och tid            Träffpunkten Kastanjen, torsdag 15 februari 2018, kl. 14:00–15:55

Närvarande               Bengt-Åke Lövsta (S), ordförande, vård- och omsorgsnämnden
                         Ulla Ekeskog (M), socialnämnden
                         Inga Björkdal, PRO
                         Rolf Furuvik, PRO
                         Margareta Asplunda, SPF Seniorerna
                         Kjell Alnäs, SKPF

Frånvarande              Sten Häggvik, RPG

Övriga                   Carina Rönnby, äldreomsorgschef § 4
                         Pia Oxelby, sekreterare

Justerare                Inga Björkdal


§ 1  Sammanträdet öppnas
Ordföranden hälsar välkommen.

§ 2  Val av justerare
Inga Björkdal utses.

§ 3  Godkännande av dagordningen
Dagordningen godkänns med tillägg av en fråga om snöröjning.

§ 4  Information från äldreomsorgen
Carina Rönnby informerar om det nya särskilda boendet. Inflyttning är planerad till hösten 2019.

§ 5  Frågor från organisationerna
   a) PRO undrar när hissen på Kastanjen lagas. Svar: under mars.
   b) SPF frågar om trygghetslarm.

§ 6  Kommande möten 2018
17 maj, 13 september och 6 december.

§ 7  Sammanträdet avslutas


Vid protokollet

Pia Oxelby


Justeras

Bengt-Åke Lövsta                    Inga Björkdal
ordförande
""",
        "Kommunala pensionärsrådet",
        "2018-02-15",
        ("14:00", "15:55"),
        "Träffpunkten Kastanjen",
        "Bengt-Åke Lövsta",
        "Pia Oxelby",
        ("Inga Björkdal",),
        (
            ("1", "Sammanträdet öppnas"),
            ("2", "Val av justerare"),
            ("3", "Godkännande av dagordningen"),
            ("4", "Information från äldreomsorgen"),
            ("5", "Frågor från organisationerna"),
            ("6", "Kommande möten 2018"),
            ("7", "Sammanträdet avslutas"),
        ),
        2,
        9,
    ),
    Glimpse(
        "universitetsstyrelse, numbered points and a list of those present by kind",
        """UNIVERSITETSSTYRELSEN                      PROTOKOLL                         Dnr V 2020/311
                                           Sammanträde 2020:3
                                           2020-06-10

Tid:      Onsdagen den 10 juni 2020 kl. 10.00-14.30
Plats:    Universitetshuset, sal IV

Ledamöter
Ordförande            Lars Gyllenhöök
Rektor                Eva Hasselrot
Företrädare för       Håkan Ingvast
allmänna intressen    Susanne Jerrestad
Lärare                Tomas Kvarnlöt
Studenter             Emil Ljungbacka

Frånvarande           Monica Månsbo

Sekreterare           Petra Norrvidinge

§ 1   Justering
      Emil Ljungbacka utses att jämte ordföranden justera dagens protokoll.

§ 2   Föredragningslistan
      Föredragningslistan fastställs.

§ 3   Årsredovisning och budgetunderlag (V 2020/98)
      Universitetsstyrelsen beslutar att fastställa budgetunderlaget för 2021–2023.
      Bilaga 1.

§ 4   Rektors information
      Rektor informerar om läget på campus.

§ 5   Nästa sammanträde
      Nästa sammanträde äger rum den 21 september 2020.

Vid protokollet                 Justeras

Petra Norrvidinge               Lars Gyllenhöök             Emil Ljungbacka
""",
        "UNIVERSITETSSTYRELSEN",
        "2020-06-10",
        ("10:00", "14:30"),
        "Universitetshuset, sal IV",
        "Lars Gyllenhöök",
        "Petra Norrvidinge",
        ("Emil Ljungbacka",),
        (
            ("1", "Justering"),
            ("2", "Föredragningslistan"),
            ("3", "Årsredovisning och budgetunderlag"),
            ("4", "Rektors information"),
            ("5", "Nästa sammanträde"),
        ),
        3,
        8,
    ),
    Glimpse(
        "kyrkofullmäktige, list of votes and elected adjusters two",
        """Hällesta pastorat                     PROTOKOLL                          Sid 1 (3)
KYRKOFULLMÄKTIGE                      Sammanträdesdag
                                      2017-11-21

Plats och tid:     Församlingshemmet i Hällesta, kl. 18.30-20.05

Närvarande:        Enligt upprop, bilaga 1

Ordförande:        Elisabet Sonstorp

Sekreterare:       Gunnar Risinge

Övriga närvarande: Kyrkoherde Daniel Regna
                   Kamrer Yvonne Skedevi

Justerare:         Arne Vånga
                   Barbro Kimsta

Tid för justering: 2017-11-28 kl. 16.00, pastorsexpeditionen

KF § 24
Mötets öppnande
Ordföranden förklarar mötet öppnat. Kyrkoherden läser dagens text.

KF § 25
Upprop
Upprop förrättas. 17 ledamöter och 4 tjänstgörande ersättare är närvarande.

KF § 26
Val av två justerare
Kyrkofullmäktige beslutar
att utse Arne Vånga och Barbro Kimsta att jämte ordföranden justera protokollet.

KF § 27     (KR § 61)
Budget och kyrkoavgift för 2018
Kyrkofullmäktige beslutar
att fastställa kyrkoavgiften till 1,12 kr per skattekrona, och
att fastställa budgeten för 2018.

KF § 28
Avslutning
Ordföranden tackar och avslutar mötet.


..............................      ..............................
Elisabet Sonstorp                   Gunnar Risinge
ordförande                          sekreterare

..............................      ..............................
Arne Vånga                          Barbro Kimsta
justerare                           justerare
""",
        "KYRKOFULLMÄKTIGE",
        "2017-11-21",
        ("18:30", "20:05"),
        "Församlingshemmet i Hällesta",
        "Elisabet Sonstorp",
        "Gunnar Risinge",
        ("Arne Vånga", "Barbro Kimsta"),
        (
            ("24", "Mötets öppnande"),
            ("25", "Upprop"),
            ("26", "Val av två justerare"),
            ("27", "Budget och kyrkoavgift för 2018"),
            ("28", "Avslutning"),
        ),
        2,
        6,
    ),
    Glimpse(
        "räddningstjänstförbund, direktion, labels in columns read raw with the year behind the number",
        """Räddningstjänstförbundet Norra Kusten
Direktionen
Protokoll 2024-04-19

Tid och plats
Fredagen den 19 april 2024, klockan 09.00 – 11.20, Brandstationen i Sandviken Norra

Ledamöter
Magnus Älvsbacka (S), ordförande
Ewa Boliden (M), vice ordförande
Stefan Cederåsen (C)

Ersättare
Linnéa Dorotea (V), tjänstgör för Hans Edefors (V)

Tjänstepersoner
Mikael Forsbacka, förbundsdirektör
Elin Gällö, ekonom, §§ 14–15
Tove Hoting, sekreterare

Val av justerare
Ewa Boliden

Justering
Protokollet justeras digitalt.

§ 13/2024 Fastställande av dagordning
Direktionen beslutar
att fastställa dagordningen.

§ 14/2024 Tertialrapport
Dnr 2024-000122
Beslut
Direktionen beslutar
att godkänna tertialrapporten, samt
att översända den till medlemskommunerna.
Ärendet
Elin Gällö föredrar ärendet.

§ 15/2024 Upphandling av släckbilar
Dnr 2023-000871
Ärendet
Förbundet behöver ersätta två släckbilar.
Förslag till beslut
Förbundsdirektören föreslår att upphandling inleds.
Beslut
Direktionen beslutar enligt förslaget.

§ 16/2024 Övriga frågor
Inga övriga frågor.
""",
        "Direktionen",
        "2024-04-19",
        ("09:00", "11:20"),
        "Brandstationen i Sandviken Norra",
        "Magnus Älvsbacka",
        "Tove Hoting",
        ("Ewa Boliden",),
        (
            ("13", "Fastställande av dagordning"),
            ("14", "Tertialrapport"),
            ("15", "Upphandling av släckbilar"),
            ("16", "Övriga frågor"),
        ),
        3,
        7,
    ),
    Glimpse(
        "gymnasienämnd of several kommuner, the place above the date, item list late",
        """Gymnasienämnden Mellansjö
Sammanträdesprotokoll
                                                                                    Sida 1 av 3
Datum
2016-10-04

Plats                    Lärcentrum, Mellansjö, rum 214
Tid                      Kl. 15.00–16.25
Ledamöter                Krister Oppboga (S), Mellansjö, ordförande
                         Helena Palsbo (M), Norrsjö, vice ordförande
                         Conny Ramsberg (SD), Mellansjö
                         Zahra Stråssa (MP), Södersjö
Tjänstgörande ersättare  Ove Vedevåg (S), Norrsjö, för Jill Yxsjöberg (S)
Övriga                   Dan Åkerby, gymnasiechef
                         Sigrid Ödeby, sekreterare
Justerare                Zahra Stråssa
Paragrafer               §§ 40–43

Underskrifter

Ordförande               Krister Oppboga
Sekreterare              Sigrid Ödeby
Justerare                Zahra Stråssa

                                                                                    Sida 2 av 3
Ärendelista

§ 40 Fastställande av ärendelista
§ 41 Elevantal hösten 2016
§ 42 Interkommunal ersättning 2017
§ 43 Delegationsbeslut

                                                                                    Sida 3 av 3
§ 40 Fastställande av ärendelista
Gymnasienämnden beslutar att fastställa ärendelistan.

§ 41 Elevantal hösten 2016
Dan Åkerby informerar. Antalet elever är 1 204.
Nämnden tackar för informationen.

§ 42 Interkommunal ersättning 2017
Ärendenummer: GN-2016-55
Nämnden behandlade ärendet den 6 september (§ 36).
Yrkande
Conny Ramsberg (SD) yrkar avslag.
Beslut
Gymnasienämnden beslutar
1. fastställa ersättningen enligt bilaga,
2. att ersättningen gäller från och med den 1 januari 2017.
Omröstning
Ja: Krister Oppboga (S), Helena Palsbo (M), Zahra Stråssa (MP), Ove Vedevåg (S)
Nej: Conny Ramsberg (SD)
Reservation
Conny Ramsberg (SD) reserverar sig mot beslutet.

§ 43 Delegationsbeslut
Redovisas enligt lista. Nämnden lägger redovisningen till handlingarna.
""",
        "Gymnasienämnden Mellansjö",
        "2016-10-04",
        ("15:00", "16:25"),
        "Lärcentrum, Mellansjö, rum 214",
        "Krister Oppboga",
        "Sigrid Ödeby",
        ("Zahra Stråssa",),
        (
            ("40", "Fastställande av ärendelista"),
            ("41", "Elevantal hösten 2016"),
            ("42", "Interkommunal ersättning 2017"),
            ("43", "Delegationsbeslut"),
        ),
        4,
        7,
    ),
    Glimpse(
        "styrgrupp Nära vård, memo with names and org in brackets, decisions by the word",
        """Styrgrupp Nära vård Västra länsdelen
Minnesanteckningar från möte 2 december 2022

Tid: kl. 8.30–10.00
Plats: Teams

Deltagare:
Birgitta Ahlbäck (ordförande, Regionen)
Charlotte Berglind (socialchef, Östby kommun)
David Cronsell (verksamhetschef, Regionen)
Elsa Dunfors (MAS, Norrby kommun)

Ej närvarande:
Fredrik Engmark (socialchef, Norrby kommun)

Anteckningar: Elsa Dunfors

1. Inledning
Birgitta hälsar välkomna. Föregående anteckningar läggs till handlingarna.

2. Handlingsplan 2023
Gruppen går igenom planen punkt för punkt.
Beslut: Handlingsplanen antas.

3. Trygg utskrivning
3.1 Statistik oktober
David visar siffror.
3.2 Avvikelser
Tas upp på nästa möte. Ansvarig: Charlotte.

4. Övrigt
Inget.

5. Nästa möte
Den 20 januari kl. 8.30.
""",
        "Styrgrupp Nära vård Västra länsdelen",
        "2022-12-02",
        ("08:30", "10:00"),
        "Teams",
        "Birgitta Ahlbäck",
        "Elsa Dunfors",
        (),
        (
            ("1", "Inledning"),
            ("2", "Handlingsplan 2023"),
            ("3", "Trygg utskrivning"),
            ("3.1", "Statistik oktober"),
            ("3.2", "Avvikelser"),
            ("4", "Övrigt"),
            ("5", "Nästa möte"),
        ),
        2,
        5,
    ),
    Glimpse(
        "regionfullmäktige, number with Kf and title under, list of votes by region",
        """PROTOKOLL
Regionfullmäktige
2021-06-15 -- 2021-06-16

Region Mellanlandet
Regionfullmäktige § 55-58

Tid: 15 juni 2021, klockan 09:30–16:45
Plats: Konserthuset, Lilla salen samt på distans

Presidium
Ordförande: Ann-Charlott Nordmaling (S)
Förste vice ordförande: Bertil Olsfors (M)
Andre vice ordförande: Camilla Piteby (C)

Ledamöter och ersättare: se närvarolista, bilaga 1

Sekreterare: Daniela Robertsby

Justerare: Erik Sorsele (V) och Frida Tärnaby (L)

Protokollet anslås 2021-06-28


§ 55 Sammanträdet öppnas
Ordföranden öppnar sammanträdet.

§ 56 Val av justerare
Beslut
Erik Sorsele (V) och Frida Tärnaby (L) utses att justera protokollet.

§ 57 Regionplan 2022–2024
RS 2021/340
Regionstyrelsen § 112/2021
Regionfullmäktiges beslut
1. Regionplanen fastställs.
2. Skattesatsen för 2022 fastställs till 11,35 kronor.
Anföranden
I ärendet yttrar sig Erik Sorsele (V), Frida Tärnaby (L) och Camilla Piteby (C).
Yrkanden
Erik Sorsele (V) yrkar bifall till Vänsterpartiets förslag.
Propositionsordning
Ordföranden ställer förslagen mot varandra och finner att fullmäktige bifaller regionstyrelsens förslag.
Votering begärs och genomförs.
Ja-röst för regionstyrelsens förslag. Nej-röst för Vänsterpartiets förslag.
Omröstningen utfaller med 48 ja-röster, 9 nej-röster och 2 som avstår.
Reservationer
Vänsterpartiets ledamöter reserverar sig till förmån för eget förslag.

§ 58 Interpellation om väntetider i ungdomspsykiatrin
RS 2021/502
Regionfullmäktiges beslut
Interpellationen anses besvarad.
""",
        "Regionfullmäktige",
        "2021-06-15",
        ("09:30", "16:45"),
        "Konserthuset, Lilla salen samt på distans",
        "Ann-Charlott Nordmaling",
        "Daniela Robertsby",
        ("Erik Sorsele", "Frida Tärnaby"),
        (
            ("55", "Sammanträdet öppnas"),
            ("56", "Val av justerare"),
            ("57", "Regionplan 2022–2024"),
            ("58", "Interpellation om väntetider i ungdomspsykiatrin"),
        ),
        3,
        6,
    ),
    Glimpse(
        "gemensam nämnd, raw, labels first and then the values of the cover",
        """1 (3)
SAMMANTRÄDESPROTOKOLL
2015-03-26
Gemensam nämnd för hjälpmedel
Plats och tid
Beslutande
Hjälpmedelscentralen, Västvik, kl. 13.00–14.10
Annelie Borgvik (S), ordförande
Christer Dalvik (M), vice ordförande
Eivor Forsvik (C)
Tjg. ersättare
Gun Holmvik (S) för Ivan Kvarnvik (S)
Övriga deltagande
Jonna Lervik, verksamhetschef
Kent Malmvik, nämndsekreterare
Utses att justera
Justeringens plats och tid
Eivor Forsvik
Västvik 2015-04-01
Underskrifter
Sekreterare
Kent Malmvik
Paragrafer
§§ 7–9
Ordförande
Annelie Borgvik
Justerande
Eivor Forsvik
Anslag/bevis
Organ
Gemensam nämnd för hjälpmedel
Sammanträdesdatum
2015-03-26
Anslags uppsättande
2015-04-02
Anslags nedtagande
2015-04-24
2 (3)
2015-03-26
HMN § 7
Verksamhetsberättelse 2014
Hjälpmedelsnämnden beslutar
att godkänna verksamhetsberättelsen.
Jonna Lervik föredrar ärendet.
Justerandes sign
Utdragsbestyrkande
3 (3)
2015-03-26
HMN § 8
Avgifter för hjälpmedel
Hjälpmedelsnämnden beslutar
att föreslå medlemmarna oförändrade avgifter.
HMN § 9
Information
Nämnden informeras om det nya lagret.
Justerandes sign
Utdragsbestyrkande
""",
        "Gemensam nämnd för hjälpmedel",
        "2015-03-26",
        ("13:00", "14:10"),
        "Hjälpmedelscentralen, Västvik",
        "Annelie Borgvik",
        "Kent Malmvik",
        ("Eivor Forsvik",),
        (
            ("7", "Verksamhetsberättelse 2014"),
            ("8", "Avgifter för hjälpmedel"),
            ("9", "Information"),
        ),
        2,
        6,
    ),
    Glimpse(
        "socialnämnd, cover with colons missing, beslut behind the matter, page numbers in foot",
        """Socialnämnden                                          Sammanträdesprotokoll
2020-10-14


Plats och tid            Sammanträdesrum Lönnen, kl. 08:30-12:05

ledamöter                Gunnel Arvsta (C), ordförande
                         Sixten Borgby (M)
                         Yasmin Cedersta (S)
ersättare                Leif Dalsta (L) tjänstgör för Eva Ensta (L)

Övriga närvarande        Maria Forsta, socialchef
                         Jesper Gränsta, nämndsekreterare

Justerare                Yasmin Cedersta

Justeringsdag            2020-10-19

Underskrifter            Paragrafer 112-114

Sekreterare              ..........................................
                         Jesper Gränsta
Ordförande               ..........................................
                         Gunnel Arvsta
Justerare                ..........................................
                         Yasmin Cedersta
\fSocialnämnden                                          Sammanträdesprotokoll
2020-10-14

Sn § 112         Dnr 2020/45

Månadsuppföljning september

Ärendet
Ekonomen redovisar utfallet till och med september. Prognosen är minus 3,1 mnkr.

Beslut
Socialnämnden beslutar
  • att godkänna uppföljningen
  • att uppdra åt socialchefen att återkomma med åtgärder i november

                                    2
\fSocialnämnden                                          Sammanträdesprotokoll
2020-10-14

Sn § 113         Dnr 2020/201

Riktlinjer för ekonomiskt bistånd

Ärendet
Riktlinjerna har reviderats.

Arbetsutskottets förslag till beslut
Socialnämnden antar riktlinjerna.

Yrkande
Sixten Borgby (M) yrkar återremiss.

Beslutsgång
Ordföranden frågar om ärendet ska avgöras i dag och finner att så är fallet.

Beslut
Socialnämnden antar riktlinjerna.

Reservation
Sixten Borgby (M)

                                    3
\fSocialnämnden                                          Sammanträdesprotokoll
2020-10-14

Sn § 114

Förvaltningen informerar

Maria Forsta informerar om arbetet med välfärdsteknik.

                                    4
""",
        "Socialnämnden",
        "2020-10-14",
        ("08:30", "12:05"),
        "Sammanträdesrum Lönnen",
        "Gunnel Arvsta",
        "Jesper Gränsta",
        ("Yasmin Cedersta",),
        (
            ("112", "Månadsuppföljning september"),
            ("113", "Riktlinjer för ekonomiskt bistånd"),
            ("114", "Förvaltningen informerar"),
        ),
        2,
        6,
    ),
    Glimpse(
        "kommunfullmäktige, raw, number and title and dnr on three lines with the page head between",
        """KOMMUNFULLMÄKTIGE
SAMMANTRÄDESPROTOKOLL
Sammanträdesdatum: 2018-11-26
Plats: Folkets Hus, stora salen
Tid: 18:30–21:10
Ordförande: Rune Axholm (S)
Sekreterare: Wilma Bräckholm
Justerare: Cajsa Dagholm (M), Edvin Fårholm (S)
Justering: Kommunhuset, torsdagen den 29 november 2018 kl. 15:00
Närvarande: Se närvarolista
Paragrafer: 140–144

Ärendelista
§ 140 Upprop, val av justerare
§ 141 Allmänhetens frågestund
§ 142 Skattesats 2019
§ 143 Avsägelse från Greta Hemholm (V)
§ 144 Anmälningsärenden

KOMMUNFULLMÄKTIGE
2018-11-26
§ 140 Upprop, val av justerare
Upprop förrättas.
Kommunfullmäktige beslutar
att utse Cajsa Dagholm (M) och Edvin Fårholm (S) att justera protokollet.

§ 141 Allmänhetens frågestund
Ingen fråga har inkommit.

KOMMUNFULLMÄKTIGE
2018-11-26
§ 142 Skattesats 2019
KS-2018/300
Kommunfullmäktige beslutar
att fastställa skattesatsen till 21:90 kronor.

Reservation
Edvin Fårholm (S) reserverar sig.

§ 143 Avsägelse från Greta Hemholm (V)
KS-2018/412
Kommunfullmäktige beslutar
att godkänna avsägelsen samt
att hos länsstyrelsen begära ny sammanräkning.

§ 144 Anmälningsärenden
Anmälningarna läggs till handlingarna.
""",
        "KOMMUNFULLMÄKTIGE",
        "2018-11-26",
        ("18:30", "21:10"),
        "Folkets Hus, stora salen",
        "Rune Axholm",
        "Wilma Bräckholm",
        ("Cajsa Dagholm", "Edvin Fårholm"),
        (
            ("140", "Upprop, val av justerare"),
            ("141", "Allmänhetens frågestund"),
            ("142", "Skattesats 2019"),
            ("143", "Avsägelse från Greta Hemholm (V)"),
            ("144", "Anmälningsärenden"),
        ),
        4,
        4,
    ),
    Glimpse(
        "koloniförening, board minutes with clock times and initials",
        """Koloniföreningen Solhagen
Protokoll fört vid styrelsemöte nr 6, onsdagen den 9 augusti 2023

Plats: Föreningsstugan
Tid: 18.00-19.45

Närvarande: Bo Almkvist (ordförande), Siv Björnkvist (kassör), Roland Dalkvist, Inga Enkvist (sekreterare)
Frånvarande: Ulf Fagerkvist

§ 1 Mötets öppnande
Ordföranden öppnade mötet.

§ 2 Val av justerare
Roland Dalkvist valdes.

§ 3 Dagordning
Dagordningen godkändes.

§ 4 Ekonomi
Siv redogjorde för ekonomin. 212 000 kr på kontot.

§ 5 Vatten
Beslöts att stänga av vattnet den 15 oktober.

§ 6 Mötets avslutande

Vid protokollet:                 Justeras:

Inga Enkvist                     Bo Almkvist

                                 Roland Dalkvist
""",
        "Koloniföreningen Solhagen",
        "2023-08-09",
        ("18:00", "19:45"),
        "Föreningsstugan",
        "Bo Almkvist",
        "Inga Enkvist",
        ("Roland Dalkvist",),
        (
            ("1", "Mötets öppnande"),
            ("2", "Val av justerare"),
            ("3", "Dagordning"),
            ("4", "Ekonomi"),
            ("5", "Vatten"),
            ("6", "Mötets avslutande"),
        ),
        3,
        5,
    ),
    Glimpse(
        "samverkansgrupp of an authority, sections with decimals and a list of abbreviations",
        """PROTOKOLL SAMVERKANSMÖTE
Lokal samverkansgrupp, avdelning Nord
Datum: 2019-05-07
Tid: 13.00–14.30
Plats: Lokal Fyren

Deltagare
För arbetsgivaren
Agneta Hjorthamn, avdelningschef, ordförande
Ola Idahamn, HR-specialist
För arbetstagarna
Tina Kalvhamn, ST
Bertil Lerhamn, Saco-S
Protokollförare
Ola Idahamn
Justerare
Tina Kalvhamn, Bertil Lerhamn

1 Mötets öppnande
Agneta öppnar mötet.

2 Föregående protokoll
Lades till handlingarna.

3 Information
3.1 Lokaler
Flytten sker i september.
3.2 Rekryteringar
Tre tjänster annonseras.

4 Samverkan
4.1 Ny arbetstidsmodell
Samverkas i enighet. Arbetsgivaren beslutar att införa modellen 1 juni.

5 Övriga frågor
Inga.
""",
        "Lokal samverkansgrupp, avdelning Nord",
        "2019-05-07",
        ("13:00", "14:30"),
        "Lokal Fyren",
        "Agneta Hjorthamn",
        "Ola Idahamn",
        ("Tina Kalvhamn", "Bertil Lerhamn"),
        (
            ("1", "Mötets öppnande"),
            ("2", "Föregående protokoll"),
            ("3", "Information"),
            ("3.1", "Lokaler"),
            ("3.2", "Rekryteringar"),
            ("4", "Samverkan"),
            ("4.1", "Ny arbetstidsmodell"),
            ("5", "Övriga frågor"),
        ),
        1,
        4,
    ),
    Glimpse(
        "miljönämnd, joint, number with year, names in capitals of the house, digital signing sheet",
        """Miljö- och hälsoskyddsnämnden i Trekommun
Protokoll nr 2
Torsdagen den 14 mars 2024

Tid                 Kl. 13.30-15.00
Plats               Kommunhuset i Lillby, lokal Ån

Närvarande
Ledamöter           Tord Ahlgård (M), Lillby, ordförande
                    Vivi Brogård (S), Storby, 1:e vice ordförande
                    Uno Djupgård (C), Mellby
Ersättare           Rakel Ekgård (S), Mellby, tjänstgör
Tjänstepersoner     Kalle Fågård, miljöchef
                    Stina Grågård, miljöinspektör, § 22
                    Lisen Hagård, sekreterare

Justering
Justerare           Uno Djupgård
Tid                 2024-03-19

§ 20/2024
Val av justerare
Beslut
Uno Djupgård väljs till justerare.

§ 21/2024
Verksamhetsplan 2024
Dnr M2024-0031
Beslut
1. Verksamhetsplanen fastställs.
Bakgrund
Miljöchefen har tagit fram ett förslag.

§ 22/2024
Vite för avlopp på fastigheten Tallgården 1:7 i Storby
Dnr M2022-0412
Beslut
Nämnden ansöker hos mark- och miljödomstolen om utdömande av vite.
Skäl för beslutet
Föreläggandet har inte följts.
Lagrum
Viteslagen.

Signerat med BankID
Tord Ahlgård 2024-03-19 08:12
Uno Djupgård 2024-03-19 09:40
Lisen Hagård 2024-03-18 15:02
""",
        "Miljö- och hälsoskyddsnämnden i Trekommun",
        "2024-03-14",
        ("13:30", "15:00"),
        "Kommunhuset i Lillby, lokal Ån",
        "Tord Ahlgård",
        "Lisen Hagård",
        ("Uno Djupgård",),
        (
            ("20", "Val av justerare"),
            ("21", "Verksamhetsplan 2024"),
            ("22", "Vite för avlopp på fastigheten Tallgården 1:7 i Storby"),
        ),
        3,
        7,
    ),
    Glimpse(
        "kommunstyrelse, cover where names come out before their labels in the signatures",
        """Östra Sjöda kommun
Protokoll
Kommunstyrelsen
Sammanträdesdatum
2016-05-31
1 (3)
Plats och tid
Kommunkontoret, Sjödasalen kl. 09:00-11:20
Beslutande
Ingvar Lindsjö (C) ordförande
Berit Mosjö (S) 2:e vice ordförande
Claes Norsjö (M)
Doris Orsjö (KD) ersättare för Frank Pårsjö (KD)
Övriga deltagare
Helge Ramsjö kommunchef
Ida Stensjö sekreterare
Sven Tansjö ekonomichef §§ 70-71
Utses att justera
Berit Mosjö
Justeringens tid och plats
Kommunkontoret 2016-06-02
Underskrifter
Sekreterare
Ida Stensjö
Paragrafer 70-72
Ordförande
Ingvar Lindsjö
Justerande
Berit Mosjö
ANSLAG / BEVIS
Protokollet är justerat. Justeringen har tillkännagivits genom anslag.
Organ Kommunstyrelsen
Sammanträdesdatum 2016-05-31
Datum för anslags uppsättande 2016-06-03 Datum för anslags nedtagande 2016-06-25
Förvaringsplats för protokollet Kommunkontoret
Underskrift
Ida Stensjö
Östra Sjöda kommun
Protokoll
Kommunstyrelsen
Sammanträdesdatum
2016-05-31
2 (3)
KS § 70 KSAU § 55 Dnr 2016/0088
Årsredovisning 2015 för Sjöda Energi AB
Kommunstyrelsens beslut
Kommunstyrelsen noterar årsredovisningen.
Ärendebeskrivning
Bolaget redovisar en vinst på 1,2 mnkr.
KS § 71 Dnr 2016/0102
Ombyggnad av Kyrkskolan
Kommunstyrelsens beslut
Kommunstyrelsen beslutar
1. Ombyggnaden genomförs.
2. Investeringen finansieras med lån.
Justerandes signatur
Utdragsbestyrkande
Östra Sjöda kommun
Protokoll
Kommunstyrelsen
Sammanträdesdatum
2016-05-31
3 (3)
KS § 72 Dnr 2016/0001
Delgivningar
Kommunstyrelsens beslut
Delgivningarna läggs till handlingarna.
Justerandes signatur
Utdragsbestyrkande
""",
        "Kommunstyrelsen",
        "2016-05-31",
        ("09:00", "11:20"),
        "Kommunkontoret, Sjödasalen",
        "Ingvar Lindsjö",
        "Ida Stensjö",
        ("Berit Mosjö",),
        (
            ("70", "Årsredovisning 2015 för Sjöda Energi AB"),
            ("71", "Ombyggnad av Kyrkskolan"),
            ("72", "Delgivningar"),
        ),
        3,
        7,
    ),
    Glimpse(
        "kommunstyrelse, the chain of instances on the number's line and below it",
        """Tallbergs kommun                       Sammanträdesprotokoll                     Blad
Kommunstyrelsen                        2017-04-04                                1


Plats och tid            Tallsalen, kommunhuset, klockan 13.00-14.50

Beslutande               Enligt bilagd närvarolista

Övriga närvarande        Hugo Almberg, kommunchef
                         Nora Ekberg, kanslisekreterare

Justerare                Tyra Granberg och Vilgot Hedberg

Justeringens             Kommunkansliet 2017-04-10
plats och tid

Underskrifter
Sekreterare              ______________________________        Paragrafer  51 - 53
                         Nora Ekberg

Ordförande               ______________________________
                         Harald Isberg

Justerare                ______________________________    ______________________________
                         Tyra Granberg                     Vilgot Hedberg
\fTallbergs kommun                       Sammanträdesprotokoll                     Blad
Kommunstyrelsen                        2017-04-04                                2


Närvarolista

Ledamöter                        Närvarande        Frånvarande
Harald Isberg (C), ordf          X
Tyra Granberg (S)                X
Vilgot Hedberg (M)               X
Siv Lindberg (V)                                   X
\fTallbergs kommun                       Sammanträdesprotokoll                     Blad
Kommunstyrelsen                        2017-04-04                                3


AU § 40      KS § 51      KF §                                    Dnr KS 2017/91

Köp av fastigheten Tallen 3

Arbetsutskottets förslag till kommunstyrelsen
Att köpa fastigheten.

Kommunstyrelsens beslut
Kommunstyrelsen föreslår kommunfullmäktige
att köpa fastigheten för 2,1 miljoner kronor.
___________

AU § 43      KS § 52                                              Dnr KS 2016/310

Remiss om ny väg 40

Kommunstyrelsens beslut
Kommunstyrelsen antar yttrandet som sitt eget.
___________

             KS § 53

Rapporter

Kommunstyrelsens beslut
Rapporterna läggs till handlingarna.
___________
""",
        "Kommunstyrelsen",
        "2017-04-04",
        ("13:00", "14:50"),
        "Tallsalen, kommunhuset",
        "Harald Isberg",
        "Nora Ekberg",
        ("Tyra Granberg", "Vilgot Hedberg"),
        (
            ("51", "Köp av fastigheten Tallen 3"),
            ("52", "Remiss om ny väg 40"),
            ("53", "Rapporter"),
        ),
        3,
        6,
    ),
    Glimpse(
        "idrottsförening, number before the sign, those who adjust told after the chair",
        """Protokoll från årsmöte i Sjövalla Idrottsklubb
Datum och tid: söndagen den 26 februari 2023 kl 16.00-17.15
Plats: Klubbhuset

1 § Mötets öppnande
Styrelsens ordförande Rut Malmgren hälsade välkommen och öppnade mötet.

2 § Val av mötesfunktionärer
Till mötesordförande valdes Bengt Norgren. Till mötessekreterare valdes Disa Olgren.
Till justerare och rösträknare valdes Egon Palgren och Fia Rosgren.

3 § Fastställande av röstlängd
Röstlängden fastställdes till 31 personer.

4 § Styrelsens ansvarsfrihet
Årsmötet beviljade styrelsen ansvarsfrihet för 2022.

5 § Mötets avslutande
Bengt Norgren tackade och avslutade mötet.


Bengt Norgren            Disa Olgren              Egon Palgren          Fia Rosgren
mötesordförande          mötessekreterare         justerare             justerare
""",
        "Sjövalla Idrottsklubb",
        "2023-02-26",
        ("16:00", "17:15"),
        "Klubbhuset",
        "Bengt Norgren",
        "Disa Olgren",
        ("Egon Palgren", "Fia Rosgren"),
        (
            ("1", "Mötets öppnande"),
            ("2", "Val av mötesfunktionärer"),
            ("3", "Fastställande av röstlängd"),
            ("4", "Styrelsens ansvarsfrihet"),
            ("5", "Mötets avslutande"),
        ),
        3,
        4,
    ),
    Glimpse(
        "hälso- och sjukvårdsnämnd, raw, label and value by turns, signed electronically",
        """Region Västerlunda
Hälso- och sjukvårdsnämnden
Sammanträdesprotokoll 4/2022
Tid
2022-06-09 kl. 09.00–12.15
Plats
Regionhuset, Smedjan
Närvarande
Ordförande
Pernilla Skogvik (S)
Vice ordförande
Henrik Tallvik (M)
Ledamöter
Anette Ulvik (S)
Juan Vallvik (V)
Tjänstgörande ersättare
Mona Åvik (KD)
Sekreterare
Göte Ärvik
Justerare
Henrik Tallvik
Paragrafer
61–63
Protokollet undertecknas elektroniskt.
§ 61
Val av justerare och tid för justering
Hälso- och sjukvårdsnämndens beslut
Henrik Tallvik (M) utses.
§ 62
Delårsrapport per april 2022
Diarienummer HSN 2022-0217
Hälso- och sjukvårdsnämndens beslut
Rapporten godkänns och överlämnas till regionstyrelsen.
Ärendebeskrivning
Nettokostnaden är 2,9 procent högre än föregående år.
Expediering
Regionstyrelsen
§ 63
Information från direktören
Direktören informerar om sommaren.
""",
        "Hälso- och sjukvårdsnämnden",
        "2022-06-09",
        ("09:00", "12:15"),
        "Regionhuset, Smedjan",
        "Pernilla Skogvik",
        "Göte Ärvik",
        ("Henrik Tallvik",),
        (
            ("61", "Val av justerare och tid för justering"),
            ("62", "Delårsrapport per april 2022"),
            ("63", "Information från direktören"),
        ),
        2,
        6,
    ),
)
