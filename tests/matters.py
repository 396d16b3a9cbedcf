"""Protocols of houses not seen before, each with its items and what was decided in them, written by hand.

The annotation stood before the program read the text. Tables have one row a line, cells between upright strokes; what
is left out at the end is empty. A decision is told by its first and its last words: 'Nämnden antar … mars'.
"""

from __future__ import annotations

from typing import NamedTuple


class Matter(NamedTuple):
    """A text with its items, where they end, what was decided and what they name."""

    name: str
    text: str
    items: str
    """number | title | kind"""
    ends: str
    """number of the item | the last two words of its last line"""
    beslut: str = ""
    """number of the item | first words … last words | outcomes | who decided | how many points"""
    votes: str = ""
    """number of the item | ja | nej | abstained | who reserved themselves"""
    presenters: str = ""
    """number of the item | name"""
    bilagor: str = ""
    """number of the item | attachment"""
    references: str = ""
    """number of the item | date"""
    next_meetings: str = ""
    """number of the item | date"""


MATTERS = (
    Matter(
        "kommunstyrelse, number and case above the title, page heads inside sentences",
        """Hällnäs kommun
Sammanträdesprotokoll                                   Sida 1 av 5
Kommunstyrelsen
Sammanträdesdatum 2023-10-03

Plats och tid: Rådhuset, stora salen, kl. 13.15-16.05
Beslutande: Enligt särskild närvarolista
Justerare: Torbjörn Ekvall
Paragrafer: 140-145

Hällnäs kommun
Sammanträdesprotokoll                                   Sida 2 av 5
Kommunstyrelsen
Sammanträdesdatum 2023-10-03

Ks § 140
Upprop, justering och dagordning

Kommunstyrelsens beslut
Torbjörn Ekvall utses att justera protokollet. Dagordningen fastställs.

Ks § 141
KS-2023/00217
Delårsrapport per den 31 augusti 2023 för Hällnäs
kommun och dess helägda bolag

Kommunstyrelsens förslag till beslut i kommunfullmäktige
Delårsrapporten godkänns.

Kommunstyrelsens beslut för egen del
Kommundirektören får i uppdrag att redovisa åtgärder för en budget i
balans senast den 30 november 2023.

Sammanfattning
Ekonomichefen Majken Rooth föredrar ärendet. Resultatet för perioden är
18,4 mnkr. Nämnderna har tillsammans ett underskott på 6,2 mnkr, varav

Justerandes signatur                                    Utdragsbestyrkande

Hällnäs kommun
Sammanträdesprotokoll                                   Sida 3 av 5
Kommunstyrelsen
Sammanträdesdatum 2023-10-03

socialnämnden står för 4,9 mnkr.

Beslutsunderlag
Ekonomiavdelningens skrivelse 2023-09-19
Arbetsutskottets förslag 2023-09-26, § 88

Ks § 142
KS-2022/00340
Försäljning av Lillgårdens förskola

Förslag till beslut
Kommunstyrelsen beslutar att sälja fastigheten Lillgården 2:4 för
3 100 000 kronor.

Jäv
Inga-Britt Solander (C) anmäler jäv och deltar inte i handläggningen.

Yrkanden
Göran Hassel (V) yrkar att ärendet återremitteras för en ny värdering.
Ordföranden yrkar att ärendet avgörs i dag.

Propositionsordning
Ordföranden prövar om ärendet ska avgöras i dag eller återremitteras och
finner att ärendet ska avgöras i dag. Omröstning begärs.

Omröstningsresultat
6 ja-röster och 4 nej-röster. En ledamot avstår.

Kommunstyrelsens beslut
Fastigheten Lillgården 2:4 säljs för 3 100 000 kronor.

Reservationer
Göran Hassel (V), Mona Lidbäck (V) och Per Ahlsten (MP) reserverar sig mot
beslutet.

Ks § 143
KS-2023/00288
Svar på medborgarförslag om grillplats vid Tjärnviken

Kommunstyrelsens beslut
Ärendet bordläggs till sammanträdet den 7 november.

Ks § 144
Information från kommundirektören

Kommundirektören informerar om
1. Rekryteringen av en ny förvaltningschef
2. Arbetet med civilt försvar
3. Flytten till det nya stadshuset

Justerandes signatur                                    Utdragsbestyrkande

Hällnäs kommun
Sammanträdesprotokoll                                   Sida 5 av 5
Kommunstyrelsen
Sammanträdesdatum 2023-10-03

Ks § 145
Delegationsbeslut

Kommunstyrelsens beslut
Redovisningen av delegationsbeslut läggs till handlingarna.

Delegationsbeslut att redovisa
Fattade av kommundirektören 2023-08-28 - 2023-09-24
""",
        """
        140 | Upprop, justering och dagordning
        141 | Delårsrapport per den 31 augusti 2023 för Hällnäs kommun och dess helägda bolag
        142 | Försäljning av Lillgårdens förskola
        143 | Svar på medborgarförslag om grillplats vid Tjärnviken
        144 | Information från kommundirektören
        145 | Delegationsbeslut
        """,
        """
        140 | Dagordningen fastställs.
        141 | § 88
        142 | beslutet.
        143 | 7 november.
        144 | nya stadshuset
        145 | - 2023-09-24
        """,
        """
        140 | Torbjörn Ekvall … fastställs. | val, godkännande
        141 | Delårsrapporten godkänns. … godkänns. | godkännande
        141 | Kommundirektören får … 2023. | uppdrag
        142 | Fastigheten Lillgården … kronor. | annat
        143 | Ärendet bordläggs … november. | bordläggning
        145 | Redovisningen av … handlingarna. | till handlingarna
        """,
        """
        142 | 6 | 4 | 1 | Göran Hassel, Mona Lidbäck, Per Ahlsten
        """,
        """
        141 | Majken Rooth
        """,
        "",
        """
        141 | 2023-09-26
        143 | 2023-11-07
        """,
        """
        143 | 2023-11-07
        """,
    ),
    Matter(
        "regionstyrelse, case number behind the title, decision last, proposals to another organ",
        """REGION VÄSTERSLÄTT
Regionstyrelsen
Protokoll fört vid sammanträde den 18 april 2024

§ 61   Fastställande av föredragningslista

Ärendet Hyresavtal för Folktandvården i Skåpafors utgår. Föredragningslistan
fastställs i övrigt.

§ 62   Svar på motion 2023:9 från Elof Granat (L) om
       fria bussresor för unga över sommaren (RS 2023-0447)

Elof Granat föreslår i en motion att alla under 20 år ska få resa fritt
under juni, juli och augusti. Regionfullmäktige beslutade den 22 november
2023 att remittera motionen till regionstyrelsen.

Kollektivtrafiknämnden har yttrat sig den 6 februari 2024, § 11, och
föreslår att motionen avslås.

Förslag till beslut
Ordföranden föreslår att regionstyrelsen föreslår regionfullmäktige att
avslå motionen.

Förslag under sammanträdet
Hanna Biel (L) föreslår att motionen bifalls.

Beslutsordning
Det finns två förslag till beslut: ordförandens och Hanna Biels.
Ordföranden ställer dem mot varandra och finner att regionstyrelsen
beslutar enligt ordförandens förslag.

Beslut
Regionstyrelsen föreslår regionfullmäktige besluta

att avslå motionen.

Reservation
Hanna Biel (L) reserverar sig mot beslutet till förmån för eget förslag.

§ 63   Uppföljning av handlingsplan för minskad hyrpersonal (RS 2022-0310)

Hälso- och sjukvårdsdirektör Oskar Lindh redogör för läget i bilaga 1. Kost-
naden har minskat med 31 procent jämfört med samma period 2023.

Beslut
Regionstyrelsen beslutar

att notera informationen till protokollet,

att ge hälso- och sjukvårdsdirektören i uppdrag att återkomma med en ny
redovisning den 19 september 2024, samt

att förklara paragrafen omedelbart justerad.

Protokollsanteckning
Socialdemokraterna lämnar följande protokollsanteckning: ”Vi hade hellre
sett att nämnden beslutade om en tydligare plan.”

§ 64   Patientavgifter 2025 (RS 2024-0101)

Beslut
Regionstyrelsen återremitterar ärendet till regionkontoret för komplettering
med en barnkonsekvensanalys.

Skälet är att analysen saknas i underlaget.

§ 65   Rapporter från sammanträden och konferenser

Birgit Nordh rapporterar från Mellansvenska rådets möte den 14 mars.

§ 66   Handlingar att anmäla

 a)  Protokoll från regionens revisorer den 20 mars 2024
 b)  Skrivelse från Lärosätesgruppen om praktikplatser
 c)  Cirkulär 24:16

Beslut
Regionstyrelsen har tagit del av handlingarna.
""",
        """
        61 | Fastställande av föredragningslista
        62 | Svar på motion 2023:9 från Elof Granat (L) om fria bussresor för unga över sommaren
        63 | Uppföljning av handlingsplan för minskad hyrpersonal
        64 | Patientavgifter 2025
        65 | Rapporter från sammanträden och konferenser
        66 | Handlingar att anmäla
        """,
        """
        61 | i övrigt.
        62 | eget förslag.
        63 | tydligare plan.”
        64 | i underlaget.
        65 | 14 mars.
        66 | av handlingarna.
        """,
        """
        61 | Föredragningslistan fastställs … övrigt. | godkännande
        62 | Regionstyrelsen föreslår … motionen. | rekommendation | Regionstyrelsen | 1
        63 | Regionstyrelsen beslutar … justerad. | delgivning, uppdrag | Regionstyrelsen | 3
        64 | Regionstyrelsen återremitterar … underlaget. | återremiss | Regionstyrelsen
        66 | Regionstyrelsen har … handlingarna. | delgivning | Regionstyrelsen
        """,
        """
        62 | | | | Hanna Biel
        """,
        """
        63 | Oskar Lindh
        65 | Birgit Nordh
        """,
        "",
        """
        62 | 2023-11-22
        62 | 2024-02-06
        65 | 2024-03-14
        66 | 2024-03-20
        """,
    ),
    Matter(
        "samordningsförbund, kinds in the margin came out behind their paragraphs, sub-items with a point",
        """Samordningsförbundet Trekanten
Styrelsemöte nr 3, 2022
Tid: 2022-05-12 kl. 09.00 – 11.45
Plats: Folkets hus, Ekfors

1. Mötet öppnas
Ordföranden Disa Wallgren öppnar mötet.

2. Val av justerare
Jämte ordföranden väljs Rune Ståhlberg.

Beslut

3. Ekonomi
3.1 Bokslut första kvartalet
Förbundschefen går igenom utfallet, bilaga 1. Förbundet har förbrukat
1 240 000 kr.
Styrelsen godkänner rapporten.

Beslut

3.2 Revisorernas granskning
Revisorerna har inga anmärkningar. Styrelsen lägger granskningen till
handlingarna.

Beslut

4. Insatser
4.1 Lägesrapport Arbetssteget
Tuva Rönn från Ekfors kommun berättar om deltagarna. 14 av 22 har gått
vidare till arbete eller studier.

Information

4.2 Ansökan om förlängning av Unga Framåt
Insatsens styrgrupp föreslår att insatsen förlängs med två år.
Styrelsen beslutar att förlänga insatsen till och med den 31 december 2023
samt att begära en halvtidsrapport i mars 2023.

Beslut

4.3 Ny insats: Språkbron
Styrelsen diskuterar målgruppen. Ärendet tas upp igen på mötet i september.

Diskussion

5. Verksamhetsdialog med medlemmarna
Dialogen med medlemmarna äger rum den 9 juni i Ekfors.

Information

6. Övriga frågor
Inga övriga frågor.

7. Nästa möte och avslutning
Nästa styrelsemöte är den 15 september kl. 09.00. Ordföranden avslutar mötet.

Vid protokollet                    Justeras

Yngve Malmsten                     Disa Wallgren       Rune Ståhlberg

Bilagor
1. Uppföljning kvartal 1
""",
        """
        1 | Mötet öppnas
        2 | Val av justerare | beslut
        3 | Ekonomi
        3.1 | Bokslut första kvartalet | beslut
        3.2 | Revisorernas granskning | beslut
        4 | Insatser
        4.1 | Lägesrapport Arbetssteget | information
        4.2 | Ansökan om förlängning av Unga Framåt | beslut
        4.3 | Ny insats: Språkbron
        5 | Verksamhetsdialog med medlemmarna | information
        6 | Övriga frågor
        7 | Nästa möte och avslutning
        """,
        """
        1 | öppnar mötet.
        2 | Beslut
        3 | 3. Ekonomi
        3.1 | Beslut
        3.2 | Beslut
        4 | 4. Insatser
        4.1 | Information
        4.2 | Beslut
        4.3 | Diskussion
        5 | Information
        6 | övriga frågor.
        7 | avslutar mötet.
        """,
        """
        2 | Jämte ordföranden … Ståhlberg. | val
        3.1 | Styrelsen godkänner … rapporten. | godkännande | Styrelsen
        3.2 | Styrelsen lägger … handlingarna. | till handlingarna | Styrelsen
        4.2 | Styrelsen beslutar … 2023. | annat | Styrelsen
        4.3 | Ärendet tas … september. | bordläggning
        """,
        "",
        """
        4.1 | Tuva Rönn
        """,
        "",
        """
        4.3 | 2022-09
        """,
        """
        4.3 | 2022-09
        7 | 2022-09-15
        """,
    ),
    Matter(
        "räddningstjänst, direktion, a table that came out cell by cell",
        """PROTOKOLL
Direktionen för Räddningstjänsten Mellanbygd
2021-12-09
Brandstationen, Tallsjö

Närvarande: Sixten Brolund, ordförande, Ulrika Hjort, Tage Envall, Kerstin Lövås
Frånvarande: Mats Rosengren
Övriga: Bo Fagerskog, räddningschef, Sara Tjäder, sekreterare

Nr
Ärende
Beslut

52
Mötets öppnande
Ordföranden öppnar mötet och hälsar välkommen.

53
Justerare
Att jämte ordföranden
justera protokollet.
Direktionen utser Ulrika Hjort.

54
Budget och verksamhetsplan 2022
Räddningschefen redovisar förslaget. Medlemmarnas
bidrag räknas upp med 2,4 procent.
Samråd har hållits den 15 oktober.
Direktionen beslutar
att fastställa budget för 2022
att fastställa verksamhetsplan 2022-2024.

55
Taxa för tillsyn och tillstånd
Ny lag om brandfarliga varor.
Förslaget behöver kompletteras med en jämförelse.
Direktionen återremitterar ärendet.

56
Information från räddningschefen
- Två nya deltidsbrandmän i Gåsvik
- RAKEL-terminaler byts under våren
- Larmstatistik, se bilaga
Direktionen noterar informationen.

57
Rapport från SSRC
Tage Envall rapporterar från mötet den 2 december.

58
Sammanträdestider 2022
17 februari
28 april
22 september
8 december
Direktionen fastställer tiderna.

59
Avslutning
Ordföranden önskar alla god jul.

Sara Tjäder            Sixten Brolund            Ulrika Hjort
Sekreterare            Ordförande                Justerare
""",
        """
        52 | Mötets öppnande
        53 | Justerare
        54 | Budget och verksamhetsplan 2022
        55 | Taxa för tillsyn och tillstånd
        56 | Information från räddningschefen
        57 | Rapport från SSRC
        58 | Sammanträdestider 2022
        59 | Avslutning
        """,
        """
        52 | hälsar välkommen.
        53 | Ulrika Hjort.
        54 | verksamhetsplan 2022-2024.
        55 | återremitterar ärendet.
        56 | noterar informationen.
        57 | 2 december.
        58 | fastställer tiderna.
        59 | god jul.
        """,
        """
        53 | Direktionen utser … Hjort. | val | Direktionen
        54 | Direktionen beslutar … 2022-2024. | godkännande | Direktionen | 2
        55 | Direktionen återremitterar … ärendet. | återremiss | Direktionen
        56 | Direktionen noterar … informationen. | delgivning | Direktionen
        58 | Direktionen fastställer … tiderna. | godkännande | Direktionen
        """,
        "",
        """
        57 | Tage Envall
        """,
        "",
        """
        54 | 2021-10-15
        57 | 2021-12-02
        """,
        """
        58 | 2022-02-17
        58 | 2022-04-28
        58 | 2022-09-22
        58 | 2022-12-08
        """,
    ),
    Matter(
        "aktiebolag, the number behind the heading in capitals, Beslöts",
        """Hedvalla Bostäder AB
Org.nr 556000-0000

Protokoll nr 6/2019 fört vid styrelsesammanträde i Hedvalla Bostäder AB
måndagen den 26 augusti 2019 kl. 16.00 på bolagets kontor

Närvarande: Folke Dahlgren, ordförande, Ann-Mari Skog, Leif Tornell, Bengt Öst
Suppleant: Siv Malm
Vidare: Jenny Kulle, VD, tillika protokollförare

MÖTETS ÖPPNANDE                                                     § 71
Ordföranden öppnade sammanträdet. Styrelsen befanns beslutför.

DAGORDNING                                                          § 72
Utsänd dagordning godkändes.

FÖREGÅENDE PROTOKOLL                                                § 73
Protokollet från den 10 juni, som var utsänt, föredrogs och lades till
handlingarna.

EKONOMISK RAPPORT PER DEN 31 JULI 2019                              § 74
VD redogjorde för utfallet. Resultatet är 2,3 Mkr bättre än budget, vilket
beror på lägre räntor. Soliditeten uppgår till 21 %.
Beslöts att godkänna rapporten.

OMBYGGNAD AV KVARTERET LÄRKAN, ETAPP 2 –
VAL AV ENTREPRENÖR                                                  § 75
Fyra anbud har kommit in. VD föreslår att det lägsta antas.
Styrelsen beslöt
att anta anbudet från Byggmästar Forslund AB om 14 850 000 kronor,
att uppta lån om 12 000 000 kronor hos Kommuninvest, samt
att bemyndiga VD att underteckna samtliga handlingar.
Leif Tornell anmälde jäv och lämnade lokalen under ärendets behandling.

VD-RAPPORT                                                          § 76
Rapporten omfattade följande punkter:
1. Vakanser, för närvarande 9 lägenheter
2. Sjukfrånvaro
3. Hyresförhandlingen som inleds i oktober
Styrelsen tackade för rapporten.

SPONSRING                                                           § 77
Hedvalla IF ansöker om 40 000 kronor. Frågan diskuterades men beslut fattades
inte. Ärendet hänsköts till nästa sammanträde.

NÄSTA SAMMANTRÄDE                                                   § 78
Tisdagen den 22 oktober 2019 kl. 16.00.

AVSLUTNING                                                          § 79
Ordföranden förklarade sammanträdet avslutat.

Vid protokollet                          Justeras

Jenny Kulle                              Folke Dahlgren       Ann-Mari Skog
""",
        """
        71 | MÖTETS ÖPPNANDE
        72 | DAGORDNING
        73 | FÖREGÅENDE PROTOKOLL
        74 | EKONOMISK RAPPORT PER DEN 31 JULI 2019
        75 | OMBYGGNAD AV KVARTERET LÄRKAN, ETAPP 2 – VAL AV ENTREPRENÖR
        76 | VD-RAPPORT
        77 | SPONSRING
        78 | NÄSTA SAMMANTRÄDE
        79 | AVSLUTNING
        """,
        """
        71 | befanns beslutför.
        72 | dagordning godkändes.
        73 | handlingarna.
        74 | godkänna rapporten.
        75 | ärendets behandling.
        76 | för rapporten.
        77 | nästa sammanträde.
        78 | kl. 16.00.
        79 | sammanträdet avslutat.
        """,
        """
        72 | Utsänd dagordning … godkändes. | godkännande
        73 | Protokollet från … handlingarna. | till handlingarna
        74 | Beslöts att … rapporten. | godkännande
        75 | Styrelsen beslöt … handlingar. | godkännande | Styrelsen | 3
        76 | Styrelsen tackade … rapporten. | delgivning | Styrelsen
        77 | Ärendet hänsköts … sammanträde. | bordläggning
        """,
        "",
        "",
        "",
        """
        73 | 2019-06-10
        """,
        """
        78 | 2019-10-22
        """,
    ),
    Matter(
        "folkhälsoråd, numbers with the council's letters and the year, Rådet instead of Beslut",
        """Folkhälsorådet i Östanå                               Protokoll
                                                       2024-03-06

FHR 12/24 Mötets öppnande och fastställande av dagordning
Mirja Talling öppnade mötet. Dagordningen fastställdes med ett tillägg:
spel om pengar.

FHR 13/24 Uppföljning av rådets mål 2023
Folkhälsostrateg Love Hammar visade uppföljningen. Av tolv aktiviteter är
nio genomförda.
Rådets bedömning
Målen är i huvudsak uppfyllda.
Rådets ställningstagande
Uppföljningen godkänns och skickas till kommunstyrelsen.

FHR 14/24 Fördelning av folkhälsomedel, våren 2024
Sju ansökningar har kommit in på tillsammans 486 000 kr. Att fördela
finns 200 000 kr.

Nr   Sökande                         Sökt        Beviljat
1    Östanå ridklubb                 60 000      30 000
2    Tjejjouren Stjärnan             90 000      90 000
3    Svenska kyrkan                  45 000      0
4    Kulturskolan                    110 000     80 000

Rådets ställningstagande
Rådet fördelar medlen enligt tabellen ovan.
Rådet avslår ansökan från Svenska kyrkan.

FHR 15/24 Drogvaneundersökning i årskurs 9
Rapporten bifogas protokollet. Resultaten ska användas i föräldramöten.

FHR 16/24 Spel om pengar
Frågan väcktes av Jon Ekhage. Han undrar om kommunen har en policy.
Rådets ställningstagande
Love Hammar tar reda på vad som gäller till nästa möte.

FHR 17/24 Rapport från länets folkhälsonätverk
Rapporten utgår och tas upp på mötet den 5 juni.

FHR 18/24 Kommande möten
Rådet träffas den 5 juni, 11 september och 27 november 2024.

Vid pennan
Love Hammar

Bilaga 1: Drogvaneundersökning årskurs 9, 2023
""",
        """
        12 | Mötets öppnande och fastställande av dagordning
        13 | Uppföljning av rådets mål 2023
        14 | Fördelning av folkhälsomedel, våren 2024
        15 | Drogvaneundersökning i årskurs 9
        16 | Spel om pengar
        17 | Rapport från länets folkhälsonätverk
        18 | Kommande möten
        """,
        """
        12 | om pengar.
        13 | till kommunstyrelsen.
        14 | Svenska kyrkan.
        15 | i föräldramöten.
        16 | nästa möte.
        17 | 5 juni.
        18 | november 2024.
        """,
        """
        12 | Dagordningen fastställdes … pengar. | godkännande
        13 | Uppföljningen godkänns … kommunstyrelsen. | godkännande
        14 | Rådet fördelar … kyrkan. | avslag | Rådet
        16 | Love Hammar … möte. | uppdrag
        17 | Rapporten utgår … juni. | bordläggning
        """,
        "",
        """
        13 | Love Hammar
        """,
        "",
        """
        17 | 2024-06-05
        """,
        """
        17 | 2024-06-05
        18 | 2024-06-05
        18 | 2024-09-11
        18 | 2024-11-27
        """,
    ),
    Matter(
        "pensionärsråd, numbers in brackets, lettered sub-items, questions and answers",
        """Kommunala pensionärsrådet i Bränninge
Minnesanteckningar från sammanträde torsdagen den 16 november 2023
Kommunhuset, Sessionssalen, kl. 13.30-15.40

Närvarande
Stig Lövdahl, ordförande
Barbro Isgren, PRO
Nils-Erik Aldén, SPF Seniorerna
Ing-Marie Sköld, SKPF
Rolf Vennberg, socialchef
Therese Åkerholm, sekreterare

1) Sammanträdet öppnas

2) Genomgång av minnesanteckningar från den 7 september
Till punkt 4 c) har Barbro Isgren en rättelse: det ska stå 12 platser.
Med denna ändring läggs anteckningarna till handlingarna.

3) Information från socialförvaltningen
a) Nytt särskilt boende
Rolf Vennberg visar ritningar. Byggstart planeras till hösten 2024.
b) Trygghetslarm
Alla larm är nu digitala.
c) Hemtjänsten
Från och med den 1 januari 2024 införs en ny planering.
Fråga: Får man behålla sin kontaktperson?
Svar: Ja, i de flesta fall.

4) Skrivelser från pensionärsorganisationerna
a) SPF: Halkbekämpning vid busshållplatser
Rådet beslutar att sända skrivelsen vidare till tekniska nämnden.
b) PRO: Matdistributionen
Organisationen är inte nöjd med maten. Rådet föreslår att kostchefen bjuds in
till nästa sammanträde.

5) Budget 2024
Ekonomen Dag Fryklund redovisar budgeten, som antogs av kommunfullmäktige
den 30 oktober.

6) Övriga frågor
Ing-Marie Sköld tar upp färdtjänsten. Frågan tas med till nästa möte.

7) Nästa sammanträde
Torsdagen den 15 februari 2024 kl. 13.30.

Therese Åkerholm
Sekreterare
""",
        """
        1 | Sammanträdet öppnas
        2 | Genomgång av minnesanteckningar från den 7 september
        3 | Information från socialförvaltningen
        4 | Skrivelser från pensionärsorganisationerna
        5 | Budget 2024
        6 | Övriga frågor
        7 | Nästa sammanträde
        """,
        """
        1 | Sammanträdet öppnas
        2 | till handlingarna.
        3 | flesta fall.
        4 | nästa sammanträde.
        5 | 30 oktober.
        6 | nästa möte.
        7 | kl. 13.30.
        """,
        """
        2 | Med denna … handlingarna. | till handlingarna
        4 | Rådet beslutar … nämnden. | annat | Rådet
        4 | Rådet föreslår … sammanträde. | rekommendation | Rådet
        6 | Frågan tas … möte. | bordläggning
        """,
        "",
        """
        3 | Rolf Vennberg
        5 | Dag Fryklund
        """,
        "",
        """
        2 | 2023-09-07
        5 | 2023-10-30
        """,
        """
        7 | 2024-02-15
        """,
    ),
    Matter(
        "kollektivtrafikmyndighet, ranges of numbers, struck items, a case line behind a label",
        """Kollektivtrafikmyndigheten i Norra Dalarike
Protokoll 4/2020
Datum: 2020-06-11
Plats: Digitalt sammanträde
Justerade paragrafer: §§ 38–47

§ 38
Mötets öppnande, upprop

§ 39
Val av justerare

Beslut
Carina Ödman (M) väljs att justera protokollet tillsammans med ordföranden.

§ 40
Dagordningen

Beslut
§ 46 utgår. I övrigt godkänns dagordningen.

§ 41
Trafikförsörjningsprogram 2021–2030, samråd
Ärendenummer: KTM 2020:31

Bakgrund
Myndigheten ska enligt lagen (2010:1065) om kollektivtrafik, 2 kap. 8 §, ha ett
program. Ett förslag har tagits fram och gått på samråd till den 15 maj.

Ärendets behandling
Arvid Nyman (S) föreslår att stycket på sidan 14 stryks. Förslaget får avslag
utan omröstning.

Beslut
1. Programmet antas.
2. Samrådsredogörelsen godkänns.
3. Myndighetschefen ges i uppdrag att informera kommunerna senast den 1 sep-
tember.

§§ 42–43
Utgår

§ 44
Anslutningstrafik till Lövberget
Ärendenummer: KTM 2019:88

Beslut
Ärendet återremitteras till myndighetens kansli för att belysa kostnaden för
anropsstyrd trafik.

§ 45
Anmälningsärenden och delegationsbeslut
Ärendenummer: KTM 2020:2, KTM 2020:3

Delegationsbeslut
 - 2020-05-04 Tillstånd för linje 81
 - 2020-05-19 Avtal om skyltar

Anmälningar
 - Protokoll, Samtrafikens ägarråd 2020-05-07

Beslut
Myndigheten noterar anmälningarna.

§ 46
Utgår

§ 47
Nästa sammanträde

Nästa ordinarie sammanträde äger rum den 10 september 2020. Därefter den 12
november och 16 december.

Underskrifter

Ordförande      Kjell Ramsund
Justerare       Carina Ödman
Sekreterare     Lo Bergenfelt
""",
        """
        38 | Mötets öppnande, upprop
        39 | Val av justerare
        40 | Dagordningen
        41 | Trafikförsörjningsprogram 2021–2030, samråd
        42 | Utgår
        44 | Anslutningstrafik till Lövberget
        45 | Anmälningsärenden och delegationsbeslut
        46 | Utgår
        47 | Nästa sammanträde
        """,
        """
        38 | öppnande, upprop
        39 | med ordföranden.
        40 | godkänns dagordningen.
        41 | tember.
        42 | Utgår
        44 | anropsstyrd trafik.
        45 | noterar anmälningarna.
        46 | Utgår
        47 | 16 december.
        """,
        """
        39 | Carina Ödman … ordföranden. | val
        40 | § 46 … dagordningen. | godkännande
        41 | 1. Programmet … september. | godkännande, uppdrag | | 3
        44 | Ärendet återremitteras … trafik. | återremiss
        45 | Myndigheten noterar … anmälningarna. | delgivning | Myndigheten
        """,
        "",
        "",
        "",
        """
        45 | 2020-05-07
        """,
        """
        47 | 2020-09-10
        47 | 2020-11-12
        47 | 2020-12-16
        """,
    ),
    Matter(
        "politisk samverkansberedning, kinds before the titles, agreed instead of decided, attachments named",
        """Politisk samverkansberedning Skogslänet
Protokoll från möte 2023-02-10, kl 10:00–14:30
Konferens Udden, Björkfors

Ledamöter
Annelie Forsnäs, Björkfors kommun, ordförande
Tommy Hjalmarsson, Region Skogslänet, vice ordförande
Lena Prytz, Storvikens kommun

Nr 1  Information:  Välkommen och presentationsrunda

Nr 2  Beslut:  Protokoll från föregående möte
Protokollet från 2022-12-02 godkändes och lades till handlingarna.

Nr 3  Information:  Nära vård – var står vi?
Föredragande: Karin Elmhed, Region Skogslänet, och Peder Vik, Storvikens kommun
Karin och Peder beskrev arbetet med den gemensamma planen. Beredningen ställde
frågor om primärvårdens bemanning.
Bilaga: Presentation Nära vård

Nr 4  Beslut:  Överenskommelse om samverkan kring barns och
ungas hälsa – förslag till revidering
Föredragande: Hedvig Sundin
Den nuvarande överenskommelsen löper ut 2023-12-31. Länsgruppen har berett
frågan vid två möten, senast den 19 januari.
Beredningen var överens om
 • att ställa sig bakom den reviderade överenskommelsen
 • att rekommendera huvudmännen att anta den senast den 30 juni 2023
 • att den följs upp efter två år
Bilaga: Överenskommelse barns och ungas hälsa, version 0.9
Bilaga: Missiv

Nr 5  Diskussion:  Gemensam nämnd för hjälpmedel
Utredaren Matts Ölund deltog via länk. Utredningens förslag till beslut är att
en gemensam nämnd inrättas 2025. Beredningen tar ställning i frågan vid nästa
möte.

Nr 6  Information:  Aktuellt från huvudmännen
Björkfors: kommundirektören slutar i maj.
Storviken: ny äldreplan beslutades av kommunfullmäktige 2023-01-30.

Nr 7  Beslut:  Mötestider
Beredningen fastställde mötestiderna 5 maj, 22 september och 1 december.

Ordförande avslutade mötet.

Antecknat av Hedvig Sundin
""",
        """
        1 | Välkommen och presentationsrunda | information
        2 | Protokoll från föregående möte | beslut
        3 | Nära vård – var står vi? | information
        4 | Överenskommelse om samverkan kring barns och ungas hälsa – förslag till revidering | beslut
        5 | Gemensam nämnd för hjälpmedel
        6 | Aktuellt från huvudmännen | information
        7 | Mötestider | beslut
        """,
        """
        1 | och presentationsrunda
        2 | till handlingarna.
        3 | Nära vård
        4 | Bilaga: Missiv
        5 | möte.
        6 | kommunfullmäktige 2023-01-30.
        7 | avslutade mötet.
        """,
        """
        2 | Protokollet från … handlingarna. | godkännande, till handlingarna
        4 | Beredningen var … år | godkännande, rekommendation, uppdrag | Beredningen | 3
        5 | Beredningen tar … möte. | bordläggning | Beredningen
        7 | Beredningen fastställde … december. | godkännande | Beredningen
        """,
        "",
        """
        3 | Karin Elmhed
        3 | Peder Vik
        4 | Hedvig Sundin
        """,
        """
        3 | Presentation Nära vård
        4 | Överenskommelse barns och ungas hälsa, version 0.9
        4 | Missiv
        """,
        """
        2 | 2022-12-02
        4 | 2023-01-19
        6 | 2023-01-30
        """,
        """
        7 | 2023-05-05
        7 | 2023-09-22
        7 | 2023-12-01
        """,
    ),
    Matter(
        "styrgrupp, numbers begin anew under each heading of a section",
        """Styrgruppen för Mobilt team
Minnesanteckning
Datum: 2022-10-19   Tid: 08.30-10.00   Plats: Teams
Deltagare: Gunhild Ravn (ordf.), Sebastian Ohlin, Petra Kvick, Amir Dastan, Linn Torell (sekr.)

INLEDNING

1. Mötets öppnande
Gunhild hälsar välkommen.

2. Föregående anteckningar
Anteckningarna från 2022-09-14 godkänns.

BESLUTSÄRENDEN

1. Förlängning av teamets försöksperiod
Teamet har gjort 311 besök sedan starten. Utvärderingen visar färre inläggningar.
Beslut: Styrgruppen förlänger försöksperioden till och med juni 2023.

2. Ny bil
Leasingavtalet går ut i januari. Två offerter finns.
Beslut: Offerten från Bilhuset antas. Petra beställer bilen.

3. Namn på teamet
Förslag till beslut: att teamet ska heta Hemteamet.
Styrgruppen kunde inte enas. Frågan återkommer på mötet 2022-11-23.

INFORMATIONSÄRENDEN

1. Bemanning
Amir informerar. En sjuksköterska slutar vid årsskiftet.

2. Statistik för tredje kvartalet
Sebastian visade statistiken, se bilaga Statistik Q3.

AVSLUTNING

1. Övrigt
Inget.

2. Nästa möte
23 november kl. 08.30 via Teams.
""",
        """
        1 | Mötets öppnande
        2 | Föregående anteckningar
        1 | Förlängning av teamets försöksperiod | beslut
        2 | Ny bil | beslut
        3 | Namn på teamet | beslut
        1 | Bemanning | information
        2 | Statistik för tredje kvartalet | information
        1 | Övrigt
        2 | Nästa möte
        """,
        """
        1 | hälsar välkommen.
        2 | 2022-09-14 godkänns.
        1 | juni 2023.
        2 | beställer bilen.
        3 | mötet 2022-11-23.
        1 | vid årsskiftet.
        2 | Statistik Q3.
        1 | Inget.
        2 | via Teams.
        """,
        """
        2 | Anteckningarna från … godkänns. | godkännande
        1 | Styrgruppen förlänger … 2023. | annat | Styrgruppen
        2 | Offerten från … bilen. | godkännande, uppdrag
        3 | Frågan återkommer … 2022-11-23. | bordläggning
        """,
        "",
        "",
        "",
        """
        2 | 2022-09-14
        3 | 2022-11-23
        """,
        """
        3 | 2022-11-23
        2 | 2022-11-23
        """,
    ),
)
