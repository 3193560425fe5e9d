### Dutch. Every sentence that people read; the same names and variables stand in every language.
### `utter_…`: what the bot says, with its buttons as attributes. `row_…`: a line of a list. `rule_…`, `state_…`: words for codes.

## Conversation

utter_greet = Goedendag{ $name ->
        [none] {""}
       *[other] , { $name }
    }. Ik beantwoord vragen over productcodes en activeringen aan de hand van uw gegevens, en ik open technische ondersteuningsincidenten. Wat kan ik voor u doen?
    .usage = Hoeveel activeringen zijn er nog over?
    .limit = Het maximumaantal activeringen is bereikt
    .counting = Hoe worden activeringen geteld?
utter_help =
    Dit kan ik voor u doen:
    - zeggen hoeveel activeringen van een productcode verbruikt en nog over zijn, en welke computers zijn meegeteld
    - uitleggen waarom een productcode het maximumaantal heeft bereikt, en wat dan helpt
    - vooraf zeggen of een herinstallatie of nieuwe hardware zou meetellen
    - foutcodes bij het activeren uitleggen
    - zeggen op welke producten u recht hebt, waar productcodes en downloads staan, en welke rol daarvoor nodig is
    - een technisch ondersteuningsincident openen, zeggen hoe het ermee staat, er iets aan toevoegen, het sluiten of heropenen
    - u overdragen aan een medewerker van ons supportteam
    Vraag het gerust in uw eigen woorden. Ik spreek { $languages }.
    .usage = Hoeveel activeringen zijn er nog over?
    .counting = Hoe worden activeringen geteld?
    .incident = Een incident openen
utter_goodbye = Tot ziens, en succes met de installatie.
utter_thank = Graag gedaan.
utter_out_of_scope = Daar kan ik u niet mee helpen: ik weet alleen iets over productcodes, activeringen, softwarevoordelen en technische ondersteuningsincidenten. Ik kan bijvoorbeeld zeggen hoeveel activeringen er nog over zijn, of een incident openen.
    .usage = Hoeveel activeringen zijn er nog over?
    .help = Wat kunt u voor mij doen?
utter_not_understood = Dat heb ik niet begrepen. Kunt u het anders zeggen? Ik weet iets over productcodes, activeringen, softwarevoordelen en technische ondersteuningsincidenten.
    .usage = Hoeveel activeringen zijn er nog over?
    .help = Wat kunt u voor mij doen?
utter_did_you_mean = Ik weet niet zeker of ik u goed begrijp. Bedoelt u:
    { $meanings }
    .meaning = { $meaning }
    .deny = Iets anders
utter_offer_person = Het spijt me, ik begrijp het nog steeds niet. Een medewerker kan u helpen: vraag om een medewerker, of laat mij een technisch ondersteuningsincident openen. Zal ik er een openen?
    .person = Een medewerker spreken
    .open_incident = Een incident openen
utter_offer_sign_in = Het spijt me, ik begrijp het nog steeds niet. Zodra u bij het portaal bent aangemeld, kan ik een technisch ondersteuningsincident openen, en dat komt bij een medewerker terecht. Algemene vragen kan ik meteen beantwoorden.
    .counting = Hoe worden activeringen geteld?
    .activation = Welke producten moeten worden geactiveerd?
utter_started_over = { $what ->
        [incident] Goed, we beginnen opnieuw met het incident.
       *[conversation] Goed, we beginnen opnieuw. Wat kan ik voor u doen?
    }
utter_language_changed = Natuurlijk, we gaan verder in het Nederlands.
utter_language_not_spoken = Die taal spreek ik nog niet. Ik spreek { $languages }.
utter_nothing_to_affirm = Goed. Wat wilt u weten?
    .usage = Hoeveel activeringen zijn er nog over?
    .help = Wat kunt u voor mij doen?
utter_denied = Goed. Kan ik nog iets anders voor u doen?
utter_cancelled = Geannuleerd; er is niets verzonden. Wat kan ik nog voor u doen?
utter_information_taken = Genoteerd. Wat wilt u erover weten?
    .usage = Hoeveel activeringen zijn er nog over?
    .incident = Een incident openen
utter_sign_in = Meld u daarvoor eerst aan bij het portaal: ik kan alleen de gegevens inzien van een partner die ik ken. Algemene vragen kan ik meteen beantwoorden.
    .counting = Hoe worden activeringen geteld?
    .activation = Welke producten moeten worden geactiveerd?
utter_role_needed = Daarvoor hebt u de rol globale beheerder of MPN-partnerbeheerder nodig. Als gebruiker ziet u uw producten en de totalen daarvan.
utter_not_solved = Het spijt me dat het niet heeft geholpen. { $help ->
        [none] {""}
       *[some] Hier hebben we nog niet naar gekeken:
    { $meanings }
    }
    Ik kan een technisch ondersteuningsincident openen, zodat een medewerker ernaar kijkt. Zal ik dat doen?
    { $reopens ->
        [yes] Is het probleem van { $ended } terug, dan kan ik ook dat incident heropenen.
       *[no] {""}
    }
    .reopen = { $ended } heropenen
    .meaning = { $meaning }
    .affirm = Ja, open een incident
    .deny = Nee


## Keys and activations

utter_which_key = Welke productcode bedoelt u? Geef het nummer, de laatste vijf tekens of het product op.
    { $keys }
    .key = { $product } …{ $suffix }
utter_unknown_key = In uw gegevens staat geen productcode die eindigt op { $suffix }. Controleer de laatste vijf tekens.
utter_no_key_of_product = In uw gegevens staat geen productcode voor { $product }.
utter_no_keys = In uw gegevens staan nog geen productcodes.
utter_limit_reached = Alle activeringen van de productcode …{ $suffix } voor { $product } zijn verbruikt: { $used } van de { $limit }. U kunt er dus niets meer mee activeren.{ $card ->
        [yes] {""}
       *[no] {""}
    Zo is er geteld:
    { $proof }
    }
    { $help ->
        [none] Geen andere code van dit product heeft nog activeringen over, en op geen van de computers kunt u opnieuw installeren zonder dat het meetelt.
       *[other] Dit helpt nu:
    { $options }
    }
    Meer activeringen voor deze code kan ik niet beloven. Zal ik een technisch ondersteuningsincident openen?
    { $records }
    .open_incident = Een incident openen
    .counting = Hoe worden activeringen geteld?
utter_limit_not_reached = Volgens de gegevens heeft de productcode …{ $suffix } voor { $product } het maximumaantal activeringen niet bereikt: { $used } van de { $limit } verbruikt, nog { $left } over.{ $card ->
        [yes] {""}
       *[no] {""}
    Zo is er geteld:
    { $proof }
    }
    De weigering kan dus een andere reden hebben, of de activeringsserver telt anders. Zal ik een technisch ondersteuningsincident openen?
    { $records }
    .open_incident = Een incident openen
    .counting = Hoe worden activeringen geteld?
utter_limit_unknown = Voor de productcode …{ $suffix } ({ $product }) { $used ->
        [one] staat één verbruikte activering
       *[other] staan { $used } verbruikte activeringen
    } in de gegevens, maar er is geen maximumaantal vastgelegd.{ $card ->
        [yes] {""}
       *[no] {""}
    Zo is er geteld:
    { $proof }
    }
    Zal ik een technisch ondersteuningsincident openen?
    { $records }
    .open_incident = Een incident openen
    .counting = Hoe worden activeringen geteld?
utter_limit_totals = Met een productcode waarvan alle activeringen zijn verbruikt, kunt u niets meer activeren. De totalen van uw producten:
    { $totals }
    Welke computers zijn meegeteld, is alleen te zien met de rol globale beheerder of MPN-partnerbeheerder. Zal ik een technisch ondersteuningsincident openen?
    { $records }
    .open_incident = Een incident openen
utter_key_usage = { $product }, productcode …{ $suffix }: { $used } van de { $limit } { $limit ->
        [one] activering
       *[other] activeringen
    } verbruikt, { $left ->
        [0] geen meer over
        [one] nog één over
       *[other] nog { $left } over
    }.{ $card ->
        [yes] {""}
       *[no] {""}
    Zo is er geteld:
    { $proof }
    }
    { $records }
    .counting = Hoe worden activeringen geteld?
utter_key_usage_unlimited = { $product }, productcode …{ $suffix }: { $used ->
        [0] nog geen activering
        [one] één activering
       *[other] { $used } activeringen
    } verbruikt; er is geen maximumaantal vastgelegd.{ $card ->
        [yes] {""}
       *[no] {""}
    Zo is er geteld:
    { $proof }
    }
    { $records }
    .counting = Hoe worden activeringen geteld?
utter_key_usages = De activeringen van uw productcodes:
    { $keys }
    Geef de laatste vijf tekens van een code op, dan laat ik zien hoe er is geteld.
    { $records }
    .key = { $product } …{ $suffix }
utter_product_totals = De activeringen van uw producten:
    { $totals }
    { $records }
utter_counting_rules = Activeringen worden per productcode geteld:
    - geïnstalleerd op een nieuwe computer: meegeteld
    - opnieuw geïnstalleerd op dezelfde computer, zonder belangrijke hardwarewijziging: niet meegeteld
    - geïnstalleerd op dezelfde computer na een belangrijke hardwarewijziging, zoals een ander moederbord: meegeteld
    { $partner_rule ->
        [every_activation] Voor uw organisatie geldt een andere regel: elke activering telt mee, ook op dezelfde computer.
        [hardware_aware] Deze regels gelden voor uw organisatie.
       *[unknown] Bij sommige partners telt elke activering mee, ook op dezelfde computer.
    }
    Welke hardwarewijzigingen belangrijk zijn, is voor het huidige Windows niet gepubliceerd; ik gebruik de gepubliceerde gewichten van oudere versies als benadering.
    { -source-benefits }
    .if_counted = Zou een herinstallatie meetellen?
utter_if_counted = { $verdict ->
        [counted] Ja: een installatie op { $computer } met de productcode …{ $suffix } ({ $product }) zou worden meegeteld. Daarna staat de teller op { $used_after } van de { $limit }.
        [counted_unlimited] Ja: een installatie op { $computer } met de productcode …{ $suffix } ({ $product }) zou worden meegeteld. Daarna staat de teller op { $used_after }.
        [refused] De activering zou worden geweigerd: een installatie op { $computer } met de productcode …{ $suffix } ({ $product }) zou meetellen, en het maximumaantal activeringen ({ $limit }) is bereikt.
        [blocked] De activering zou worden geweigerd: de productcode …{ $suffix } ({ $product }) activeert op dit moment niets, op { $computer } evenmin als elders.
       *[not_counted] Nee: een installatie op { $computer } met de productcode …{ $suffix } ({ $product }) zou niet worden meegeteld.
    }
    { $reason ->
        [BLOCKED] Reden: de productcode is geblokkeerd.
        [NEW_COMPUTER] Reden: deze computer is voor deze productcode nog niet eerder meegeteld.
        [SAME_COMPUTER_UNCHANGED] Reden: het is dezelfde computer met dezelfde hardware.
        [SAME_COMPUTER] Reden: het is dezelfde computer, en wat er verandert ({ $changed }), is geen belangrijke hardwarewijziging.
        [HARDWARE_CHANGED] Reden: een belangrijke hardwarewijziging ({ $changed }).
       *[EVERY_ACTIVATION] Reden: voor uw organisatie telt elke activering mee.
    }{ $unknown ->
        [none] {""}
       *[other] {" "}Nog niet in de gegevens over deze computer: { $unknown }. Wat niet bekend is, geldt nooit als gewijzigd.
    }{ $help ->
        [none] {""}
       *[other] {""}
    Wat nu helpt:
    { $options }
    }
    { $records }
    .usage = Hoeveel activeringen zijn er nog over?
utter_if_counted_general = Dat hangt van de computer af:
    - een nieuwe computer of een nieuwe virtuele machine: meegeteld
    - dezelfde computer met dezelfde hardware, ook na een herinstallatie of upgrade: niet meegeteld
    - dezelfde computer na een belangrijke hardwarewijziging, zoals een ander moederbord: meegeteld; een andere schijf op zich valt daar niet onder
    { $partner_rule ->
        [every_activation] Voor uw organisatie telt echter elke activering mee.
       *[other] Geef de naam van de computer op, dan ga ik de werkelijke geschiedenis ervan na.
    }
utter_which_computer_key = Bij { $computer } staan meerdere productcodes in de gegevens. Welke bedoelt u?
    { $keys }
    .key = { $product } …{ $suffix }
utter_activation_required = { $needed ->
        [yes] Ja, voor { $product } is productactivering nodig.
        [rds] RDS-CAL’s worden geïnstalleerd op een licentieserver voor Extern bureaublad, en die server wordt geactiveerd.
        [cal] Nee: een CAL heeft geen productcode en wordt niet geïnstalleerd, dus er valt niets te activeren.
       *[no] Nee, voor { $product } is geen productactivering nodig.
    } Activering is vereist voor Windows Server, de Windows-clientbesturingssystemen en alle Office-clienttoepassingen. { -source-benefits }
utter_activation_required_general =
    { $products }
    Activering is vereist voor Windows Server, de Windows-clientbesturingssystemen en alle Office-clienttoepassingen, zoals Office, Visio en Project. Niet elk product hoeft te worden geactiveerd. { -source-benefits }
utter_no_more_activations = Meer activeringen kan ik niet beloven: een lidmaatschap geeft recht op een vast aantal per product. Dit kan helpen voor { $product }:
    { $options }
    Ik kan ook een technisch ondersteuningsincident openen. Zal ik dat doen?
    .open_incident = Een incident openen
utter_no_more_activations_general = Meer activeringen kan ik niet beloven: een lidmaatschap geeft recht op een vast aantal per product. Misschien heeft een andere code van hetzelfde product er nog over, of kunt u een computer die al is meegeteld opnieuw installeren zonder dat het meetelt. Een technisch ondersteuningsincident komt bij een medewerker terecht. Zal ik er een openen?
    .open_incident = Een incident openen
    .usage = Hoeveel activeringen zijn er nog over?
utter_error_code = { $certain ->
        [yes] { $code }: { $meaning }
       *[no] Waarschijnlijke betekenis van { $code }: { $meaning }
    }
    { $mend }
    { $certain ->
        [yes] Bron: Microsofts tabellen met activeringsfouten.
       *[no] Bron: algemene kennis, niet uit de tabellen van Microsoft.
    }
    .open_incident = Een incident openen
utter_unknown_error_code = De foutcode { $code } ken ik niet: die staat niet in mijn catalogus, en ik wil niet gokken. Zal ik er een technisch ondersteuningsincident voor openen?
    .open_incident = Een incident openen
utter_which_error_code = Welke foutcode of melding ziet u? Een foutcode ziet eruit als 0xC004C008. In Windows krijgt u die te zien met slmgr.vbs /ato.
    .open_incident = Een incident openen
utter_key_rejected = Wordt een productcode niet geaccepteerd, dan kunt u het volgende doen:
    - voer de code opnieuw in, precies zoals die op de pagina met uw voordelen staat; controleer na het plakken of de koppeltekens koppeltekens zijn gebleven
    - controleer of de code bij dit product, deze editie en deze versie hoort
    - geef mij de foutcode door, als die er is
    { $known ->
        [yes] In uw gegevens staat de code …{ $suffix } als productcode voor { $product }.
        [no] In uw gegevens staat geen productcode die eindigt op { $suffix }.
       *[not_given] {""}
    }
    Zal ik een technisch ondersteuningsincident openen?
    .open_incident = Een incident openen

## Benefits

utter_cal_no_details = “Geen verdere details beschikbaar” is bij CAL’s normaal: een CAL (clienttoegangslicentie) is geen product dat u downloadt. Een Windows Server-CAL heeft geen productcode en wordt niet geïnstalleerd of geactiveerd; wat u moet activeren, is het serverproduct zelf. Bewaar het bewijs van uw licenties; verder hoeft u niets te doen.
    Voor RDS-CAL’s ligt dat anders: die installeert u binnen 120 dagen op een geactiveerde licentieserver voor Extern bureaublad, en hun versie moet minstens even recent zijn als die van de sessiehost.
    { -source-cals }
    .cal_licensing = Hoe werken CAL’s?
    .open_incident = Een incident openen
utter_which_cal = Een CAL (clienttoegangslicentie), van welke soort ook, geeft één gebruiker of één apparaat het recht om een server te gebruiken, en u kunt een CAL niet downloaden. { -source-cals }
    Bedoelt u Windows Server-CAL’s of RDS-CAL’s?
    .windows_server_cal = Windows Server-CAL’s
    .rds_cal = RDS-CAL’s
utter_cal_licensing = { $kind ->
        [windows-server-cal] { -cal-windows-server }
        [rds-cal] { -cal-rds }
       *[both] { -cal-windows-server }
    { -cal-rds }
    }
    { -source-cals }
    { $benefits }
    { $records }
-cal-windows-server = Een Windows Server-CAL geeft één gebruiker of één apparaat het recht om de servers te gebruiken. Zo’n CAL heeft geen productcode, wordt niet geïnstalleerd en wordt niet door de server geteld: bewaar de papieren.
-cal-rds = Voor Extern bureaublad-services hebt u RDS-CAL’s nodig, naast Windows Server-CAL’s. RDS-CAL’s installeert u op een geactiveerde licentieserver voor Extern bureaublad; de respijtperiode is 120 dagen, en de versie van de CAL moet minstens even recent zijn als die van de sessiehost.
utter_software_benefits = { $scope ->
        [named] Volgens uw gegevens:
       *[all] Uw organisatie heeft recht op:
    }
    { $benefits }
    De lijst vindt u in Partner Center: MPN, Voordelen, tabblad Software.
    Producten, aantallen en productcodes komen uit uw gegevens; welke producten activering nodig hebben, staat op de pagina over softwarevoordelen van het Microsoft Partner Network van maart 2021.
    { $records }
utter_no_benefits = In uw gegevens staan nog geen softwarevoordelen. Waarop uw organisatie recht heeft, ziet u in Partner Center: MPN, Voordelen, tabblad Software. { -source-benefits }
    { $records }
utter_software_benefits_general = De producten waarop uw organisatie recht heeft, vindt u in Partner Center: MPN, Voordelen, tabblad Software. Klap de rij van een product uit voor de instructies. { -source-benefits }
utter_get_key =
    { $products }
    Productcodes vindt u in Partner Center: MPN, Voordelen, tabblad Software. Klap de rij van het product uit en kies de versie: de code staat in hetzelfde deelvenster. Om productcodes te zien, hebt u de rol globale beheerder of MPN-partnerbeheerder nodig.
    { -source-benefits }
    { $records }
    .role = Welke rol heb ik?
utter_download =
    { $products }
    Downloads vindt u in Partner Center: MPN, Voordelen, tabblad Software. Klap de rij van het product uit en kies de versie, taal en editie; de productcode staat in hetzelfde deelvenster. CAL’s kunt u niet downloaden.
    { -source-benefits }
    { $records }
utter_required_role = Om productcodes te zien en softwarevoordelen te beheren, is de rol globale beheerder of MPN-partnerbeheerder nodig; andere gebruikers zien alleen de details. { -source-roles }
    { $has_role ->
        [yes] Volgens uw gegevens bent u { $roles }.
        [no] Volgens uw gegevens hebt u geen van deze rollen: vraag het aan een beheerder van uw organisatie.
       *[unknown] {""}
    }
    { $records }
role_global_admin = globale beheerder
role_partner_admin = MPN-partnerbeheerder
utter_manage_benefits = Een lidmaatschap verlengt u in Partner Center, tot { $renewal_days ->
        [one] één dag
       *[other] { $renewal_days } dagen
    } na afloop van het lidmaatschapsjaar. Na de betaling kan het tot { $appear_hours ->
        [one] één uur
       *[other] { $appear_hours } uur
    } duren voordat de voordelen verschijnen. Eindigt een lidmaatschap, dan vervallen ook de licenties en moet de software worden verwijderd. { -source-membership }
    { $standing ->
        [none] {""}
        [unknown] In uw gegevens staat geen lidmaatschap.
        [undated] In uw gegevens staat het lidmaatschap { $membership }, maar zonder datums.
       *[current] In uw gegevens staat het lidmaatschap { $membership }{ $since ->
            [none] {""}
           *[other] {" "}sinds { $since }
        }. Het huidige lidmaatschapsjaar eindigt op { $ends }; verlengen kan tot en met { $renew_by }.
        [renewable] In uw gegevens staat het lidmaatschap { $membership }{ $since ->
            [none] {""}
           *[other] {" "}sinds { $since }
        }. Het is op { $ends } geëindigd; verlengen kan nog tot en met { $renew_by }.
        [lapsed] In uw gegevens staat het lidmaatschap { $membership }{ $since ->
            [none] {""}
           *[other] {" "}sinds { $since }
        }. Het is op { $ends } geëindigd; verlengen kon tot en met { $renew_by }.
    }
    { $records }
membership_action_pack = Action Pack
membership_silver = Silver
membership_gold = Gold
membership_solutions_partner = Solutions Partner

## Incidents

utter_incident_begin = { $quota ->
        [unknown] Ik ga een technisch ondersteuningsincident voor u openen.
        [unlimited] Ik ga een technisch ondersteuningsincident voor u openen. Uw lidmaatschap stelt geen grens aan het aantal.
       *[known] Ik ga een technisch ondersteuningsincident voor u openen. { $left ->
            [one] U hebt nog één incident
           *[other] U hebt nog { $left } incidenten
        } over van de { $total } voor dit lidmaatschapsjaar.
    } U kunt op elk moment “annuleren” zeggen.
utter_incident_no_quota = { $total ->
        [0] Voor dit lidmaatschapsjaar hebt u geen technische ondersteuningsincidenten
        [one] Het enige technische ondersteuningsincident voor dit lidmaatschapsjaar is verbruikt
       *[other] Alle { $total } technische ondersteuningsincidenten voor dit lidmaatschapsjaar zijn verbruikt
    }; ik kan er dus geen meer openen.{ $reopens ->
        [yes] {" "}Is het probleem van { $ended } terug, dan kan ik dat incident heropenen; dat kost geen extra incident.
       *[no] {""}
    }{ $adds ->
        [yes] {" "}Aan { $own } kunt u nog iets toevoegen.
       *[no] {""}
    }
    .reopen = { $ended } heropenen
    .add = Iets toevoegen
    .status = Hoe staat het met onze incidenten?
utter_ask_description = Beschrijf het probleem: wat doet u, en wat gebeurt er dan?
utter_ask_description_again = Beschrijf het probleem in een of twee zinnen: wat doet u, en wat gebeurt er dan?
utter_ask_severity = Hoe ernstig is het? A: het werk ligt stil. B: het werk wordt ernstig gehinderd. C: lichte hinder.
    .A = A: werk ligt stil
    .B = B: ernstige hinder
    .C = C: lichte hinder
utter_ask_severity_again = Ik moet de ernst nog weten: antwoord met A, B of C.
    .A = A: werk ligt stil
    .B = B: ernstige hinder
    .C = C: lichte hinder
utter_ask_confirmation = { $card ->
        [yes] Dit is het incident. U kunt er nog alles in wijzigen en het daarna openen met “{ card_incident.submit }”.
    Zal ik het openen? U kunt ook in woorden antwoorden: “ja”, een verbetering (“nee, ernst B”) of “annuleren”.
       *[no] Dit is het incident:
    - Beschrijving: { $description }
    - Ernst: { $severity }
    - Product: { $product }
    - Productcode: { $suffix }
    - Foutcode: { $error_code }
    - Computer: { $computer }
    - Gevolgen: { $impact }
    Zal ik het openen? U kunt ook iets verbeteren (“nee, ernst B”) of annuleren.
    }
    .affirm = Ja, openen
    .deny = Iets wijzigen
    .cancel = Annuleren
utter_ask_correction = Wat moet er anders? Zeg het (bijvoorbeeld “ernst B” of “de computer is SRV-04”) of geef een nieuwe beschrijving.
utter_first_this = Laten we eerst dit incident afmaken, of zeg “annuleren”.
utter_person_after_form = { $when ->
        [now] Ik draag u over aan ons supportteam zodra het incident geopend is.
       *[later] Ons supportteam is er op dit moment niet; het is terug op { $opens } en leest het incident dan.
    }
utter_inputs_not_read = Dit kon ik niet lezen: { $inputs }. Daar blijft alles zoals het was.
incident_addition = { $description }
    { $lines }
row_added_impact = Gevolgen: { $impact }
row_added_severity = Ernst: { $severity }
utter_incident_opened = Het incident is geopend: { $number }, ernst { $severity }. { $quota ->
        [unknown] {""}
        [unlimited] Uw lidmaatschap stelt geen grens aan het aantal incidenten.
       *[known] U hebt dit lidmaatschapsjaar { $left ->
            [0] geen incidenten meer
            [one] nog één incident
           *[other] nog { $left } incidenten
        } over.
    }
    { $response ->
        [due] Een eerste reactie volgt uiterlijk { $response_due }.
       *[none] {""}
    }
    .status = Wat is de status van mijn incident?
utter_incident_failed = Ik kon het incident niet openen: de beschrijving of de ernst ontbreekt. Begin opnieuw.
    .open_incident = Een incident openen
utter_incident_status = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    }: { $state }.{ $details ->
        [yes] { $card ->
            [yes] {""}
           *[no] {" "}Ernst { $severity }, geopend op { $opened }.
        }
       *[no] {" "}Meer is alleen te zien voor beheerders en voor wie het incident heeft geopend.
    }{ $response ->
        [due] { $card ->
            [yes] {""}
           *[no] {" "}Een eerste reactie volgt uiterlijk { $response_due }.
        }
        [waiting] {" "}Het wacht op uw antwoord: zeg “toevoegen aan { $number }” en wat u wilt antwoorden.
       *[none] {""}
    }{ $card ->
        [yes] {""}
       *[no] {""}
    { $timeline }
    }
    .add = Iets toevoegen
    .close = Het is niet meer nodig
    .reopen = Heropenen
utter_incident_list = { $scope ->
        [named] De incidenten die u noemde:
       *[open] De openstaande incidenten van uw organisatie:
    }
    { $incidents }
utter_no_incidents = Uw organisatie heeft geen openstaande incidenten.
    .open_incident = Een incident openen
utter_unknown_incident = In uw gegevens staat geen incident { $number }.
utter_incident_quota = { $quota ->
        [unknown] In uw gegevens staat niet hoeveel technische ondersteuningsincidenten bij uw lidmaatschap horen.
        [unlimited] Bij uw lidmaatschap hoort een onbeperkt aantal technische ondersteuningsincidenten{ $year_ends ->
            [none] {""}
           *[other] ; het huidige lidmaatschapsjaar loopt tot en met { $year_ends }
        }.
       *[known] { $left ->
            [0] Er is geen technisch ondersteuningsincident meer over
            [one] Er is nog één technisch ondersteuningsincident over
           *[other] Er zijn nog { $left } technische ondersteuningsincidenten over
        } van de { $total } voor dit lidmaatschapsjaar{ $year_ends ->
            [none] {""}
           *[other] ; dat jaar loopt tot en met { $year_ends }
        }.
    }

## Coming back, and what answers are worth

utter_resumed = Welkom terug. { $where }
utter_feedback_thanks = Dank u, dat is goed om te weten.
utter_feedback_reason = Dat spijt me. Wat was er mis met het antwoord?
utter_feedback_kept = Dank u. Uw oordeel wordt gelezen en gebruikt om de antwoorden te verbeteren.
utter_ask_duplicate = { $count ->
        [one] { $number } lijkt over hetzelfde te gaan:
       *[other] Deze incidenten lijken over hetzelfde te gaan:
    }
    { $incidents }
    Zal ik daaraan toevoegen wat u schreef, of een nieuw incident openen?
    .add = Toevoegen aan { $number }
    .new = Een nieuw incident openen
utter_ask_comment = Wat zal ik aan { $number } toevoegen?
utter_ask_comment_again = Schrijf in een of twee zinnen wat ik aan { $number } moet toevoegen.
utter_comment_added = Toegevoegd aan { $number }; het supportteam ziet het.
    .status = Wat is de status van mijn incident?
utter_no_incidents_of_yours = Er is geen openstaand incident dat u kunt wijzigen: dat kunnen alleen beheerders en wie het heeft geopend.{ $new ->
        [yes] {" "}Zal ik een nieuw incident openen?
       *[no] {""}
    }
    .open_incident = Een incident openen
utter_which_incident = Welk incident bedoelt u? Geef het nummer.
    { $incidents }
    .incident = { $number }
utter_incident_not_yours = { $what ->
        [person] Alleen wie { $number } heeft geopend, kan er met ons supportteam over spreken.
        [person_admin] Alleen wie { $number } heeft geopend, kan er met ons supportteam over spreken. U kunt er wel iets aan toevoegen of het sluiten.
       *[change] Alleen beheerders van uw organisatie en wie { $number } heeft geopend, kunnen het wijzigen.
    }
utter_incident_ended = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } is { $state } en kan niet meer worden gewijzigd.{ $new ->
        [yes] {" "}Is het probleem terug, dan kan ik een nieuw incident openen. Zal ik dat doen?
       *[no] {""}
    }
    .open_incident = Een incident openen
utter_confirm_close = { $how ->
        [withdraw] Nog niemand heeft { $number }{ $about ->
            [none] {""}
           *[other] {" "}({ $about })
        } opgepakt. Zal ik het intrekken? Dan telt het niet mee.
       *[close] { $taken ->
            [yes] Intussen heeft een medewerker { $number } opgepakt, dus het blijft meetellen. Zal ik het toch sluiten?
           *[no] Zal ik { $number }{ $about ->
                [none] {""}
               *[other] {" "}({ $about })
            } sluiten?
        } U kunt het nog enkele dagen laten heropenen.
    }
    .affirm = { $how ->
        [withdraw] Ja, intrekken
       *[close] Ja, sluiten
    }
    .deny = Nee
utter_incident_withdrawn = { $number } is ingetrokken. { $given_back ->
        [yes] Het telt niet mee{ $quota ->
            [known] : dit lidmaatschapsjaar nog { $left } van de { $total } over
           *[other] {""}
        }.
       *[no] Een medewerker had het al opgepakt, dus het blijft meetellen.
    }
utter_incident_closed = { $number } is gesloten. Komt het probleem terug, laat het me dan weten; ik heropen het incident.
utter_confirm_close_several = Zal ik dit doen?
    { $incidents }
    .affirm = Ja, allemaal
    .deny = Nee
utter_incident_already_ended = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } is al { $state }; er valt niets meer te sluiten.{ $reopens ->
        [yes] {" "}Is het probleem er nog, laat het me dan weten; ik heropen het incident.
       *[no] {""}
    }
    .reopen = Heropenen
utter_incidents_refused = Deze blijven zoals ze zijn:
    { $incidents }
utter_nothing_to_reopen = Er is geen incident dat u kunt heropenen: dat kan tot enkele dagen nadat het is opgelost of gesloten.{ $new ->
        [yes] {" "}Zal ik een nieuw incident openen?
       *[no] {""}
    }
    .open_incident = Een incident openen
utter_ask_if_answer = Is dit uw antwoord op de vraag over { $number }? Dan voeg ik het eraan toe.
    .affirm = Ja, toevoegen
    .deny = Nee
utter_confirm_reopen = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } is { $state }. Zal ik het heropenen? Dat kost geen extra incident.{ $kept ->
        [yes] {" "}Wat u schreef, voeg ik dan toe.
       *[no] {""}
    }
    .affirm = Ja, heropenen
    .open_incident = Een nieuw incident openen
    .deny = Nee
utter_incident_reopened = { $number } is weer open.{ $added ->
        [yes] {" "}Wat u schreef, is toegevoegd.
       *[no] {""}
    } { $response ->
        [due] Een eerste reactie volgt uiterlijk { $response_due }.
       *[none] {""}
    }
    .add = Iets toevoegen
utter_handed_over = Ik draag u nu over aan ons supportteam, voor { $number }. Vanaf nu zwijg ik: alles wat u schrijft, komt in het incident terecht, en hun antwoorden verschijnen hier.
    .end = Terug naar de assistent
utter_given_back = Ik ben terug: vanaf nu antwoord ik weer zelf{ $number ->
        [none] .
       *[other] . { $number } blijft zoals het is; vraag me gerust hoe het ermee staat.
    }
utter_person = Ik kan u overdragen aan ons supportteam; daarvoor open ik een technisch ondersteuningsincident{ $quota ->
        [known] {" "}(dit lidmaatschapsjaar nog { $left } van de { $total } over)
       *[other] {""}
    }. Is dat goed?
    .affirm = Ja, graag
    .deny = Nee
utter_person_later = Ons supportteam is er op dit moment niet; het is terug op { $opens }. Ik kan nu al een technisch ondersteuningsincident openen{ $quota ->
        [known] {" "}(dit lidmaatschapsjaar nog { $left } van de { $total } over)
       *[other] {""}
    }, dat bij een medewerker terechtkomt zodra het team er weer is. Zal ik dat doen?
    .affirm = Ja, open een incident
    .deny = Nee
utter_person_later_add = Ons supportteam is er op dit moment niet; het is terug op { $opens } en leest dan wat u aan { $own } toevoegt. Zal ik iets toevoegen?{ $new ->
        [yes] {" "}Ik kan ook een nieuw incident openen.
       *[no] {""}
    }
    .affirm = Ja, iets toevoegen
    .open_incident = Een nieuw incident openen
    .deny = Nee
utter_person_away = Ons supportteam is er op dit moment niet; het is terug op { $opens }.
utter_person_which_incident = Over welk incident wilt u ons supportteam spreken?
    { $incidents }
    .incident = { $number }

## News of incidents, which come by themselves

utter_news_taken = { $number }: { $agent } is er nu mee bezig.
utter_news_answered = { $held ->
        [yes] { $text }
       *[no] { $agent } antwoordt op { $number }: { $text }
    }
utter_news_asked = { $held ->
        [yes] { $text }
       *[no] { $agent } heeft een vraag over { $number }: { $text }
        Om te antwoorden zegt u “toevoegen aan { $number }:” en wat u wilt zeggen.
    }
    .answer = Antwoorden
utter_news_commented = Iemand van uw organisatie heeft iets toegevoegd aan { $number }: { $text }
utter_news_solved = { $number } is opgelost: { $text }
    Is het probleem er nog, laat het me dan weten; ik heropen het incident.
    .not_solved = Het is niet opgelost
utter_news_closed = { $number } is gesloten{ $text ->
        [none] .
       *[other] : { $text }
    }
utter_news_withdrawn = { $number } is ingetrokken door iemand van uw organisatie.
utter_news_merged = { $number } gaat over hetzelfde als { $into }: { $agent } heeft het gesloten, en we gaan verder met { $into }. Het telt niet mee voor uw ondersteuningsincidenten.
utter_news_reopened = { $number } is weer open.
utter_news_handed_over = { $agent } van ons supportteam is er nu, voor { $number }. Vanaf nu zwijg ik, en alles wat u schrijft, komt in het incident terecht.
    .end = Terug naar de assistent

## When something is in the way

utter_delayed = Het duurt nu wat langer dan anders. Uw bericht is bewaard, en het antwoord verschijnt hier zodra het klaar is.
utter_failed = Er is aan onze kant iets misgegaan, en ik heb hier geen antwoord op. Probeer het zo meteen opnieuw.
utter_button_expired = Deze knop hoort bij een eerdere vraag. Beantwoord de laatste vraag, of zeg het in uw eigen woorden.

## In Microsoft Teams

utter_teams_welcome = Goedendag. Ik beantwoord vragen over productcodes en activeringen aan de hand van uw gegevens, en ik open technische ondersteuningsincidenten. Wat kan ik voor u doen?
    .usage = Hoeveel activeringen zijn er nog over?
    .counting = Hoe worden activeringen geteld?
    .incident = Een incident openen
utter_teams_group_welcome = Goedendag. Vermeld mij hier met @, dan beantwoord ik algemene vragen over productcodes en activeringen. Vragen over uw eigen gegevens beantwoord ik alleen in onze persoonlijke chat.
    .counting = Hoe worden activeringen geteld?
    .activation = Welke producten moeten worden geactiveerd?
utter_teams_not_linked = Daarvoor moet ik uw organisatie kennen, en die is nog niet aan Teams gekoppeld. Geef het nummer van uw tenant, { $tenant }, door aan degene van wie u toegang tot deze ondersteuning kreeg. Algemene vragen kan ik meteen beantwoorden.
    .counting = Hoe worden activeringen geteld?
    .activation = Welke producten moeten worden geactiveerd?
utter_teams_go_on = Dat gaat over uw gegevens, en hier lezen anderen mee. Laten we verdergaan in [onze persoonlijke chat]({ $link }). Algemene vragen kan ik hier beantwoorden.
    .counting = Hoe worden activeringen geteld?
    .activation = Welke producten moeten worden geactiveerd?
utter_too_long = Dat is meer dan ik in één keer kan lezen. Schrijf hoogstens 4.000 tekens en stuur de rest in een tweede bericht.
utter_only_text = Ik kan alleen tekst lezen: afbeeldingen en bestanden bereiken mij niet. Schrijf waar het over gaat.
teams_not_yours = Deze kaart is naar iemand anders gestuurd. Vermeld mij met @ bij uw eigen vraag, dan krijgt u er zelf een.
teams_app =
    .name = Keyclerk: productcodes en activeringen
    .short = Resterende activeringen, hoe ze zijn geteld, en incidenten
    .full = Keyclerk beantwoordt vragen over uw productcodes en activeringen aan de hand van de gegevens zelf, met het bewijs: welke computer is geteld, wanneer en volgens welke regel. Is een antwoord niet genoeg, dan opent hij een technisch ondersteuningsincident en gaat een medewerker verder in dezelfde chat.
    .usage = Hoeveel activeringen zijn er nog over?
    .usage_about = Verbruikte en resterende activeringen van een productcode, en hoe ze zijn geteld
    .incident = Een incident openen
    .incident_about = Een probleem aan onze technische ondersteuning voorleggen
    .help = Wat kunt u voor mij doen?
    .help_about = Alles wat u hier kunt vragen

## The chat, beside what is said in it

chat_rate_limited = Dat waren veel berichten tegelijk. Wacht { $seconds ->
        [one] een seconde
       *[other] { $seconds } seconden
    } en ga dan gerust verder.
chat_too_many_streams = Deze chat staat in te veel vensters open. Sluit er een paar.
transcript_heading = Gesprek met Keyclerk
    { $who }
    Opgemaakt op { $time }. Alle tijden gelden in de tijdzone { $zone }.
transcript_message = { $time }, { $who }:
transcript_bot = Keyclerk
transcript_agent = { $agent ->
        [none] Ondersteuning
       *[other] { $agent } (ondersteuning)
    }
transcript_visitor = Bezoeker, niet aangemeld
transcript_empty = Er is nog niets gezegd.

## Sources

-source-benefits = Bron: Microsoft Partner Network, pagina over softwarevoordelen, maart 2021.
-source-membership = Bron: documentatie van het Microsoft Partner Network, maart 2021.
-source-cals = Bronnen: Microsoft Partner Network, pagina over softwarevoordelen, maart 2021; documentatie van Microsoft over clienttoegangslicenties.
-source-roles = Bronnen: Microsoft Partner Network, pagina over softwarevoordelen, maart 2021; documentatie van Partner Center, 2023.

## Lines of lists

row_key = { $number }. { $product } …{ $suffix }: { $used } van de { $limit } verbruikt, nog { $left } over
row_key_unlimited = { $number }. { $product } …{ $suffix }: { $used } verbruikt, geen maximumaantal vastgelegd
row_total = - { $product }: { $used } van de { $limit } verbruikt, nog { $left } over
row_total_unlimited = - { $product }: { $used } verbruikt, geen maximumaantal vastgelegd
row_proof = - { $date }, { $computer }: { $how }
row_correction = - { $date }: { $how }
row_unknown_computers = - { $count ->
        [one] één van deze activeringen is alleen bekend uit de telling van Microsoft, die de computer niet noemt
       *[other] { $count } van deze activeringen zijn alleen bekend uit de telling van Microsoft, die de computers niet noemt
    }
row_snapshot_counts_fewer = - { $count ->
        [one] de telling van Microsoft komt één activering lager uit dan deze lijst
       *[other] de telling van Microsoft komt { $count } activeringen lager uit dan deze lijst
    }
row_blocked = - de productcode is op dit moment geblokkeerd: er wordt niets mee geactiveerd
row_no_proof = - nog niets
row_meaning = { $number }. { $meaning }
row_more = { $count ->
        [one] - en nog één
       *[other] - en nog { $count }
    }
row_other_key = - de productcode …{ $suffix } voor { $product } heeft er nog { $left } over
row_other_key_unlimited = - voor de productcode …{ $suffix } ({ $product }) is geen maximumaantal vastgelegd
row_reusable = - opnieuw installeren op { $computers }{ $more ->
        [0] {""}
        [one] {" "}(of één andere computer)
       *[other] {" "}(of { $more } andere computers)
    } met dezelfde hardware wordt niet meegeteld
row_incident_way = - een technisch ondersteuningsincident komt bij een medewerker terecht
row_benefit = - { $product }: { $quantity }{ $activation ->
        [needed] , activering nodig
       *[not_needed] {""}
    }{ $keys ->
        [none] , heeft geen productcode
        [0] , geen productcode in de gegevens
        [one] , één productcode in de gegevens
       *[other] , { $keys } productcodes in de gegevens
    }
row_no_benefit = - { $product }: hoort volgens uw gegevens niet bij uw voordelen
row_cals = - { $product }: { $quantity } volgens uw gegevens
row_keys_of_product = - { $product }: { $keys ->
        [none] heeft geen productcode
        [0] geen productcode in uw gegevens
        [one] één productcode in uw gegevens
       *[other] { $keys } productcodes in uw gegevens
    }{ $suffixes ->
        [none] {""}
       *[other] {" "}(eindigend op { $suffixes }{ $more ->
            [0] {""}
            [one] , en nog één
           *[other] , en nog { $more }
        })
    }{ $entitled ->
        [no] ; hoort volgens uw gegevens niet bij uw voordelen
       *[yes] {""}
    }
row_download = - { $product }: { $downloadable ->
        [no] niet te downloaden
       *[yes] te downloaden
    }{ $entitled ->
        [no] ; hoort volgens uw gegevens niet bij uw voordelen
       *[yes] {""}
    }
row_activation_required = - { $product }: { $needed ->
        [yes] activering nodig
        [rds] wordt geïnstalleerd op een licentieserver voor Extern bureaublad, en die server wordt geactiveerd
        [cal] heeft geen productcode en wordt niet geïnstalleerd, dus er valt niets te activeren
       *[no] geen productactivering nodig
    }
row_incident = - { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    }: { $state }
row_numbered_incident = { $place }. { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    }: { $state }
row_close_incident = - { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    }: { $how ->
        [withdraw] intrekken, want nog niemand heeft het opgepakt; het telt dan niet mee
       *[close] sluiten; u kunt het nog enkele dagen laten heropenen
    }
row_refused_incident = - { $number }: { $why ->
        [unknown] in uw gegevens staat geen incident met dit nummer
        [not_yours] alleen beheerders en wie het heeft geopend, kunnen het wijzigen
       *[ended] het is { $state }
    }
row_timeline = - { $time }, { $author ->
        [agent] { $agent }
        [partner] u of iemand van uw organisatie
       *[keyclerk] Keyclerk
    }: { $deed }{ $text ->
        [none] {""}
       *[other] : { $text }
    }
deed_TAKEN = opgepakt
deed_ANSWERED = antwoord
deed_ASKED = vraag
deed_COMMENTED = toegevoegd
deed_SOLVED = opgelost
deed_CLOSED = gesloten
deed_WITHDRAWN = ingetrokken
deed_REOPENED = heropend
deed_MERGED = gesloten als duplicaat
records_time = (Stand van de gegevens: { $time }.)
records_none = (Er zijn nog geen activeringsgegevens geïmporteerd.)

## Words for codes

how_NEW_COMPUTER = meegeteld, nieuwe computer
how_SAME_COMPUTER = niet meegeteld, dezelfde computer
how_SAME_COMPUTER_components = niet meegeteld, dezelfde computer; kleine wijzigingen: { $changed }
how_HARDWARE_CHANGED_components = meegeteld, hardware gewijzigd: { $changed }
how_changed = { $how }; gewijzigd: { $changed }
how_disagreed = { $how }; volgens onze regels: { $ours }
how_revised = { $how }; vóór een hertelling: { $before }
how_release = { $released ->
        [0] de teruggave van { $computer } leverde geen activering op
       *[other] { $computer } teruggegeven, één activering vrijgekomen
    }{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_block = productcode geblokkeerd{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_unblock = productcode gedeblokkeerd{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_limit = { $limit ->
        [none] vanaf dat moment geen maximum
       *[other] maximum ingesteld op { $limit }
    }{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_snapshot = { $used ->
        [0] geen activeringen verbruikt volgens de telling van Microsoft
        [one] één activering verbruikt volgens de telling van Microsoft
       *[other] { $used } activeringen verbruikt volgens de telling van Microsoft
    }
changed_components = { $components } (gewicht{ $weights ->
        [none] {""}
       *[other] {" "}{ $weights } =
    } { $weight }; telt mee vanaf { $threshold }{ $alone ->
        [none] {""}
       *[other] {" "}of { $alone }
    })
how_EVERY_ACTIVATION = meegeteld, elke activering telt mee
how_counted = meegeteld door de activeringsserver
how_not_counted = niet meegeteld door de activeringsserver
how_refused = geweigerd ({ $code })
how_refused_LIMIT_REACHED = geweigerd, maximumaantal bereikt{ $needed ->
        [none] {""}
       *[other] {" "}(er was een maximum van { $needed } nodig geweest)
    }
how_refused_KEY_BLOCKED = geweigerd, de productcode was geblokkeerd
outcome_counted = meegeteld
outcome_not_counted = niet meegeteld
outcome_refused = geweigerd
component_disk = schijf
component_mainboard = moederbord
    .alone = bij een ander moederbord
component_cpu = processor
component_ide = IDE-adapter
component_scsi = SCSI-adapter
component_mac = netwerkkaart
component_audio = geluidskaart
component_ram = werkgeheugen
component_display = videokaart
component_optical = optisch station
intent_add_to_incident = Iets aan een incident toevoegen
intent_ask_activation_required = Welke producten moeten worden geactiveerd
intent_ask_cal_licensing = Hoe CAL’s werken
intent_ask_counting_rules = Hoe activeringen worden geteld
intent_ask_download = Waar u software downloadt
intent_ask_get_key = Waar u een productcode vindt
intent_ask_help = Wat ik voor u kan doen
intent_ask_if_counted = Of een installatie zou meetellen
intent_ask_incident_quota = Hoeveel ondersteuningsincidenten er nog over zijn
intent_ask_incident_status = Hoe het met een incident staat
intent_ask_key_usage = Hoeveel activeringen er nog over zijn
intent_ask_manage_benefits = Hoe u het lidmaatschap verlengt, en wat er gebeurt als het afloopt
intent_ask_required_role = Welke rol nodig is
intent_ask_software_benefits = Op welke software u recht hebt
intent_close_incident = Een incident sluiten
intent_open_incident = Een incident openen
intent_report_activation_error = Een activering mislukt
intent_report_cal_no_details = “Geen verdere details beschikbaar” bij CAL’s
intent_report_key_rejected = Een productcode wordt niet geaccepteerd
intent_report_max_activations = Het maximumaantal activeringen is bereikt
intent_report_not_solved = Het probleem is er nog steeds
intent_request_human = Een medewerker spreken
intent_request_more_activations = Meer activeringen krijgen
state_new = nieuw, nog niet opgepakt
state_open = in behandeling
state_waiting_for_partner = wacht op uw antwoord
state_solved = opgelost
state_closed = gesloten
state_withdrawn = ingetrokken
not_given = niet opgegeven
where_description = We waren een incident aan het opstellen: ik had u gevraagd het probleem te beschrijven.
where_severity = We waren een incident aan het opstellen: ik had gevraagd hoe ernstig het is.
where_confirmation = We waren een incident aan het opstellen: ik had het u laten zien en gevraagd of ik het moet openen.
where_correction = We waren een incident aan het opstellen: ik had gevraagd wat er anders moet.
where_duplicate = We waren een incident aan het opstellen: ik had gevraagd of ik iets aan een vergelijkbaar incident moet toevoegen.
where_comment = Ik had gevraagd wat ik aan een incident moet toevoegen.
where_incident = Ik had gevraagd welk incident u bedoelt.
where_close = Ik had gevraagd of een incident gesloten moet worden.
where_reopen = Ik had gevraagd of een incident heropend moet worden.
where_answer = Ik had gevraagd of wat u schreef uw antwoord aan een medewerker is.
where_key = Ik had gevraagd welke productcode u bedoelt.
where_cal = Ik had gevraagd welke CAL’s u bedoelt.
where_error_code = Ik had gevraagd welke foutcode of foutmelding u ziet.
where_offer = Ik had aangeboden een technisch ondersteuningsincident te openen.
feedback = Hebt u hier iets aan?
    .yes = Ja
    .no = Nee
    .wrong = Het klopt niet
    .unclear = Het is niet duidelijk
    .incomplete = Er ontbreekt iets
    .other = Iets anders

## E-mail

mail_news = Goedendag,

    Er is nieuws over uw technische ondersteuningsincident { $number }. Huidige status: { $state }.

    { $link ->
        [none] Meld u aan bij uw portaal en open de chat om het te lezen.
       *[other] Open de chat om het te lezen: { $link }
    }

    Dit bericht is automatisch verzonden; antwoorden erop worden niet gelezen.
    .subject = Nieuws over uw incident { $number }

## Cards

card_key_usage = { $product } …{ $suffix }
    .used = Verbruikt
    .left = Nog over
    .how = Zo is er geteld
    .date = Datum
    .computer = Computer
    .decision = Wat er is besloten
card_incident = Het incident
    .description = Beschrijving
    .severity = Ernst
    .submit = Openen
    .impact = Gevolgen: wie of wat gehinderd wordt
    .product = Product
    .key_suffix = Productcode: de laatste vijf tekens
    .error_code = Foutcode
    .computer = Computer
card_incident_status = { $number }: { $state }
    .product = Product
    .severity = Ernst
    .opened = Geopend op
    .response = Eerste reactie uiterlijk
    .timeline = Wat er gebeurde

## Chat widget: its own words, in the language of the conversation. Values are `count`, `left`, `most`, `over`, `seconds`.

widget_title = Productcodes en activeringen
widget_open = De chat openen
    .unread = De chat openen, ongelezen berichten: { $count }
widget_close = De chat sluiten
widget_anew = Opnieuw beginnen
    .question = Opnieuw beginnen? Het gesprek blijft in het verslag staan, maar verdwijnt hier.
    .yes = Opnieuw beginnen
    .no = Verdergaan
widget_transcript = Het verslag downloaden
widget_log = Berichten
widget_earlier = Eerdere berichten tonen
widget_greeting = Goedendag. Stel uw vraag over productcodes en activeringen: hoeveel er nog over zijn, wat er is meegeteld en waarom, of wat een foutcode betekent. Is dat niet genoeg, dan open ik een technisch ondersteuningsincident.
widget_choices = Voorgestelde antwoorden
widget_field = Uw bericht
    .placeholder = Schrijf een bericht
    .hint = Enter verstuurt, Shift+Enter begint een nieuwe regel.
    .left = Resterende tekens: { $left }
    .too_long = Een bericht telt hoogstens { $most } tekens. Maak het korter; tekens te veel: { $over }
widget_send = Versturen
widget_typing = Het antwoord komt eraan…
widget_author =
    .agent = Ondersteuning
    .bot = Keyclerk
    .partner = U
widget_state =
    .waiting = Wacht op verbinding
    .sending = Wordt verstuurd…
    .sent = Verstuurd
    .held = Doorgegeven aan het supportteam
    .refused = Niet verstuurd.
    .card = Het formulier is verstuurd
widget_retry = Opnieuw proberen
widget_copy = Het bericht kopiëren
    .done = Gekopieerd
widget_masked = Voor uw veiligheid blijven van een productcode alleen de laatste vijf tekens zichtbaar, hier en bij ons.
widget_sign_in = U bent niet aangemeld: ik beantwoord nu alleen algemene vragen. Meld u aan om uw productcodes te zien.
    .link = Aanmelden
widget_problem =
    .connection = Er is even geen verbinding. Wat u schrijft, wordt bewaard en verstuurd zodra die terug is.
    .server = De chat antwoordt op dit moment niet. Het wordt vanzelf opnieuw geprobeerd.
    .busy = Dat waren veel berichten tegelijk. Uw bericht wordt zo meteen vanzelf verstuurd; resterende seconden: { $seconds }
    .signed_out = U bent niet meer aangemeld. Meld u opnieuw aan om dit gesprek voort te zetten.
    .no_visitors = De chat is er voor partners die zijn aangemeld. Meld u aan.
    .form = Wat u in het formulier hebt gewijzigd, is nog niet verstuurd: gebruik de knop daarin. Of verstuur uw bericht nog eens, zonder die wijzigingen.
    .failed = Dat is nu niet gelukt.
    .refused = Een bericht is geweigerd. Probeer het onder dat bericht opnieuw, of formuleer het anders.
    .held = In dit gesprek werkt iemand aan uw vraag. Ga eerst terug naar de assistent, met de knop die daarvoor is aangeboden.

## Demonstration portal

portal_title = Partnerportaal
    .page = Softwarevoordelen, partnerportaal (demonstratie)
portal_demonstration = Demonstratie met verzonnen voorbeeldgegevens
portal_skip = Naar de inhoud
portal_languages = Taal van deze pagina
portal_sections = Onderdelen van deze pagina
    .benefits = Softwarevoordelen
    .support = Ondersteuning
    .questions = Vragen
    .about = Over deze pagina
portal_account = Aangemeld als { $name }
portal_people = De pagina bekijken als iemand anders
    .hint = Iedereen ziet alleen wat de eigen rol toestaat, en heeft een eigen gesprek.
portal_admin = Beheerder
    .sees = Ziet productcodes, computers en hoe er is geteld
    .hint = Als beheerder ziet u elke productcode, aan de laatste vijf tekens te herkennen.
portal_user = Gebruiker
    .sees = Ziet producten en de totalen daarvan
    .hint = Als gebruiker ziet u per product de totalen; de productcodes zelf zijn er alleen voor beheerders.
portal_visitor = Niet aangemeld
    .name = Bezoeker
    .sees = Krijgt antwoord op algemene vragen
portal_welcome = Welkom op het partnerportaal
    .lead = Zodra u bent aangemeld, vindt u hier uw softwarevoordelen, productcodes en ondersteuningsincidenten. Voor algemene vragen kunt u nu al in de chat terecht.
portal_sign_in = Meld u aan om uw voordelen te zien
portal_membership = Lidmaatschap
    .current = Loopt tot en met { $ends }
    .renewable = Afgelopen op { $ends }, te verlengen tot en met { $renew_by }
    .lapsed = Afgelopen op { $ends }
    .undated = Zonder datums in de gegevens
    .none = Niet in de gegevens
portal_quota = Ondersteuningsincidenten
    .left = Nog { $left } van de { $total } over
    .unlimited = Onbeperkt
    .unknown = Niet bekend
    .year = Dit lidmaatschapsjaar, tot en met { $ends }
portal_records = Stand van de gegevens
    .none = Nog geen activeringen
    .hint = De pagina en de chat lezen dezelfde gegevens.
portal_questions = Stel een eerste vraag
    .hint = Met een klik opent u de chat. Het antwoord komt in de taal van de vraag.
    .noscript = De chat heeft JavaScript nodig: sta dat voor deze pagina toe.
portal_question_fr = Vous avez atteint le nombre maximal d’activations, que faire ?
    .visitor = Comment les activations sont-elles comptabilisées ?
portal_question_nl = Hoeveel activeringen heb ik nog voor Windows Server?
    .visitor = Wat betekent foutcode 0xC004C008?
portal_question_en = If I replace the disk of SRV-03, does it count?
    .visitor = Who can see product keys?
portal_question_de = Wie viele Aktivierungen sind für Office noch frei?
    .visitor = Was zählt als Aktivierung?
portal_question_es = ¿Cuántas activaciones quedan para Windows Server?
    .visitor = ¿Qué significa el error 0xC004C008?
portal_question_it = Se sostituisco il disco di SRV-03, viene conteggiato?
    .visitor = Come vengono conteggiate le attivazioni?
portal_question_pt = Atingimos o número máximo de ativações, o que fazer?
    .visitor = Quem pode ver as chaves do produto?
portal_question_pl = Ile aktywacji zostało nam dla Windows Server?
    .visitor = Jak liczone są aktywacje?
portal_question_sv = Hur många aktiveringar har vi kvar för Windows Server?
    .visitor = Vad betyder felkoden 0xC004F074?
portal_question_ja = SRV-03のディスクを交換したら、カウントされますか？
    .visitor = プロダクトキーを見られるのは誰ですか？
portal_benefits = Softwarevoordelen
    .product = Product
    .quantity = Aantal
    .activation = Activering
    .needed = Nodig
    .not_needed = Niet nodig
    .keys = Productcodes en activeringen
    .totals = Activeringen
    .none = Er staan nog geen softwarevoordelen in de gegevens.
portal_used = { $used } van de { $limit } verbruikt
    .unlimited = { $used } verbruikt, geen maximumaantal vastgelegd
    .full = Maximumaantal bereikt
    .blocked = Geblokkeerd
    .none = Geen productcode in de gegevens
    .keyless = Heeft geen productcode
portal_incidents = Lopende incidenten
    .none = Uw organisatie heeft geen openstaande incidenten. In de chat kunt u er een openen.
portal_about = Antwoorden over productcodes, met het bewijs erbij
    .intro = Hoeveel activeringen zijn er nog over? Waarom is het maximumaantal bereikt? Zou een herinstallatie meetellen? Vraag het in een van de tien talen: het antwoord komt uit de activeringsgegevens, en u ziet hoe er is geteld.
    .why = Onder elk antwoord laat “Waarom dit antwoord?” zien wat er is begrepen en op welke records het antwoord berust. Dat bestaat alleen in deze demonstratie.
portal_console = De andere kant
    .hint = Wat u hier opent, zien supportmedewerkers met de diagnose erbij, en zij antwoorden in deze chat.
    .link = Hun console openen
    .sides = Beide naast elkaar bekijken
portal_sides = Beide kanten
    .hint = Links stelt een partner vragen in de chat. Wordt het een incident of vraagt de partner om een medewerker, dan verschijnt dat vanzelf rechts; wat een medewerker antwoordt, komt links terug.
    .partner = Het portaal van een partner
    .console = De console van de supportmedewerkers
    .alone = apart
portal_embed = Met één regel ingebouwd
    .hint = Op deze pagina was deze ene regel genoeg:
portal_invented = De organisaties, personen, computers, productcodes en aantallen op deze pagina zijn verzonnen.
portal_why = Waarom dit antwoord?
    .loading = Even opzoeken…
    .missing = Voor dit bericht is er geen uitleg: er viel niets te begrijpen, of het is nog niet beantwoord.
    .failed = De uitleg kon niet worden opgehaald. Klap hem dicht en weer open om het opnieuw te proberen.
    .language = Taal
    .intent = Intentie en zekerheid
    .entities = Entiteiten
    .rule = Regel
    .action = Actie
    .records = Records
    .none = geen
portal_band = onbekend
    .sure = zeker
    .unsure = onzeker
    .lost = niet begrepen

## Error codes: what they mean and what to do

error-0xC004C001 = De activeringsserver herkent dit niet als een geldige productcode.
    .mend = Voer de code opnieuw in, precies zoals die op de pagina met uw voordelen staat. Wordt de code weer geweigerd, open dan een incident met de laatste vijf tekens.
error-0xC004C003 = Deze productcode, een MAK, is op de activeringsserver geblokkeerd.
    .mend = Neem contact op met het activeringscentrum of open hier een incident en geef daarbij de laatste vijf tekens van de code op. Zodra u een andere MAK hebt, installeert u die en activeert u opnieuw.
error-0xC004C008 = De activeringsserver weigert deze productcode omdat alle activeringen zijn verbruikt. Voor een KMS-hostcode is de limiet 10 activeringen op ten hoogste 6 computers.
    .mend = Gebruik een andere code waarop u recht hebt en die nog activeringen over heeft, of een computer waarop opnieuw installeren niet wordt meegeteld. Hebt u geen van beide, open dan een incident met de laatste vijf tekens van de code.
error-0xC004C020 = Deze MAK heeft het maximumaantal activeringen overschreden. Een MAK is bewust beperkt tot een bepaald aantal activeringen.
    .mend = Gebruik een andere code waarop u recht hebt en die nog activeringen over heeft, of een computer waarop opnieuw installeren niet wordt meegeteld. Lukt dat niet, open dan een incident met de laatste vijf tekens van de code.
error-0xC004C021 = Deze MAK heeft het maximumaantal activeringen overschreden, en de activeringsserver meldt dat ook de uitbreidingslimiet is overschreden.
    .mend = Kies een andere code waarop u recht hebt en die nog activeringen over heeft, of een computer waarop opnieuw installeren niet wordt meegeteld. Is die er niet, open dan een incident met de laatste vijf tekens van de code.
error-0xC004B100 = De activeringsserver kon deze computer niet activeren omdat de MAK niet wordt ondersteund.
    .mend = Controleer of u de MAK hebt geïnstalleerd die u van Microsoft hebt gekregen. Is dat zo, neem dan contact op met het activeringscentrum of open een incident met de laatste vijf tekens.
error-0xC004F009 = De respijtperiode is verstreken voordat het product werd geactiveerd; het staat nu in de meldingsstatus.
    .mend = Neem contact op met het activeringscentrum of open hier een incident.
error-0xC004F00F = De hardware van deze computer is gewijzigd, of de stuurprogramma’s zijn bijgewerkt, en dat gaat verder dan de activering toestaat.
    .mend = Met een MAK activeert u binnen de respijtperiode opnieuw, online of telefonisch. Met KMS start u de computer opnieuw op of voert u slmgr.vbs /ato uit.
error-0xC004F014 = Er is geen productcode geïnstalleerd op deze computer.
    .mend = Gebruikt u een MAK, installeer die dan. Gebruikt u KMS, installeer dan de installatiecode uit Pid.txt, in de map \sources op het installatiemedium.
error-0xC004F02C = De gegevens die voor de telefonische activering zijn ingevoerd, hebben niet de juiste indeling.
    .mend = Controleer de bevestigings-id (CID) en voer deze opnieuw in.
error-0xC004F035 = Een volumelicentiecode kan deze computer niet activeren: het BIOS bevat geen OEM-markering of er is geen besturingssysteem dat ervoor in aanmerking komt.
    .mend = Installeer eerst een besturingssysteem dat in aanmerking komt en daarna de MAK, of gebruik een retailcode. Om telefonisch te activeren voert u slmgr /dti uit, neemt u contact op met het activeringscentrum en voert u slmgr /atp uit, gevolgd door de bevestigings-id (CID).
error-0xC004F038 = De KMS-host heeft nog niet genoeg computers geteld: er zijn er minstens 5 nodig voor servers en 25 voor clients.
    .mend = Voeg computers aan de KMS-groep toe tot dat aantal is bereikt. Met slmgr /dli op de host ziet u de huidige stand.
error-0xC004F039 = De KMS-host heeft niet gereageerd; daarom wordt gemeld dat KMS niet is ingeschakeld.
    .mend = Controleer het netwerk tussen deze computer en de KMS-host, en of TCP-poort 1688 openstaat.
error-0xC004F041 = De KMS-host waarvan deze computer afhankelijk is, is zelf niet geactiveerd.
    .mend = Activeer eerst de KMS-host, online of telefonisch.
error-0xC004F042 = Deze KMS-host is niet bruikbaar voor deze computer: host en client passen niet bij elkaar.
    .mend = Gebruik een KMS-host die voor dit product bedoeld is.
error-0xC004F050 = De productcode is ongeldig: er zit een typefout in, of het is een bètacode op een definitieve versie.
    .mend = Installeer de juiste code voor deze versie. Controleer na het plakken of de koppeltekens niet in lange streepjes zijn veranderd.
error-0xC004F051 = Deze productcode is geblokkeerd op de activeringsserver.
    .mend = Installeer een andere MAK of KMS-code waarop u recht hebt en activeer opnieuw. Hebt u die niet, open dan een incident met de laatste vijf tekens van de geblokkeerde code.
error-0xC004F064 = De echtheidscontrole van de software is mislukt en de respijtperiode die daarop volgt, is voorbij.
    .mend = Raadpleeg het Microsoft-artikel over legitieme software of open hier een incident.
error-0xC004F065 = De echtheidscontrole van de software is mislukt. De software werkt nog, binnen de periode die daarvoor geldt.
    .mend = Raadpleeg het Microsoft-artikel over legitieme software of open hier een incident.
error-0xC004F06C = Het tijdstip in de activeringsaanvraag is ongeldig: de klokken van deze computer en van de KMS-host lopen te ver uiteen.
    .mend = Synchroniseer de tijd op beide machines en activeer opnieuw.
error-0xC004F074 = Deze computer kon geen enkele KMS-host bereiken.
    .mend = Zoek gebeurtenis 12288 op in het toepassingslogboek. Controleer daarna DNS, de firewall en TCP-poort 1688.
error-0x8004FE21 = Windows beschouwt dit exemplaar niet als legitiem. Mogelijke oorzaken zijn taalpakketten op een editie die daar geen licentie voor heeft, malware of beschadigde systeembestanden.
    .mend = Installeer het besturingssysteem opnieuw.
error-0x80070005 = Voor deze actie zijn verhoogde rechten nodig; Gebruikersaccountbeheer (UAC) heeft de toegang geweigerd.
    .mend = Voer slmgr.vbs opnieuw uit vanaf een opdrachtprompt die u als administrator opent.
error-0x8007007B = De DNS-naam bestaat niet: deze computer vindt geen SRV-records voor KMS.
    .mend = Los het DNS-probleem op, of gebruik een MAK in plaats van KMS.
error-0x8007232A = De DNS-server meldt een storing door een netwerk- of DNS-probleem.
    .mend = Controleer het netwerk, herstel DNS en probeer het opnieuw.
error-0x8007232B = De DNS-naam bestaat niet: deze computer kan via SRV-records geen KMS-host vinden.
    .mend = Geef de host zelf op met slmgr.vbs /skms, gevolgd door de naam. Hebt u geen KMS-host, installeer dan een MAK en activeer.
error-0x8007251D = De DNS-query leverde niets op: er zijn geen SRV-records voor KMS.
    .mend = Los het DNS-probleem op, zodat de SRV-records voor KMS worden gevonden.
error-0x80092328 = De DNS-naam bestaat niet, want er zijn geen SRV-records voor KMS.
    .mend = Los het DNS-probleem op, zodat de SRV-records voor KMS worden gevonden.
error-0x800706BA = De KMS-host antwoordt niet op RPC-aanroepen: een firewall blokkeert ze, of de SRV-records zijn verouderd.
    .mend = Open TCP-poort 1688 op de KMS-host en controleer de SRV-records.
error-0x80070490 = De productcode werkte niet: de MAK is ongeldig, of het gaat om de bekende fout bij het invoeren van de code in Windows Server 2019.
    .mend = Open een opdrachtprompt als administrator en voer slmgr -ipk uit, gevolgd door de code in vijf groepen van vijf tekens.
error-0xC004E003 = De licentie kon niet worden beoordeeld omdat systeembestanden zijn gewijzigd, vaak door software van derden.
    .mend = Herstel de systeembestanden of voer Systeemherstel uit.
error-0xC004E016 = Deze productcode is niet geldig voor de geïnstalleerde editie of configuratie.
    .mend = Gebruik een code die bij de editie en versie past.
error-0xC004E002 = Het licentiearchief op deze computer bevat tegenstrijdige gegevens.
    .mend = Bouw het bestand tokens.dat opnieuw op.
error-0xC004C016 = Dit is een OEM-code; daarmee kunt u niet online activeren.
    .mend = Activeer telefonisch, of gebruik een code uit het juiste kanaal.
error-0xC004C017 = Deze productcode is geblokkeerd voor uw geografische locatie.
    .mend = Gebruik een code die voor uw land is verleend.
error-0xC004C060 = Deze productcode is dynamisch geblokkeerd.
    .mend = Gebruik een andere code waarop u recht hebt, of open een incident met de laatste vijf tekens.
error-0xC004B011 = De klok van deze computer geeft niet de juiste tijd aan.
    .mend = Corrigeer de datum en tijd en activeer opnieuw.
error-0xC004F210 = De productcode hoort bij een andere editie dan de geïnstalleerde.
    .mend = Gebruik een code voor de geïnstalleerde editie.
error-0xC004F211 = Het lijkt erop dat deze computer een belangrijke hardwarewijziging heeft ondergaan.
    .mend = Start de probleemoplosser voor activeringen en geef aan dat u onlangs hardware van dit apparaat hebt gewijzigd, of voer de productcode opnieuw in.
error-0xC004F212 = De OEM-code past niet bij de geïnstalleerde editie.
    .mend = Installeer de editie waarvoor de code bedoeld is.
error-0xC004F213 = Op dit apparaat staat geen productcode.
    .mend = Voer de productcode in en activeer.
error-0xC004FC03 = Een netwerkprobleem heeft de activering verhinderd.
    .mend = Controleer de verbinding en de firewall en probeer het opnieuw. Helpt dat niet, activeer dan telefonisch.
error-0x803FA067 = Bij een upgrade naar een andere editie is gebleken dat dit apparaat geen geldige digitale licentie of productcode heeft.
    .mend = Voer een productcode in of start de probleemoplosser voor activeringen.
error-0x803F7001 = Er is geen geldige licentie gevonden voor dit apparaat; dat komt vaak voor na een hardwarewijziging.
    .mend = Voer een productcode in of start de probleemoplosser voor activeringen.
error-0x80072EE7 = Deze computer kan de naam van de activeringsserver niet omzetten: er is geen netwerk of geen naamomzetting.
    .mend = Controleer de verbinding, DNS en de proxy, en activeer opnieuw.
error-0x80072EFE = De verbinding met de server is verbroken door een firewall, een proxy of het netwerk.
    .mend = Controleer de verbinding en de proxy, en activeer opnieuw.

## Console: every page

console_title = Keyclerk-console
console_skip = Naar de inhoud
console_demonstration = Demonstratie met verzonnen voorbeeldgegevens
console_sections = Onderdelen van de console
    .incidents = Incidenten
    .keys = Productcodes
    .imports = Importen
    .understanding = Begrip
    .reports = Rapporten
    .macros = Macro’s
    .audit = Auditlogboek
console_search = Zoeken
    .hint = Nummer, productcode, computer, foutcode, woorden
console_account = Aangemeld
    .lead = teamleider
    .sign_out = Afmelden
console_sign_in = Aanmelden
    .agent = Verder als { $name }, medewerker
    .lead = Verder als { $name }, teamleider
    .unknown = U bent aangemeld, maar niet als medewerker van deze console: niemand heeft u toegevoegd, of u bent verwijderd. Een teamleider kan dat laten doen met “keyclerk agents add”.
    .no_role = U bent aangemeld, maar uw account geeft u hier geen rol. Vraag de rol “agent” of “lead” aan bij wie uw account beheert.
    .refused = Het aanmelden is niet gelukt. Probeer het nog eens.
console_problem = Probleem
    .forged = Deze wijziging is niet doorgevoerd: die kwam van een verouderde pagina. Ga terug, laad de pagina opnieuw en probeer het nog eens.
    .leads_only = Dit is alleen voor teamleiders.
    .not_found = Hier is niets, of het is niet voor u.
    .bad_input = Een van de ingevulde waarden kan niet worden gebruikt.
    .failed = Dat is nu niet gelukt.
    .too_large = Wat u stuurde, is te groot. Maak het korter en stuur het opnieuw.
    .file_too_large = Dit bestand is te groot: hier kan hoogstens 10 MiB worden geïmporteerd. Splits het in meerdere bestanden, elk met de kopregel, of laat het op de server importeren met “keyclerk import”.
    .imports = Naar de importen
    .back = Naar de incidenten
console_connection = De verbinding is verbroken: wat elders verandert, verschijnt pas als die er weer is.
    .back = De verbinding is er weer, en de pagina is bijgewerkt.
    .failed = Dat kon niet worden verstuurd. Wat u hebt ingevuld, staat er nog; probeer het zo meteen nog eens.
console_keyboard = Toetsenbord
    .all = Alle toetsen tonen
    .search = Zoeken
    .next = Volgende incident in de lijst
    .previous = Vorige incident in de lijst
    .open = Het incident openen
    .take = Het incident oppakken
    .answer = De partner antwoorden
    .note = Een interne notitie schrijven
    .solve = Oplossen en naar het volgende
    .close = Sluiten

## Console: queues and search

console_queue = Wachtrijen
    .mine = Van mij
    .unassigned = Nog van niemand
    .escalating = Bijna te laat
    .breached = Te laat
    .waiting = Wacht op de partner
    .all = Alle lopende
    .none = Hier is geen incident.
console_filters = De lijst filteren
    .severity = Ernst
    .language = Taal
    .product = Product
    .partner = Partner
    .state = Status
    .any = Alle
    .apply = Filteren
    .ended = Opgeloste incidenten
console_list = Incidenten
    .number = Nummer
    .severity = Ernst
    .state = Status
    .due = Volgende streeftijd
    .description = Onderwerp
    .partner = Partner
    .product = Product
    .language = Taal
    .owner = Medewerker
    .nobody = nog niemand
console_list_state = Status
    .new = nieuw
    .open = in behandeling
    .waiting_for_partner = wacht op de partner
    .solved = opgelost
    .closed = gesloten
    .withdrawn = ingetrokken
console_found = Gevonden
    .some = Incidenten die passen bij “{ $text }”:
    .none = Geen enkel incident past bij “{ $text }”.
    .filtered_some = De nieuwste incidenten die aan het filter voldoen:
    .filtered_none = Geen enkel incident voldoet aan het filter.
    .nothing_asked = Typ een nummer zoals INC-000123, de laatste vijf tekens van een productcode, een computer, een foutcode, een partner of woorden.
    .every = Alles tonen
console_paging = Pagina’s
    .first = Naar de eerste pagina
    .next = Volgende pagina
console_countdown = Tijd tot de volgende streeftijd
    .minutes_left = over { $count } min
    .hours_left = over { $count } u
    .days_left = over { $count } { $count ->
        [one] dag
       *[other] dagen
    }
    .minutes_late = { $count } min te laat
    .hours_late = { $count } u te laat
    .days_late = { $count } { $count ->
        [one] dag
       *[other] dagen
    } te laat

## Console: keys and imports

console_keys = Productcodes
    .search = Partner, op id of naam
    .search_suffix = Productcode, op het begin van de laatste vijf tekens
    .partner = Partner
    .id = Id
    .of = Productcodes van { $partner }
    .back = Alle partners
    .back_to_keys = Naar de productcodes van deze partner
    .key = Productcode
    .product = Product
    .used = Verbruikte activeringen
    .limit = Limiet
    .left = Over
    .state = Status
    .no_limit = geen limiet vastgelegd
    .blocked = Geblokkeerd
    .exhausted = Limiet bereikt
    .usable = Bruikbaar
    .more = Meer
    .no_partners = Zo’n partner is er niet.
    .no_keys = Zo’n productcode is er niet.
console_key = Productcode …{ $suffix }
    .as_of = Stand van de gegevens
    .ambiguous = Deze partner heeft meerdere productcodes met deze laatste vijf tekens. Ze zijn hier niet uit elkaar te houden.
console_key_problem = Niet gedaan
    .no_reason = Geef een reden op.
    .no_computer = Vul de computer in.
    .bad_limit = De limiet moet een geheel getal vanaf 0 zijn, of leeg blijven als er geen is.
    .changed = Er is niets gedaan: deze productcode is gewijzigd nadat u die had bekeken. Zo staat het er nu voor.
console_key_told = Gedaan
    .done_release = De activering is vrijgegeven.
    .done_limit = De limiet is gewijzigd.
    .done_block = De productcode is geblokkeerd.
    .done_unblock = De productcode is niet meer geblokkeerd.
    .nothing_release = Er is niets gedaan: deze computer heeft met deze productcode geen activering die vrijgegeven kan worden.
    .nothing_limit = Er is niets gedaan: dat is al de limiet.
    .nothing_block = Er is niets gedaan: de productcode is al geblokkeerd.
    .nothing_unblock = Er is niets gedaan: de productcode is niet geblokkeerd.
console_correction = Correcties
    .hint = U ziet eerst wat een correctie doet. Die geldt vanaf nu en komt met uw reden in het auditlogboek.
    .release = Een activering vrijgeven
    .limit = De limiet wijzigen
    .block = De productcode blokkeren
    .unblock = De blokkering opheffen
    .computer = Computer
    .new_limit = Nieuwe limiet (leeg: geen)
    .reason = Reden
    .look = Bekijken wat het doet
    .before = Nu
    .after = Daarna
    .confirm = Uitvoeren
    .cancel = Annuleren
console_correction_will = Wat het doet
    .release = De laatste activering van { $computer } met de productcode …{ $suffix } wordt teruggegeven.
    .limit = De productcode …{ $suffix } krijgt vanaf nu een andere limiet. Eerdere weigeringen blijven zoals ze zijn.
    .block = Elke nieuwe installatie met de productcode …{ $suffix } wordt geweigerd.
    .unblock = Installaties met de productcode …{ $suffix } worden weer geteld.
console_proof = Hoe het is geteld
    .time = Tijd
    .computer = Computer
    .how = Hoe
    .delta = Verschil
    .used = Daarna verbruikt
    .by = Door
    .shown = U ziet de nieuwste { $shown } van { $all } regels.
    .show_all = Alles tonen
console_imports = Importen
    .upload = Een bestand importeren
    .hint = CSV met een kopregel, JSON Lines of een export van productcodes; hoogstens 10 MiB. U ziet eerst wat het zou doen; er wordt niets opgeslagen voordat u bevestigt.
    .kind = Inhoud
    .file = Bestand
    .export = Alleen voor een export van productcodes uit het beheercentrum
    .partner = Id van de partner, als het bestand die niet noemt
    .as_of = Wanneer de export gemaakt is (leeg: nu)
    .check = Het bestand controleren
    .made = Uitgevoerde importen
    .none = Er zijn nog geen importen.
    .number = Nummer
    .time = Tijd
    .rows = Regels
    .new = Nieuw
    .changed = Gewijzigd
    .unchanged = Ongewijzigd
    .rejected = Afgewezen
    .recounted = Eerdere regels waarover anders wordt beslist
    .by = Door
    .state = Status
    .published = Van kracht
    .undone = Teruggedraaid
    .undoes = Draait nummer { $number } terug
    .undo = Import { $number } terugdraaien
console_import_kinds = Soorten bestanden
    .partners = Partners
    .contacts = Contactpersonen
    .benefits = Voordelen
    .keys = Productcodes
    .installations = Installaties
    .snapshots = Export van productcodes
    .undo = Terugdraaiing
console_import_problem = Niet gedaan
    .busy = Er is niets gedaan: er loopt al een andere import. Probeer het zo dadelijk nog eens.
    .gone = Er is niets gedaan: dit bestand is al geïmporteerd, of de controle is langer dan een uur geleden. Controleer het opnieuw.
    .bad_moment = Het tijdstip van de export is niet bruikbaar.
    .exports_only = Een partner en een tijdstip horen alleen bij een export van productcodes uit het beheercentrum, en dat is dit bestand niet. Laat ze leeg.
    .unknown_partner = Deze partner is niet een van de partners voor wie u werkt.
    .no_reason = Geef een reden op.
    .built_upon = Er is niets gedaan: latere importen of gegevens bouwen op deze import voort. Die moeten eerst teruggedraaid worden.
console_import_told = Gedaan
    .done_import = Het bestand is geïmporteerd.
    .done_part = De goede regels zijn geïmporteerd. { $count ->
        [one] { $count } regel is
       *[other] { $count } regels zijn
    } weggelaten.
    .done_undo = De import is teruggedraaid.
    .undone_already = Er is niets gedaan: deze import is al teruggedraaid, of kan niet worden teruggedraaid.
console_import_check = Gecontroleerd bestand
    .back = Naar de importen
    .would = Er is nog niets opgeslagen. Dit zou het bestand doen:
    .keys = Productcodes waarvan de cijfers zouden veranderen
    .used = Verbruikt
    .limit = Limiet
    .rejected = Van dit bestand zou niets worden opgeslagen. Verbeter deze regels en controleer het bestand opnieuw.
    .some_rejected = Deze regels kunnen niet worden overgenomen. Verbeter ze en controleer het bestand opnieuw, of importeer alleen de goede regels.
    .line = Regel
    .column = Kolom
    .value = Waarde
    .reason = Reden
    .more = En nog { $count }.
    .kept = Het bestand wordt een uur bewaard, zodat precies geïmporteerd wordt wat gecontroleerd is.
    .publish = Dit bestand importeren
    .publish_good = { $count ->
        [one] De goede regel
       *[other] De { $count } goede regels
    } importeren
    .rejects = De afgewezen regels downloaden
    .rejects_hint = De download bevat de afgewezen regels zoals ze in uw bestand staan, productcodes inbegrepen. Verbeter ze daarin, en controleer dat bestand.
console_audit = Auditlogboek
    .search = Id van de partner
    .time = Tijd
    .actor = Door
    .action = Wat
    .subject = Waarvan
    .partner = Partner
    .reason = Reden
    .details = Bijzonderheden
    .none = Er zijn geen vermeldingen.
    .more = Oudere
console_audit_actions = Wat er gedaan is
    .KEY_RELEASE = Activering vrijgegeven
    .KEY_LIMIT = Limiet gewijzigd
    .KEY_BLOCK = Productcode geblokkeerd
    .KEY_UNBLOCK = Blokkering opgeheven
    .IMPORTED = Bestand geïmporteerd
    .IMPORT_UNDONE = Import teruggedraaid
    .AGENT_ADDED = Medewerker toegevoegd
    .AGENT_DISABLED = Medewerker uitgeschakeld
    .API_KEY_ADDED = API-sleutel toegevoegd
    .API_KEY_REVOKED = API-sleutel ingetrokken
    .OUTBOX_RETRIED = Bezorging opnieuw geprobeerd
    .OUTBOX_DROPPED = Bezorging opgegeven
    .CONTACT_ADDED = Contactpersoon toegevoegd
    .CONTACT_LINKED = Contactpersoon aan Teams gekoppeld
    .CONTACT_ERASED = Contactpersoon gewist
    .MACRO_ADDED = Macro toegevoegd
    .MACRO_CHANGED = Macro gewijzigd
    .MACRO_DELETED = Macro verwijderd

## Console: understanding and reports

console_understanding = Berichten waarover de bot onzeker was, en berichten waarop het antwoord niet hielp. Geef aan wat er bedoeld werd: iemand kijkt het na voordat de bot ervan leert.
    .choices = Welke berichten
    .unmarked = Nog niet gemarkeerd
    .marked = Gemarkeerd
    .export = Markeringen downloaden
    .nothing = Hier staat geen bericht.
    .pages = Meer berichten
    .newest = Nieuwste
    .older = Oudere
    .visitor = Bezoeker
    .understood = opgevat als “{ $intent }”, { NUMBER($confidence, style: "percent") }
    .not_helped = het antwoord hielp niet
    .intent = Wat er bedoeld werd
    .choose = Kiezen
    .language = Taal
    .mark = Markeren
    .mark_again = Opnieuw markeren
    .unmark = Markering verwijderen
    .marked_by = Gemarkeerd door { $agent }
console_intent = Intenties waarover niemand een vraag krijgt
    .affirm = Ja
    .cancel = Laat maar
    .change_language = Andere taal
    .deny = Nee
    .goodbye = Tot ziens
    .greet = Begroeting
    .inform = Een antwoord op wat er gevraagd werd, zoals een product of een code
    .nlu_fallback = Niet begrepen
    .out_of_scope = Iets heel anders
    .thank = Bedankt
console_report = Rapporten
    .weeks = Incidenten per week
    .products = Incidenten per product
    .languages = Incidenten per taal
    .targets = Streeftijden
    .answers = Bot en mensen
    .unanswered = Onbeantwoorde vragen
    .error_codes = Foutcodes
console_report_about = Wat de rapporten tellen
    .weeks = Elk incident telt mee in de week waarin het werd geopend.
    .products = Elk geopend incident telt mee.
    .languages = De taal is die van het gesprek.
    .targets = Een streeftijd staat stil zolang een incident op de partner wacht of is afgerond. Samengevoegde dubbele incidenten worden niet beoordeeld. De mediaan is in klokuren.
    .answers = Berichten die de bot beantwoordde, berichten die hij niet begreep, en hoe vaak iemand het overnam.
    .unanswered = Wat de bot niet begreep, het vaakst eerst; productcodes zijn gemaskeerd.
    .error_codes = De codes waarvoor incidenten werden geopend, het vaakst eerst.
console_report_period = Periode
    .weeks = { $count } { $count ->
        [one] week
       *[other] weken
    }
    .show = Tonen
    .csv = Downloaden als CSV
    .since = Sinds { $day }; een week begint op maandag (UTC).
    .nothing = In deze weken valt niets te tellen.
console_report_columns = Kolommen
    .week = Week van
    .incidents = Incidenten
    .product = Product
    .language = Taal
    .target = Streeftijd
    .severity = Ernst
    .met = Gehaald
    .missed = Gemist
    .open = Loopt nog
    .median = Mediaan
    .answered = Beantwoord
    .not_understood = Niet begrepen
    .handed_over = Overgenomen
    .question = Vraag
    .times = Aantal keer
    .last = Laatst
    .error_code = Foutcode
console_report_target = Streeftijden
    .response = Eerste reactie
    .solution = Oplossing
console_report_hours = { NUMBER($hours) } u

## Console: an incident

console_incident = Incident { $number }
    .diagnosis = Diagnose
    .standing = Stand van zaken
    .transcript = Gesprek
    .timeline = Wat er gebeurd is
    .earlier = Eerder
    .work = Eraan werken
    .others = Andere incidenten van deze partner
    .similar = Vergelijkbare incidenten die zijn opgelost
    .description = Beschrijving
    .impact = Gevolgen
    .partner = Partner
    .contact = Geopend door
    .language = Taal
    .owner = Medewerker
    .nobody = nog niemand
    .severity = Ernst
    .state = Status
    .reason = Kwam neer op
    .merged = Gaat verder als
    .opened = Geopend op
    .product = Product
    .suffix = Productcode, laatste vijf tekens
    .computer = Computer
    .error_code = Foutcode
    .unknown_code = Deze foutcode staat niet in de catalogus.
    .understood = Wat de bot begreep
    .nothing_understood = Niets: het incident kwam niet uit een bericht voort.
    .quota = Incidenten van dit lidmaatschapsjaar
    .membership = Lidmaatschap
    .records = Stand van de gegevens
    .no_records = Voor deze partner zijn geen activeringsgegevens geïmporteerd.
    .no_key = Er is geen productcode van deze partner genoemd.
    .silent = Er is in geen enkel gesprek iets gezegd.
    .none = Die zijn er niet.
    .internal = intern
    .withheld = nooit bezorgd
    .solved_by = Wat het oploste
console_incident_confidence = { NUMBER($confidence, style: "percent") } zeker
    .sure = { NUMBER($confidence, style: "percent") } zeker
    .unsure = slechts { NUMBER($confidence, style: "percent") } zeker
    .lost = slechts { NUMBER($confidence, style: "percent") } zeker: het kan best iets anders zijn
console_incident_quota = { $total ->
        [none] { $used } verbruikt; er is geen lidmaatschap vastgelegd
        [unlimited] { $used } verbruikt, zonder limiet
       *[other] { $used } van de { $total } verbruikt, nog { $left } over
    }
console_incident_key = { $limit ->
        [none] Activeringen: { $used } verbruikt, geen limiet vastgelegd
       *[other] Activeringen: { $used } van de { $limit } verbruikt, nog { $left } over
    }
    .before = Toen het incident werd geopend: { $limit ->
        [none] { $used } verbruikt, geen limiet vastgelegd
       *[other] { $used } van de { $limit } verbruikt
    }
    .blocked = Deze productcode is geblokkeerd.
    .plot = Verbruikte activeringen tegenover de limiet in de tijd
    .table = Dezelfde cijfers, en hoe elk is geteld
    .date = Datum
    .computer = Computer
    .how = Hoe het is geteld
    .used = Verbruikt
    .limit = Limiet
    .no_limit = geen
    .empty = Het register van deze productcode is leeg.
console_incident_target = Volgende streeftijd
    .response = Eerste reactie uiterlijk
    .solution = Oplossing uiterlijk
    .paused = gepauzeerd: het wachten is op de partner
    .none = Er loopt geen streeftijd.
console_incident_state = Status
    .new = nieuw
    .open = in behandeling
    .waiting_for_partner = wacht op de partner
    .solved = opgelost
    .closed = gesloten
    .withdrawn = ingetrokken
console_incident_held = Medewerkers voeren het gesprek: de bot zwijgt.
    .bot = De bot voert het gesprek.
console_deed = Wat er gedaan is
    .OPENED = opende het
    .TAKEN = pakte het op
    .ANSWERED = antwoordde
    .ASKED = stelde een vraag en wacht op antwoord
    .NOTED = noteerde
    .COMMENTED = schreef
    .SOLVED = loste het op
    .CLOSED = sloot het
    .WITHDRAWN = trok het in
    .REOPENED = heropende het
    .HANDED_OVER = liet een medewerker het gesprek overnemen
    .GIVEN_BACK = gaf het gesprek terug aan de bot
    .ASSIGNED = wees het toe
    .RATED = wijzigde de ernst
    .PAUSED = liet het op de partner wachten
    .RESUMED = pakte het weer op
    .MERGED = voegde het samen met een ander incident
    .LINKED = voegde een ander incident ermee samen
console_deed_more = Nadere aanduiding
    .ASSIGNED = aan { $owner }
    .RATED = van { $from } naar { $to }
    .MERGED = ({ $into })
    .LINKED = ({ $duplicate })
console_reason = Waar het op neerkwam
    .KEY_LIMIT_RAISED = de limiet van de productcode is verhoogd
    .ACTIVATION_RELEASED = er is een activering vrijgegeven
    .CONFIGURATION = configuratie
    .EXPLAINED = uitgelegd
    .DUPLICATE = dubbel
    .PRODUCT_FAULT = fout in het product
    .NOT_REPRODUCIBLE = kon niet worden nagebootst
    .OTHER = iets anders
console_delivery = Wat ervan geworden is
    .nowhere = nergens gezegd: er is geen gesprek
    .waiting = onderweg
    .delivered = bezorgd { $channel ->
        [teams] in Teams
       *[other] in de chat
    }, nog niet gelezen
    .read = gelezen { $channel ->
        [teams] in Teams
       *[other] in de chat
    }
    .dead = kon niet worden bezorgd
    .mail_waiting = er volgt een e-mail
    .mail_delivered = e-mail verstuurd
    .mail_dead = de e-mail kon niet worden verstuurd
console_similar = Vergelijkbaar
    .error_code = dezelfde foutcode
    .product = hetzelfde product
console_macro = Macro
    .none = zonder macro
    .fill = Invullen
    .missing = Deze macro heeft geen tekst in deze taal ({ $language }): de Engelse tekst is ingevuld.
    .lacking = Het incident heeft geen waarde voor:
    .send = Versturen{ $state ->
        [waiting_for_partner] {" "}en op de partner wachten
        [solved] {" "}en oplossen
        [closed] {" "}en sluiten
       *[other] {""}
    }{ $owner ->
        [me] {" "}(het incident wordt van u)
        [other] {" "}(het incident gaat naar een andere medewerker)
       *[none] {""}
    }
console_work = Werk
    .take = Oppakken
    .take_from = Overnemen van { $owner }
    .take_over = Gesprek overnemen
    .give_back = Gesprek teruggeven aan de bot
    .reopen = Heropenen
    .answer = Partner antwoorden
    .answer_hint = De taal van de partner is { $language }. Het antwoord komt in het gesprek, en per e-mail als het daar niet gelezen wordt.
    .send = Versturen
    .send_and_wait = Versturen en op de partner wachten
    .note = Interne notitie
    .note_hint = Alleen voor medewerkers.
    .moved = Zo kan op dit incident niet meer worden geantwoord: wat u had geschreven, staat in de notitie.
    .leave = Hier staat iets dat nog niet is verstuurd. Het incident oplossen en verdergaan zonder dat?
    .keep = Notitie bewaren
    .solve = Wat het oploste
    .solve_hint = De partner leest dit en kan het incident heropenen.
    .mark_solved = Oplossen
    .solve_and_next = Oplossen en naar het volgende
    .close = Waarom het gesloten wordt
    .close_hint = De partner leest dit en kan het incident heropenen.
    .mark_closed = Sluiten
    .assign = Medewerker
    .assign_now = Toewijzen
    .severity = Ernst
    .severity_now = Ernst wijzigen
    .wait = Op de partner wachten
    .resume = Weer oppakken
    .merge = Samenvoegen met een ander incident
    .merge_into = Nummer van het incident dat verdergaat
    .merge_hint = Dit incident wordt als dubbel gesloten, en de partner leest welk incident verdergaat.
    .ended = Het incident is afgerond.
console_done = Gedaan.
    .take = Het incident is van u.
    .take-over = U voert het gesprek.
    .give-back = De bot voert het gesprek weer.
    .answer = Uw antwoord is onderweg.
    .note = De notitie is bewaard.
    .solve = Het incident is opgelost.
    .close = Het incident is gesloten.
    .reopen = Het incident is weer open.
    .assign = Het incident is toegewezen.
    .severity = De ernst is gewijzigd.
    .wait = Het incident wacht op de partner.
    .resume = Het incident is weer in behandeling.
    .merge = Het incident is als dubbel gesloten.
console_refused = Dat kon niet.
    .STALE = Nog niet gedaan: iemand heeft het incident intussen gewijzigd. Wat u hebt ingevuld, staat er nog; doe het opnieuw als het nog past.
    .WRONG_STATE = Zoals het incident er nu voor staat, kan dat niet.
    .TOO_LATE = Het is te laat om dit incident te heropenen.
    .NOT_HELD = Geen medewerker voert het gesprek.
    .HELD = Medewerkers voeren dit gesprek voor een ander incident.
    .NO_CONVERSATION = Dit incident is niet uit een gesprek voortgekomen.
    .EMPTY = Er staat nog niets.
    .TOO_LONG = Dit is langer dan 4.000 tekens.
    .NO_REASON = Geef aan waar het op neerkwam.
    .PLACEHOLDER = Een invulveld van de macro heeft nog geen waarde: de naam ervan staat in de tekst tussen dubbele accolades. Schrijf wat daar hoort, of haal het weg.
    .MACRO_CHANGED = De macro is intussen gewijzigd of verwijderd, en er is niets verstuurd. Wat u schreef, staat er nog: kijk wat de knop nu doet en verstuur het opnieuw.
    .UNKNOWN_AGENT = Er werkt geen medewerker met deze naam voor deze partner.
    .UNCHANGED = Dat is al zo.
    .UNKNOWN_INCIDENT = Deze partner heeft geen incident met dit nummer.
    .SAME_INCIDENT = Een incident kan niet met zichzelf worden samengevoegd.
    .MERGED = Dat is zelf een dubbel incident.
    .OTHER_ENDED = Dat incident is afgerond.
    .changes = Wat er intussen veranderde:


## Console: macros

console_macros = Antwoorden die teamleiders voor alle medewerkers bewaren. Een macro vult het antwoord in, in de taal van het incident; de tekst kan nog worden aangepast.
    .none = Er is nog geen macro.
    .new = Een nieuwe macro
    .change = De macro wijzigen
    .name = Naam
    .languages = Talen
    .state = Daarna is het incident
    .owner = Daarna is het van
    .stays = zoals het was
    .me = wie hem gebruikt
    .hint = Wat uit het incident wordt ingevuld:
    .text = Tekst, { $language }
    .keep = Bewaren
    .delete = Verwijderen
console_macro_problem = Probleem
    .BAD_MACRO = { $problem ->
        [MISSING] De Engelse tekst ontbreekt: die wordt gebruikt als er in een taal geen tekst is.
        [TOO_LONG] De tekst ({ $language }) is te lang: hoogstens 4.000 tekens.
        [UNKNOWN_PLACEHOLDER] De tekst ({ $language }) bevat iets onbekends op regel { $line }, bij teken { $column }: { $placeholder }
       *[other] { $field ->
            [owner] De medewerker van wie het zou worden, kan zich niet meer aanmelden.
            [state] Een incident kan daarna niet deze status hebben.
           *[name] De macro heeft een naam van hoogstens 200 tekens nodig.
        }
    }
    .MACRO_THERE = Er is al een macro met deze naam.
    .MACRO_CHANGED = { $by } heeft deze macro intussen gewijzigd. Wat u schreef, staat er nog: bewaar het nog eens om de andere versie te vervangen.
