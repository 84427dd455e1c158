/** Sound text as audit reports have it, with 200 numbers; `[€ 5]{a.b.c}` is a number bound to a cell. */
export const PAGE = `
Het onderzoek begon op 9 januari 2019 en eindigde op 31 maart 2021. De raad stelde de verordening op 14 november 2018 vast, en
wijzigde haar op 1 juli 2020. Het college besprak de concepten op 3, 10 en 17 september 2019. Op 2 en 16 oktober 2019 waren er
bijeenkomsten, van 9.30 tot 12.00 uur en van 13.30 tot 17.00 uur. De vergadering van 12 december 2019 begon om 20:00 uur. De
brief van 05-03-2020 kwam op 09/03/2020 binnen. Sinds 1 januari 2015 is de gemeente verantwoordelijk. In 2016, 2017 en 2018 waren
er evaluaties. De plannen voor 2019-2022 bouwen voort op die van 2015 t/m 2018. Begin 2020 en medio 2021 volgden rapportages, net
als in de jaren '90 en in het voorjaar van 2014. Het boekjaar 2018/2019 is afgesloten.

Artikel 2.1.2 van de Wmo 2015, artikel 2.3 lid 4 van de Jeugdwet en de artikelen 3, 4 en 5 van de verordening regelen dit. Artikel
170, tweede lid, en artikel 213a van de Gemeentewet gaan over doelmatigheid. Volgens art. 4:23 Awb en artikel 6.1, lid 3, geldt een
uitzondering. Artikel 12 lid 1 onder a is van toepassing, net als artikel 15, eerste lid, en de artikelen 20 tot en met 24. Zie ook
§ 3.2 en § 4. De toelichting bij artikel 8 (lid 2 en 3) zegt hetzelfde. De Wet van 9 juli 2014 (Stb. 2014, 280) en Stcrt. 2019, 12345
geven de tekst. Kamerstukken II 2012/13, 33 684, nr. 3, p. 12 licht dat toe. ECLI:NL:CRVB:2016:1402 bevestigt het. Verordening (EU)
2016/679 is leidend.

De wet is er voor inwoners vanaf 18 jaar. Jongeren tot 18 jaar vallen onder de Jeugdwet, jongeren van 16 tot 27 jaar onder beide.
Kinderen van 0 tot 4 jaar gaan naar het consultatiebureau, kinderen tussen 4 en 12 jaar naar school. Voor 18-jarigen, 18-plussers en
65-plussers is er een loket. Wie ouder dan 67 jaar is krijgt AOW. Jongeren onder de 23 jaar en boven de 16 jaar zijn bevraagd. De
groep 75+ groeit. Een kind van 12 jaar of ouder mag meepraten; dat geldt ook voor 12- tot 18-jarigen.

Zie tabel 3 op pagina 12 en figuur 4 op p. 15. In hoofdstuk 2 en paragraaf 3.1 staat de aanpak, in bijlage 4 de lijst. Bijlagen 1 en 2
geven de bronnen. Norm 3 en de normen 4, 5 en 6 gaan over sturing. Vraag 2 en deelvraag 7 gaan over kosten. Aanbeveling 1 en
conclusie 3 hangen samen. Zie blz. 33-35 en pp. 40-42. Tabellen 5 en 6 en figuur 7a tonen het verloop. Voetnoot 12 verwijst naar
noot 14. Het staat in kader 1, in box 2, in grafiek 3 en in kolom 4 van rij 5. Fase 1 en fase 2 zijn klaar, stap 3 volgt. Versie
2.1 van de nota verving versie 1.0. Het kwartaal heet Q3 2019; het 2e kwartaal en kwartaal 4 kwamen later. Week 12 telt niet mee.
Speerpunt 2 en ambitie 4 zijn uitgewerkt; spoor 1 niet. Punt 6 van de agenda en motie 14 gingen hierover. Zaak 2019-004512 en
dossier 12 zijn gelezen. Raadsvoorstel 19 en besluit nr. 8 volgden. (1) is de aanleiding en (2) het doel.

De gemeente is te bereiken op 14 0599, op 0599-631631 en op 06-12345678. De postcode is 9501 HJ, het adres Raadhuisplein 1. Het
rekeningnummer NL91ABNA0417164300 is vervallen. De code GM0037 en het document Z/19/012345 staan in het systeem. De app draait op
iOS 14 en Windows 10. De norm ISO 27001 en NEN 7510 gelden. Kenmerk 2019-0045 hoort erbij. De COVID-19-pandemie begon in 2020. De
regeling WMO2015 en de G4 tellen mee. Het sociaal domein kent de 3D-operatie en de 1Gezin1Plan-methode. Het loket is 24/7 open, de
A28 en N33 zijn dichtbij. Vitamine B12 niet.

Het college doet een en ander, en een van beide teams is klaar. Eén norm is gehaald en twee normen niet. De eerste stap, de tweede
stap en de derde stap zijn gezet. Voor een deel klopt dat. Enerzijds is er beleid, anderzijds niet. Op de tweede plaats komt het 1e
loket, daarna het 2de. Het 3e team volgt. In de tweede helft van 2019 en de eerste helft van 2020 kwam de verbetering op gang. In het derde
kwartaal is dat gemeten. De afgelopen drie jaar is er niets veranderd. Tweederde meerderheid is niet nodig.

Jeugd kost [€ 1,2 miljoen]{kosten.jeugd.begroot}, de Wmo [€ 800.000]{kosten.wmo.begroot}. Samen is dat [€ 2 miljoen]{kosten.totaal.begroot},
of [€ 2.000.000]{kosten.totaal.begroot}. In 2018 was het [€ 1.000]{lasten.jeugd.k2018} en in 2020 [€ 1.040]{lasten.jeugd.k2020} voor Jeugd. De lasten
van de Wmo zijn gedaald van [€ 500]{lasten.wmo.k2018} in 2018 naar [€ 400]{lasten.wmo.k2020} in 2020. Minder dan de helft van de inwoners is tevreden
([48%]{enquete.bereikbaar.eens}). Team Noord heeft [12,5 fte]{bezetting.noord.formatie}, team Zuid [10 fte]{bezetting.zuid.formatie}. Een
medewerker werkt [46 weken]{formatie.weken} van [36 uur per week]{formatie.per_week}, samen [1.656 uur]{formatie.uren}. Bij het loket
kwam in 2019 [40%]{wegen.2019.loket} binnen, bij de huisarts [35%]{wegen.2019.huisarts}, anders [25%]{wegen.2019.anders}. Dat is
een kwart ([25 procent]{wegen.2019.anders}).
`
