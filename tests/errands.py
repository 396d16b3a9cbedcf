"""Protocols of houses not seen before, each with what was decided, who is to do what and by when, written by hand.

The annotation stood before the program read the text. Tables have one row a line, cells between upright strokes; what
is left out at the end is empty. A decision is told by its first and its last words: 'Nämnden antar … mars'.
"""

from __future__ import annotations

from typing import NamedTuple


class Errand(NamedTuple):
    """A text with its items, what was decided and what was given to whom, by when."""

    name: str
    text: str
    body: str | None
    date: str
    items: str
    """number | title | kind"""
    beslut: str = ""
    """number of the item | first words … last words | outcomes | who decided | how many points"""
    uppdrag: str = ""
    """number of the item | to | task | due | words of the deadline"""
    references: str = ""
    """number of the item | date"""
    next_meetings: str = ""
    """number of the item | date"""


ERRANDS = (
    Errand(
        "tjänstepersonsgrupp, first names take things on",
        """Minnesanteckningar Samverkansgrupp äldre Norrbygden

Datum: 2021-02-11
Tid: 09.00-11.30
Plats: Teams

Deltagare:
Birgitta Ekros, Lövånger kommun, ordförande
Jamal Rydfors, Stavsjö kommun
Kristina Holmvall, Region Norrbygden
Peter Lantz, Region Norrbygden
Sofia Grankvist, kommunförbundet, sekreterare

1. Föregående anteckningar
Anteckningarna från den 14 januari gicks igenom och läggs till handlingarna.

2. Trygg hemgång
Peter berättar om läget i pilotkommunerna. Fyra av sex har kommit i gång. Flera lyfter att
blanketten är krånglig.

Gruppen ställer sig bakom den nya blanketten.

Kristina får i uppdrag att ta fram en kort manual till nästa möte.

3. Hjälpmedel i hemmet
Avgifterna skiljer sig åt mellan kommunerna. Frågan behöver belysas ekonomiskt.
Jamal och Birgitta tar fram ett underlag om avgifterna senast den 15 mars.
Kansliet ansvarar för att bjuda in hjälpmedelscentralen till mötet i april.

4. Utbildningsdag
Gruppen rekommenderar kommunerna att avsätta tid för all legitimerad personal.

5. Övriga frågor
Inga övriga frågor.

6. Nästa möte
Torsdag den 11 mars kl. 09.00 via Teams.
""",
        "Samverkansgrupp äldre Norrbygden",
        "2021-02-11",
        """
        1 | Föregående anteckningar
        2 | Trygg hemgång
        3 | Hjälpmedel i hemmet
        4 | Utbildningsdag
        5 | Övriga frågor
        6 | Nästa möte
        """,
        """
        1 | Anteckningarna från … handlingarna. | till handlingarna
        2 | Gruppen ställer … blanketten. | godkännande | Gruppen
        2 | Kristina får … möte. | uppdrag
        3 | Jamal och … mars. | uppdrag
        3 | Kansliet ansvarar … april. | uppdrag
        4 | Gruppen rekommenderar … personal. | rekommendation | Gruppen
        """,
        """
        2 | Kristina | ta fram en kort manual | 2021-03-11 | till nästa möte
        3 | Jamal och Birgitta | tar fram ett underlag om avgifterna | 2021-03-15 | senast den 15 mars
        3 | Kansliet | bjuda in hjälpmedelscentralen | 2021-04 | till mötet i april
        """,
        """
        1 | 2021-01-14
        3 | 2021-04
        """,
        """
        6 | 2021-03-11
        """,
    ),
    Errand(
        "regional nämnd, numbers with the year, page heads inside",
        """Sydostnämnden
Region Åbylund
PROTOKOLL
2021-11-18
Dnr SON 2021/0044

Plats: Regionens hus, Åbylund, kl. 13.00–15.10

Närvarande ledamöter
Monika Silfverbrand (S), ordförande
Rolf Ankarsjö (M), vice ordförande
Lisbet Tornqvist (C)
Dan Hedelius (KD)

Övriga närvarande
Eva Brunnsten, direktör
Jonas Påhlgren, nämndsekreterare

40/2021 Val av justerare

Beslut
Nämnden utser Rolf Ankarsjö att jämte ordföranden justera protokollet.

41/2021 Gemensam upphandling av sjukresor

Ärendebeskrivning
Avtalet löper ut den 31 december 2022. En förstudie har gjorts under våren.

Beslut
Nämnden beslutar

att godkänna förstudien,
att uppdra åt direktören att förbereda en upphandling som omfattar båda länen och
Sydostnämnden
Region Åbylund
PROTOKOLL
2021-11-18
Dnr SON 2021/0044

som kan annonseras under våren 2022, samt
att ge nämndsekreteraren i uppdrag att senast den 10 december 2021 underrätta berörda
kommuner.

42/2021 Budget 2022

Ärendebeskrivning
Nämnden behandlade budgeten den 16 september och återremitterade den.

Beslut
Nämnden fastställer budget för 2022 med en omslutning om 4,2 mnkr.

43/2021 Delgivningar

Beslut
Nämnden noterar informationen till protokollet.
Sydostnämnden
Region Åbylund
PROTOKOLL
2021-11-18
Dnr SON 2021/0044

44/2021 Nästa sammanträde

Nästa sammanträde hålls den 10 februari 2022.

Vid protokollet

Jonas Påhlgren

Justeras

Monika Silfverbrand            Rolf Ankarsjö
""",
        "Sydostnämnden",
        "2021-11-18",
        """
        40 | Val av justerare
        41 | Gemensam upphandling av sjukresor
        42 | Budget 2022
        43 | Delgivningar
        44 | Nästa sammanträde
        """,
        """
        40 | Nämnden utser … protokollet. | val | Nämnden
        41 | Nämnden beslutar … kommuner. | godkännande, uppdrag | Nämnden | 3
        42 | Nämnden fastställer … mnkr. | godkännande | Nämnden
        43 | Nämnden noterar … protokollet. | delgivning | Nämnden
        """,
        """
        41 | direktören | förbereda en upphandling som omfattar båda länen och som kan annonseras under våren 2022 | 2022 | under våren 2022
        41 | nämndsekreteraren | underrätta berörda kommuner | 2021-12-10 | senast den 10 december 2021
        """,
        """
        42 | 2021-09-16
        """,
        """
        44 | 2022-02-10
        """,
    ),
    Errand(
        "styrgrupp, a table of what, who and when",
        """Styrgrupp Digital förskola
Mötesanteckning 2022-09-07, kl 10-11.30, Rådhuset rum 214

Närvarande: Ulf Stensdotter (ordf), Mia Karlerö, Hanna Vik, Omar Lindesjö, Pia Sandell (sekr)
Frånvarande: Göran Bark

1 Uppföljning av projektplanen
Mia går igenom tidplanen. Två aktiviteter är försenade på grund av vakanser.
Beslut: Styrgruppen godkänner den reviderade tidplanen.

2 Budgetläget
Hittills har 410 000 kr förbrukats av 900 000 kr.
Beslut: Läggs till handlingarna.

3 Kommunikation
Hanna visade ett utkast till webbsida. Styrgruppen gav synpunkter.

4 Uppgifter till nästa gång

Vad                                              Vem              När
Skicka ut enkät till förskolorna                 HV               v. 38
Kontakta leverantören om supportavtal            Omar             30 september
Ta fram förslag till ny arbetsfördelning         Mia, Pia         Nästa möte
Boka lokal för slutseminariet                    PS               Snarast

5 Nästa möte
5 oktober 2022 kl 10, samma plats.
""",
        "Styrgrupp Digital förskola",
        "2022-09-07",
        """
        1 | Uppföljning av projektplanen
        2 | Budgetläget
        3 | Kommunikation
        4 | Uppgifter till nästa gång
        5 | Nästa möte
        """,
        """
        1 | Styrgruppen godkänner … tidplanen. | godkännande | Styrgruppen
        2 | Läggs till handlingarna. | till handlingarna
        4 | Skicka ut … förskolorna | uppdrag
        4 | Kontakta leverantören … supportavtal | uppdrag
        4 | Ta fram … arbetsfördelning | uppdrag
        4 | Boka lokal … slutseminariet | uppdrag
        """,
        """
        4 | HV | Skicka ut enkät till förskolorna | 2022-09 | v. 38
        4 | Omar | Kontakta leverantören om supportavtal | 2022-09-30 | 30 september
        4 | Mia, Pia | Ta fram förslag till ny arbetsfördelning | 2022-10-05 | Nästa möte
        4 | PS | Boka lokal för slutseminariet | | Snarast
        """,
        "",
        """
        5 | 2022-10-05
        """,
    ),
    Errand(
        "chefsnätverk, headings without numbers, kinds below",
        """Protokoll

Socialchefsnätverket Mälardal
Fredagen den 20 maj 2022, kl. 08.30–12.00
Plats: Hotell Fyren, Åkersberga

Närvarande
Camilla Rosander         Vallby kommun
Tord Elgström            Sjöberga kommun
Nadia Haddad             Ekby kommun
Lars-Göran Fors          Norrtuna kommun
Åsa Bylund               Mälardalens kommunförbund

Mötets öppnande
Tord Elgström hälsar välkommen.

Föregående protokoll
Protokollet från mötet den 8 april 2022 godkänns.

Familjehem – gemensam modell för ersättning
Beslutsärende
Åsa Bylund redovisar arbetsgruppens förslag. Modellen bygger på tre nivåer.

Nätverket beslutar
– att anta modellen för ersättning från och med den 1 januari 2023
– att respektive kommun utser en kontaktperson senast den 1 september
– att Åsa Bylund återkommer med förslag till utbildning under hösten

Våld i nära relationer
Information
Länsstyrelsen erbjuder utbildning för chefer. Nätverket tackar för informationen.

Öppna jämförelser
Diskussion
Resultaten är ojämna. Ekby vill se gemensamma nyckeltal. Nätverket enas om att
kommunförbundet gör en sammanställning till mötet i oktober.

Kommande möten
16 september, 21 oktober och 2 december 2022.

Vid anteckningarna
Åsa Bylund
""",
        "Socialchefsnätverket Mälardal",
        "2022-05-20",
        """
        | Mötets öppnande
        | Föregående protokoll
        | Familjehem – gemensam modell för ersättning | beslut
        | Våld i nära relationer | information
        | Öppna jämförelser
        | Kommande möten
        """,
        """
        | Protokollet från … godkänns. | godkännande
        | Nätverket beslutar … hösten | godkännande, uppdrag | Nätverket | 3
        | Nätverket tackar … informationen. | delgivning | Nätverket
        | Nätverket enas … oktober. | uppdrag | Nätverket
        """,
        """
        | respektive kommun | utser en kontaktperson | 2022-09-01 | senast den 1 september
        | Åsa Bylund | återkommer med förslag till utbildning | 2022 | under hösten
        | kommunförbundet | gör en sammanställning | 2022-10 | till mötet i oktober
        """,
        """
        | 2022-04-08
        | 2022-10
        """,
        """
        | 2022-09-16
        | 2022-10-21
        | 2022-12-02
        """,
    ),
    Errand(
        "beredning, cut at the front",
        """och att kostnaden fördelas efter invånarantal.

Beredningen tar del av informationen.

Ärende 7: Remiss om framtidens närsjukvård

Remissen besvaras gemensamt. Svaret ska vara inne den 30 november 2018.

Beslut: Beredningen uppdrar till Ingemar Lodin att skriva ett förslag till yttrande. Förslaget
skickas ut senast en vecka före beredningens möte den 9 november.

Ärende 8: Avtal om läkarmedverkan

Förvaltningscheferna informerar om förhandlingarna med regionen. Parterna står långt ifrån
varandra i fråga om jour.

Beslut: Ärendet bordläggs till mötet den 9 november.

Ärende 9: SIP-utbildning

Beslut: Beredningen föreslår styrelsen att avsätta 150 000 kronor till utbildning i SIP under 2019.
Ann-Charlotte Wik får i uppdrag att begära in offerter.

Ärende 10: Rapporter

Rapport från FoU-rådet 2018-10-02 lämnas av Berit Sköld. Rapporten läggs till handlingarna.

Ärende 11: Avslutning

Ordförande Staffan Mellgren tackar för idag. Nästa möte är den 9 november 2018 i Lindesnäs.

Lindesnäs den 12 oktober 2018

Ingemar Lodin                     Staffan Mellgren
sekreterare                       ordförande
""",
        "Beredningen",
        "2018-10-12",
        """
        7 | Remiss om framtidens närsjukvård
        8 | Avtal om läkarmedverkan
        9 | SIP-utbildning
        10 | Rapporter
        11 | Avslutning
        """,
        """
        7 | Beredningen uppdrar … november. | uppdrag | Beredningen
        8 | Ärendet bordläggs … november. | bordläggning
        9 | Beredningen föreslår … offerter. | rekommendation, uppdrag | Beredningen
        10 | Rapporten läggs … handlingarna. | till handlingarna
        """,
        """
        7 | Ingemar Lodin | skriva ett förslag till yttrande | 2018-11-02 | senast en vecka före beredningens möte den 9 november
        9 | Ann-Charlotte Wik | begära in offerter
        """,
        """
        7 | 2018-11-09
        8 | 2018-11-09
        10 | 2018-10-02
        """,
        """
        8 | 2018-11-09
        11 | 2018-11-09
        """,
    ),
    Errand(
        "samordningsförbund, double-spaced",
        """Samordningsförbundet Insjön

STYRELSEPROTOKOLL

Datum: 14 mars 2019

Tid: 13.00-15.30

Plats: Arbetsförmedlingen, Insjö

Beslutande: Lena Torsby, Insjö kommun, ordförande

Bo Åhlander, Försäkringskassan

Per Nyqvist, Region Bergslag

Maria Sjöö, Arbetsförmedlingen

Övriga: Katarina Blomé, förbundschef

§ 11 Mötets öppnande

Ordföranden öppnar mötet.

§ 12 Årsredovisning 2018

Förbundschefen föredrar årsredovisningen. Årets resultat är 312 tkr.

Styrelsen beslutar:

att godkänna årsredovisningen,

att överlämna den till revisorerna och medlemmarna, samt

att uppdra till förbundschefen att ta fram en plan för hur överskottet ska

användas till styrelsens möte den 23 maj.

§ 13 Ansökan från projekt Växtkraft

Projektet söker 600 000 kr för två år.

Styrelsen beslutar att avslå ansökan.

§ 14 Ägarsamråd

Lena Torsby och Katarina Blomé deltar. Förbundschefen återkopplar från

ägarsamrådet vid nästa möte.

§ 15 Nästa möte

Nästa möte är torsdagen den 23 maj 2019 kl. 13.00.

Vid protokollet                         Justerat

Katarina Blomé                          Lena Torsby

                                        Bo Åhlander
""",
        "Samordningsförbundet Insjön",
        "2019-03-14",
        """
        11 | Mötets öppnande
        12 | Årsredovisning 2018
        13 | Ansökan från projekt Växtkraft
        14 | Ägarsamråd
        15 | Nästa möte
        """,
        """
        12 | Styrelsen beslutar: … maj. | godkännande, uppdrag | Styrelsen | 3
        13 | Styrelsen beslutar … ansökan. | avslag | Styrelsen
        14 | Förbundschefen återkopplar … möte. | uppdrag
        """,
        """
        12 | förbundschefen | ta fram en plan för hur överskottet ska användas | 2019-05-23 | till styrelsens möte den 23 maj
        14 | Förbundschefen | återkopplar från ägarsamrådet | 2019-05-23 | vid nästa möte
        """,
        """
        12 | 2019-05-23
        """,
        """
        15 | 2019-05-23
        """,
    ),
    Errand(
        "ledningsgrupp, items by capitals",
        """Barn- och utbildningsförvaltningen
Ledningsgrupp, protokoll 2023-08-29
Tid: 08.15-10.00
Närvarande: Rikard Sandhamn (ordförande), Elin Rosvall, Mustafa Celik, Gunilla Törnå, Fredrik Ask
(protokollförare)

A. Förra protokollet
Inget att erinra mot protokollet från den 15 augusti.

B. Skolskjuts
Gunilla Törnå rapporterar att tre linjer har ställts in. Vårdnadshavare har hört av sig.
Beslut
Enheten för skolskjuts får i uppdrag att informera vårdnadshavarna omgående.
Rektorerna rapporterar antalet berörda elever till Gunilla senast fredag den 1 september.

C. Lokalplan 2024-2030
Ledningsgruppen beslutar att skicka lokalplanen på remiss till skolorna till och med vecka 40.
Mustafa Celik ansvarar.

D. Sjukfrånvaro
HR presenterar siffrorna för första halvåret. Frånvaron är lägre än i fjol.
Det antecknas att gruppen önskar få siffrorna per enhet. HR återkommer med detta i september.

E. Avslut
Nästa ledningsgrupp är den 12 september.
""",
        "Ledningsgrupp",
        "2023-08-29",
        """
        A | Förra protokollet
        B | Skolskjuts
        C | Lokalplan 2024-2030
        D | Sjukfrånvaro
        E | Avslut
        """,
        """
        B | Enheten för … september. | uppdrag
        C | Ledningsgruppen beslutar … ansvarar. | uppdrag | Ledningsgruppen
        D | Det antecknas … september. | delgivning, uppdrag
        """,
        """
        B | Enheten för skolskjuts | informera vårdnadshavarna omgående
        B | Rektorerna | rapporterar antalet berörda elever till Gunilla | 2023-09-01 | senast fredag den 1 september
        C | Mustafa Celik | skicka lokalplanen på remiss till skolorna | 2023-10 | till och med vecka 40
        D | HR | återkommer med detta | 2023-09 | i september
        """,
        """
        A | 2023-08-15
        """,
        """
        E | 2023-09-12
        """,
    ),
    Errand(
        "socialnämnd of the nineties",
        """GRANINGE KOMMUN
Socialnämnden                         PROTOKOLL              1994-03-22


Plats och tid      Sammanträdesrummet, Graninge, kl 18.30 - 20.45

Beslutande         Evert Strömsjö, ordförande
                   Maj-Britt Ahlén
                   Folke Gradin
                   Siv Torell

Övriga deltagande  Kerstin Noring, socialchef
                   Hans Ögren, sekreterare

§ 31

Bokslut 1993

Socialchefen redogör för bokslutet. Underskottet uppgår till 1.250.000 kronor.

Beslutades att godkänna bokslutet och överlämna det till kommunstyrelsen.

§ 32

Taxa för färdtjänst

Förslaget hade bordlagts vid sammanträdet 1994-02-15.

Beslutades att avslå förslaget om höjd egenavgift. Uppdrogs åt socialchefen att till
sammanträdet i maj inkomma med ett nytt förslag.

§ 33

Skrivelse från pensionärsföreningen

Skrivelsen föredrogs. Beslöts att remittera skrivelsen till tekniska nämnden för yttrande före
den 1 juni 1994.

§ 34

Anmälningsärenden

Antecknades att länsstyrelsens inspektion ägt rum 1994-03-08.

Vid protokollet                       Justeras

Hans Ögren                            Evert Strömsjö        Siv Torell
""",
        "Socialnämnden",
        "1994-03-22",
        """
        31 | Bokslut 1993
        32 | Taxa för färdtjänst
        33 | Skrivelse från pensionärsföreningen
        34 | Anmälningsärenden
        """,
        """
        31 | Beslutades att … kommunstyrelsen. | godkännande
        32 | Beslutades att … förslag. | avslag, uppdrag
        33 | Beslöts att … 1994. | annat
        34 | Antecknades att … 1994-03-08. | delgivning
        """,
        """
        32 | socialchefen | inkomma med ett nytt förslag | 1994-05 | till sammanträdet i maj
        """,
        """
        32 | 1994-02-15
        32 | 1994-05
        """,
    ),
    Errand(
        "strategigrupp, its abbreviation decides",
        """Regional strategigrupp (RSG) psykisk hälsa
Protokoll
Tid: 24 januari 2023 kl. 13.00-16.00
Plats: Digitalt

Deltagare
Lisa Hammarlund, Region Tjust, ordförande
Petter Källgren, Region Tjust
Amina Warsame, Högvads kommun
Stefan Bjelke, Målerås kommun
Ewa Nyhlén, brukarrådet

Förhinder
Tomas Odell, Algutsrums kommun

1. Inledning och dagordning
RSG godkänner dagordningen.

2. Handlingsplan suicidprevention
Handling: Utkast handlingsplan
Ewa Nyhlén framhåller brukarperspektivet. Diskussion om ansvar mellan huvudmännen.
RSG rekommenderar kommunerna att utse en samordnare vardera.
RSG uppdrar åt Lisa Hammarlund och Amina Warsame att slutföra handlingsplanen och att
presentera den för Länsrådet den 3 mars 2023.

3. Ungdomsmottagningar online
Handling: Statistik 2022
Petter Källgren visar statistik. Besöken har ökat med 14 procent.
RSG konstaterar att satsningen faller väl ut.
Målerås kommun undersöker möjligheten att delta från hösten och ger besked senast 15 februari.

4. Samsjuklighetsutredningen
Ställningstagande: RSG avvaktar regeringens proposition. Frågan tas upp igen vid mötet den 25 april.

5. Avslut
Kommande möten 2023: 25 april, 12 september och 28 november.
""",
        "Regional strategigrupp psykisk hälsa",
        "2023-01-24",
        """
        1 | Inledning och dagordning
        2 | Handlingsplan suicidprevention
        3 | Ungdomsmottagningar online
        4 | Samsjuklighetsutredningen
        5 | Avslut
        """,
        """
        1 | RSG godkänner … dagordningen. | godkännande | RSG
        2 | RSG rekommenderar … vardera. | rekommendation | RSG
        2 | RSG uppdrar … 2023. | uppdrag | RSG
        3 | RSG konstaterar … ut. | annat | RSG
        3 | Målerås kommun … februari. | uppdrag
        4 | RSG avvaktar … april. | bordläggning | RSG
        """,
        """
        2 | Lisa Hammarlund och Amina Warsame | slutföra handlingsplanen och att presentera den | 2023-03-03 | för Länsrådet den 3 mars 2023
        3 | Målerås kommun | undersöker möjligheten att delta från hösten och ger besked | 2023-02-15 | senast 15 februari
        """,
        """
        2 | 2023-03-03
        4 | 2023-04-25
        """,
        """
        4 | 2023-04-25
        5 | 2023-04-25
        5 | 2023-09-12
        5 | 2023-11-28
        """,
    ),
    Errand(
        "institutionsstyrelse, arrows and fields",
        """Institutionen för vårdvetenskap
Protokoll fört vid sammanträde med institutionsstyrelsen den 6 oktober 2020 kl. 13.15-15.00
Plats: Zoom

Närvarande
Margit Ehnbom, prefekt, ordförande
Johan Skarin, lektor
Yasmin Noor, studentrepresentant
Bengt Ulvås, administrativ chef, protokollförare

§ 1 Mötets öppnande
Prefekten öppnar mötet och Johan Skarin utses till justerare.

§ 2 Verksamhetsplan 2021
Styrelsen diskuterade utkastet. Synpunkter på avsnittet om internationalisering.
→ Bengt Ulvås reviderar utkastet och skickar ut det vecka 43.
→ Alla lämnar synpunkter till Bengt senast den 30 oktober.

§ 3 Arbetsmiljö
Skyddsronden genomfördes den 22 september. Brister fanns i ventilationen.
Styrelsen beslutar att ge administrativa chefen i uppdrag att kontakta fastighetsägaren.
Ansvarig: Bengt Ulvås
Klart: november 2020

§ 4 Studentärenden
Yasmin Noor tog upp frågan om tentamen på distans. Prefekten tar med sig frågan till
fakultetsnämndens möte den 15 oktober.

§ 5 Mötets avslutande
Mötet avslutades. Nästa sammanträde: 10 november 2020.

Bengt Ulvås                  Margit Ehnbom                Johan Skarin
""",
        "institutionsstyrelsen",
        "2020-10-06",
        """
        1 | Mötets öppnande
        2 | Verksamhetsplan 2021
        3 | Arbetsmiljö
        4 | Studentärenden
        5 | Mötets avslutande
        """,
        """
        1 | Prefekten öppnar … justerare. | val
        2 | - Bengt … 43. | uppdrag
        2 | - Alla … oktober. | uppdrag
        3 | Styrelsen beslutar … fastighetsägaren. | uppdrag | Styrelsen
        4 | Prefekten tar … oktober. | uppdrag
        """,
        """
        2 | Bengt Ulvås | reviderar utkastet och skickar ut det | 2020-10 | vecka 43
        2 | Alla | lämnar synpunkter till Bengt | 2020-10-30 | senast den 30 oktober
        3 | administrativa chefen | kontakta fastighetsägaren | 2020-11 | november 2020
        4 | Prefekten | tar med sig frågan | 2020-10-15 | till fakultetsnämndens möte den 15 oktober
        """,
        """
        4 | 2020-10-15
        """,
        """
        5 | 2020-11-10
        """,
    ),
    Errand(
        "länsgrupp, label of decision and action, days as fractions",
        """Minnesanteckningar från Länsgrupp missbruk och beroende
2020-01-21 kl 13.00-15.30, Ånge
Närvarande: Åsa Grelsson (ordförande, kommunförbundet), Håkan Modin (Timrå kommun), Lena Bodén (Ånge kommun),
Farid Nouri (Region Västernorr), Moa Tjärnlund (sekreterare, kommunförbundet)

1. Lägesrapport från huvudmännen
Håkan: Ny chef sedan årsskiftet. Lena: Träfflokalen har öppnat.
Farid: Väntetiderna har minskat till 14 dagar.

2. Länsavtal
Avtalet löper ut 2020-12-31. Alla är överens om att det behöver förenklas.
Beslut/åtgärd: Åsa skickar ut nuvarande avtal. Respektive kommun lämnar synpunkter till Åsa senast 28/2.

3. Brukarrevision
Farid visade resultatet av brukarrevisionen.
Beslut/åtgärd: Gruppen tackar för informationen. Farid tar med sig frågan om bemötande till verksamheten.

4. Naloxon
Diskussion kring utdelning. Frågan är inte klar för beslut.
Beslut/åtgärd: Punkten tas upp igen på nästa möte.

5. Nästa möte
Tisdag 10 mars kl 13.00 i Timrå. Moa bokar lokal.
""",
        "Länsgrupp missbruk och beroende",
        "2020-01-21",
        """
        1 | Lägesrapport från huvudmännen
        2 | Länsavtal
        3 | Brukarrevision
        4 | Naloxon
        5 | Nästa möte
        """,
        """
        2 | Åsa skickar … 28/2. | uppdrag
        3 | Gruppen tackar … verksamheten. | delgivning, uppdrag | Gruppen
        4 | Punkten tas … möte. | bordläggning
        5 | Moa bokar … lokal. | uppdrag
        """,
        """
        2 | Åsa | skickar ut nuvarande avtal
        2 | Respektive kommun | lämnar synpunkter till Åsa | 2020-02-28 | senast 28/2
        3 | Farid | tar med sig frågan om bemötande till verksamheten
        5 | Moa | bokar lokal
        """,
        "",
        """
        5 | 2020-03-10
        """,
    ),
    Errand(
        "socialnämnd of today, numbered points, quarters",
        """Norrsunda kommun
Socialnämnden

SAMMANTRÄDESPROTOKOLL
2024-02-20

Plats och tid: Kommunhuset, Norrsunda, kl. 13.00-15.45
Beslutande: Ann-Britt Lidmar (S), ordförande
Jesper Kvarn (C)
Olga Sundelin (M)
Övriga närvarande: Marie Ek, socialchef
Tomas Fager, nämndsekreterare

§ 9 Dnr SN 2024/18
Uppföljning av internkontrollplan 2023

Socialnämndens beslut
1. Uppföljningen godkänns.
2. Förvaltningen får i uppdrag att återkomma med en handlingsplan för dokumentation under kvartal 2.
3. Paragrafen justeras omedelbart.

Sammanfattning av ärendet
Av sju kontrollmål är fem uppfyllda.

§ 10 Dnr SN 2024/22
Bemanning inom hemtjänsten

Socialnämndens beslut
Socialnämnden ger socialchefen i uppdrag att redovisa bemanningen månadsvis, första gången vid
nämndens sammanträde den 19 mars.

Reservation
Olga Sundelin (M) reserverar sig mot beslutet.

§ 11 Dnr SN 2023/204
Svar på motion om trygghetsboende

Socialnämndens beslut
Socialnämnden föreslår kommunfullmäktige besluta att motionen ska anses besvarad.

§ 12
Information från förvaltningen

Socialchefen informerar om rekryteringen.

Socialnämndens beslut
Informationen noteras.
""",
        "Socialnämnden",
        "2024-02-20",
        """
        9 | Uppföljning av internkontrollplan 2023
        10 | Bemanning inom hemtjänsten
        11 | Svar på motion om trygghetsboende
        12 | Information från förvaltningen
        """,
        """
        9 | 1. Uppföljningen … omedelbart. | godkännande, uppdrag | | 3
        10 | Socialnämnden ger … mars. | uppdrag | Socialnämnden
        11 | Socialnämnden föreslår … besvarad. | rekommendation | Socialnämnden
        12 | Informationen noteras. | delgivning
        """,
        """
        9 | Förvaltningen | återkomma med en handlingsplan för dokumentation | 2024 | under kvartal 2
        10 | socialchefen | redovisa bemanningen månadsvis, första gången | 2024-03-19 | vid nämndens sammanträde den 19 mars
        """,
        """
        10 | 2024-03-19
        """,
    ),
    Errand(
        "samfällighet, a list of actions with numbers and what has become of them",
        """STYRELSEMÖTE BRÄNNÖ VÄGFÖRENING
Protokoll nr 3/2022
Tid: måndag 9 maj 2022 kl 19.00
Plats: Föreningslokalen

Närvarande: Kurt Viberg ordf, Siv Malmer kassör, Leif Ahl sekr, Gun Torne
Frånvarande: Rolf Ek

1. Mötet öppnades av ordföranden.

2. Dagordningen godkändes.

3. Ekonomi
Siv redovisade ekonomin. Saldot är 184 300 kr. Två fakturor är obetalda.
Siv påminner de två medlemmarna före den 20 maj.

4. Vägunderhåll
Styrelsen beslöt att grusa sträckan vid hamnen. Kurt begär in offert från två firmor till nästa möte.

5. Hemsidan
Gun har påbörjat en ny hemsida. Mötet beslutade att Gun får köpa in ett verktyg för högst 1 500 kr.

6. Åtgärdslista

Nr   Åtgärd                               Ansvarig    Klart
1    Byta lampor vid bryggan              Leif        juni
2    Uppdatera medlemsregistret           Siv, Leif   2022-06-30
3    Märka ut vändplatsen                 Kurt        Klart

7. Nästa möte blir den 13 juni kl 19.00.

8. Mötet avslutades.

Leif Ahl                     Kurt Viberg
""",
        "Brännö vägförening",
        "2022-05-09",
        """
        1 | Mötet öppnades av ordföranden.
        2 | Dagordningen godkändes.
        3 | Ekonomi
        4 | Vägunderhåll
        5 | Hemsidan
        6 | Åtgärdslista
        7 | Nästa möte blir den 13 juni kl 19.00.
        8 | Mötet avslutades.
        """,
        """
        2 | Dagordningen godkändes. … godkändes. | godkännande
        3 | Siv påminner … maj. | uppdrag
        4 | Styrelsen beslöt … möte. | uppdrag | Styrelsen
        5 | Mötet beslutade … kr. | annat | Mötet
        6 | Byta lampor … bryggan | uppdrag
        6 | Uppdatera medlemsregistret … medlemsregistret | uppdrag
        6 | Märka ut … vändplatsen | uppdrag
        """,
        """
        3 | Siv | påminner de två medlemmarna | 2022-05-20 | före den 20 maj
        4 | Kurt | begär in offert från två firmor | 2022-06-13 | till nästa möte
        6 | Leif | Byta lampor vid bryggan | 2022-06 | juni
        6 | Siv, Leif | Uppdatera medlemsregistret | 2022-06-30 | 2022-06-30
        6 | Kurt | Märka ut vändplatsen | | Klart
        """,
        "",
        """
        7 | 2022-06-13
        """,
    ),
    Errand(
        "regional styrgrupp in raw text, no blank lines at all",
        """Protokoll
Styrgrupp för God och nära vård i Sydlänet
Datum: 2023-11-10
Tid: 08.30-10.00
Plats: Teams
Deltagare:
Annika Rudqvist, Region Sydlänet, ordförande
Claes Hillbom, Emma kommun
Tove Persgård, Region Sydlänet
Nils-Erik Wall, Bro kommun
Frida Kling, processledare, sekreterare
12. Föregående protokoll
Protokollet från 2023-10-13 läggs till handlingarna.
13. Målbild 2030
Frida Kling presenterar det reviderade förslaget. Styrgruppen diskuterar begreppet närhet.
Beslut
Styrgruppen ställer sig bakom målbilden och ger processledaren i uppdrag att ta fram ett
kommunikationsmaterial till årsskiftet.
Ansvarig: Frida Kling
14. Fast läkarkontakt
Tove Persgård informerar om regionens arbete. Andelen är 61 procent.
Beslut
Styrgruppen noterar informationen. Region Sydlänet återkommer med statistik per vårdcentral på
mötet den 15 december.
15. Utvärdering
Tre anbud har kommit in.
Beslut
Styrgruppen beslutar att anta anbudet från Kvartil AB, att kostnaden om 340 000 kronor delas lika
mellan huvudmännen samt att Claes Hillbom och Frida Kling utgör kontaktpersoner.
16. Övriga frågor
Nils-Erik Wall lyfter frågan om hemsjukvård på helger. Annika Rudqvist stämmer av med regionens
ledning före nästa möte.
17. Nästa möte
15 december kl. 08.30.
""",
        "Styrgrupp för God och nära vård i Sydlänet",
        "2023-11-10",
        """
        12 | Föregående protokoll
        13 | Målbild 2030
        14 | Fast läkarkontakt
        15 | Utvärdering
        16 | Övriga frågor
        17 | Nästa möte
        """,
        """
        12 | Protokollet från … handlingarna. | till handlingarna
        13 | Styrgruppen ställer … årsskiftet. | godkännande, uppdrag | Styrgruppen
        14 | Styrgruppen noterar … december. | delgivning, uppdrag | Styrgruppen
        15 | Styrgruppen beslutar … kontaktpersoner. | godkännande | Styrgruppen
        16 | Annika Rudqvist … möte. | uppdrag
        """,
        """
        13 | processledaren | ta fram ett kommunikationsmaterial | 2023-12-31 | till årsskiftet
        14 | Region Sydlänet | återkommer med statistik per vårdcentral | 2023-12-15 | på mötet den 15 december
        16 | Annika Rudqvist | stämmer av med regionens ledning | 2023-12-15 | före nästa möte
        """,
        """
        12 | 2023-10-13
        14 | 2023-12-15
        """,
        """
        17 | 2023-12-15
        """,
    ),
)
