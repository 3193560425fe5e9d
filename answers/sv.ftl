### Swedish. Every sentence that people read; the same names and variables stand in every language.
### `utter_…`: what the bot says, with its buttons as attributes. `row_…`: a line of a list. `rule_…`, `state_…`: words for codes.

## Conversation

utter_greet = Hej{ $name ->
        [none] {""}
       *[other] , { $name }
    }. Jag svarar på frågor om produktnycklar och aktiveringar utifrån dina uppgifter, och jag öppnar tekniska supportärenden. Vad kan jag hjälpa dig med?
    .usage = Hur många aktiveringar finns kvar?
    .limit = Det maximala antalet aktiveringar är nått
    .counting = Hur räknas aktiveringar?
utter_help =
    Det här kan jag göra
    - berätta hur många av en nyckels aktiveringar som är använda och hur många som finns kvar, och vilka datorer som räknades
    - förklara varför en nyckel har nått sin gräns, och vad som hjälper
    - säga i förväg om en ominstallation eller ny maskinvara skulle räknas
    - förklara felkoder vid aktivering
    - berätta vilka produkter du har rätt till, var nycklar och nedladdningar finns och vilken roll som krävs
    - öppna ett tekniskt supportärende, berätta hur det går med det, lägga till något, stänga det eller öppna det igen
    - koppla dig till en person i vårt supportteam
    Fråga med egna ord. Jag talar { $languages }.
    .usage = Hur många aktiveringar finns kvar?
    .counting = Hur räknas aktiveringar?
    .incident = Öppna ett ärende
utter_goodbye = Hej då, och lycka till med installationen.
utter_thank = Varsågod.
utter_out_of_scope = Det kan jag tyvärr inte hjälpa till med: jag svarar bara på frågor om produktnycklar, aktiveringar, programvaruförmåner och tekniska supportärenden. Jag kan till exempel berätta hur många aktiveringar som finns kvar eller öppna ett ärende.
    .usage = Hur många aktiveringar finns kvar?
    .help = Vad kan du göra?
utter_not_understood = Det där förstod jag inte. Kan du säga det på ett annat sätt? Jag hjälper till med produktnycklar, aktiveringar, programvaruförmåner och tekniska supportärenden.
    .usage = Hur många aktiveringar finns kvar?
    .help = Vad kan du göra?
utter_did_you_mean = Jag är inte säker på att jag förstår. Menar du:
    { $meanings }
    .meaning = { $meaning }
    .deny = Något annat
utter_offer_person = Jag förstår tyvärr fortfarande inte. En person kan hjälpa dig: be om att få tala med någon, eller låt mig öppna ett tekniskt supportärende. Ska jag öppna ett?
    .person = Tala med en person
    .open_incident = Öppna ett ärende
utter_offer_sign_in = Jag förstår tyvärr fortfarande inte. När du har loggat in i portalen kan jag öppna ett tekniskt supportärende, som en person tar hand om. Allmänna frågor kan jag svara på direkt.
    .counting = Hur räknas aktiveringar?
    .activation = Vilka produkter behöver aktiveras?
utter_started_over = { $what ->
        [incident] Visst, vi börjar om med ärendet från början.
       *[conversation] Visst, vi börjar om. Vad kan jag hjälpa dig med?
    }
utter_language_changed = Självklart, vi fortsätter på svenska.
utter_language_not_spoken = Det språket talar jag inte ännu. Jag talar { $languages }.
utter_nothing_to_affirm = Visst. Vad vill du veta?
    .usage = Hur många aktiveringar finns kvar?
    .help = Vad kan du göra?
utter_denied = Okej. Är det något annat jag kan göra?
utter_cancelled = Avbrutet; inget har skickats. Vad kan jag hjälpa dig med i stället?
utter_information_taken = Noterat. Vad vill du veta om det?
    .usage = Hur många aktiveringar finns kvar?
    .incident = Öppna ett ärende
utter_sign_in = Logga först in i portalen: jag kan bara titta i uppgifterna för en partner som jag känner till. Allmänna frågor kan jag svara på direkt.
    .counting = Hur räknas aktiveringar?
    .activation = Vilka produkter behöver aktiveras?
utter_role_needed = För det behöver du rollen Global administratör eller MPN-partneradministratör. Som användare ser du dina produkter och deras totalsiffror.
utter_not_solved = Jag beklagar att det inte hjälpte. { $help ->
        [none] {""}
       *[some] Det här har vi inte tittat på ännu:
    { $meanings }
    }
    Jag kan öppna ett tekniskt supportärende, så att en person undersöker det. Ska jag göra det?
    { $reopens ->
        [yes] Eller så öppnar jag { $ended } igen, om det problemet är tillbaka.
       *[no] {""}
    }
    .reopen = Öppna { $ended } igen
    .meaning = { $meaning }
    .affirm = Ja, öppna ett ärende
    .deny = Nej


## Keys and activations

utter_which_key = Vilken nyckel menar du? Ange dess nummer, de fem sista tecknen eller produkten.
    { $keys }
    .key = { $product } …{ $suffix }
utter_unknown_key = I dina uppgifter finns ingen nyckel som slutar på { $suffix }. Kontrollera de fem sista tecknen.
utter_no_key_of_product = I dina uppgifter finns ingen nyckel för { $product }.
utter_no_keys = I dina uppgifter finns inga produktnycklar ännu.
utter_limit_reached = Nyckeln …{ $suffix } för { $product } har förbrukat alla sina aktiveringar: { $used } av { $limit }. Den kan alltså inte aktivera något mer.{ $card ->
        [yes] {""}
       *[no] {""}
    Så räknades det:
    { $proof }
    }
    { $help ->
        [none] Ingen annan nyckel för produkten har aktiveringar kvar, och på ingen av datorerna går det att installera om utan att det räknas.
       *[other] Det här hjälper nu:
    { $options }
    }
    Jag kan inte lova fler aktiveringar för den här nyckeln. Ska jag öppna ett tekniskt supportärende?
    { $records }
    .open_incident = Öppna ett ärende
    .counting = Hur räknas aktiveringar?
utter_limit_not_reached = Enligt uppgifterna har nyckeln …{ $suffix } för { $product } inte nått sin gräns: { $used } av { $limit } aktiveringar är använda, { $left } kvar.{ $card ->
        [yes] {""}
       *[no] {""}
    Så räknades det:
    { $proof }
    }
    Att aktiveringen nekades kan alltså ha en annan orsak, eller så räknar aktiveringsservern annorlunda. Ska jag öppna ett tekniskt supportärende?
    { $records }
    .open_incident = Öppna ett ärende
    .counting = Hur räknas aktiveringar?
utter_limit_unknown = Uppgifterna visar { $used ->
        [one] en använd aktivering
       *[other] { $used } använda aktiveringar
    } för nyckeln …{ $suffix } ({ $product }), men ingen gräns är registrerad för den.{ $card ->
        [yes] {""}
       *[no] {""}
    Så räknades det:
    { $proof }
    }
    Ska jag öppna ett tekniskt supportärende?
    { $records }
    .open_incident = Öppna ett ärende
    .counting = Hur räknas aktiveringar?
utter_limit_totals = En nyckel som har förbrukat alla sina aktiveringar kan inte aktivera något mer. Totalsiffrorna för dina produkter:
    { $totals }
    Vilka datorer som räknades visas för rollerna Global administratör och MPN-partneradministratör. Ska jag öppna ett tekniskt supportärende?
    { $records }
    .open_incident = Öppna ett ärende
utter_key_usage = { $product }, nyckel …{ $suffix }: { $used } av { $limit } aktiveringar använda, { $left ->
        [0] ingen kvar
        [one] en kvar
       *[other] { $left } kvar
    }.{ $card ->
        [yes] {""}
       *[no] {""}
    Så räknades det:
    { $proof }
    }
    { $records }
    .counting = Hur räknas aktiveringar?
utter_key_usage_unlimited = { $product }, nyckel …{ $suffix }: { $used ->
        [0] ingen aktivering använd
        [one] en aktivering använd
       *[other] { $used } aktiveringar använda
    }; ingen gräns är registrerad.{ $card ->
        [yes] {""}
       *[no] {""}
    Så räknades det:
    { $proof }
    }
    { $records }
    .counting = Hur räknas aktiveringar?
utter_key_usages = Aktiveringarna för dina nycklar:
    { $keys }
    Ange en nyckels fem sista tecken så visar jag hur det räknades.
    { $records }
    .key = { $product } …{ $suffix }
utter_product_totals = Aktiveringarna för dina produkter:
    { $totals }
    { $records }
utter_counting_rules = Aktiveringar räknas för varje produktnyckel:
    - installation på en ny dator: räknas mot nyckeln
    - ominstallation på samma dator, utan betydande maskinvaruändring: räknas inte
    - installation på samma dator efter en betydande maskinvaruändring, till exempel ett nytt moderkort: räknas mot nyckeln
    { $partner_rule ->
        [every_activation] För din organisation gäller en annan regel: varje aktivering räknas, även på samma dator.
        [hardware_aware] De här reglerna gäller för din organisation.
       *[unknown] För vissa partner räknas varje aktivering, även på samma dator.
    }
    Vilka maskinvaruändringar som är betydande har inte publicerats för dagens Windows-versioner; jag använder de publicerade vikterna för äldre versioner som en uppskattning.
    { -source-benefits }
    .if_counted = Skulle en ominstallation räknas?
utter_if_counted = { $verdict ->
        [counted] Ja: en installation på { $computer } med nyckeln …{ $suffix } ({ $product }) skulle räknas. Därefter skulle { $used_after } av { $limit } vara använda.
        [counted_unlimited] Ja: en installation på { $computer } med nyckeln …{ $suffix } ({ $product }) skulle räknas. Antalet använda aktiveringar skulle därefter vara { $used_after }.
        [refused] Den skulle nekas: en installation på { $computer } med nyckeln …{ $suffix } ({ $product }) skulle räknas, och gränsen på { $limit } är nådd.
        [blocked] Den skulle nekas: nyckeln …{ $suffix } ({ $product }) aktiverar inget för närvarande, varken på { $computer } eller någon annanstans.
       *[not_counted] Nej: en installation på { $computer } med nyckeln …{ $suffix } ({ $product }) skulle inte räknas.
    }
    { $reason ->
        [BLOCKED] Orsak: nyckeln är spärrad.
        [NEW_COMPUTER] Orsak: den här datorn har hittills inte räknats för nyckeln.
        [SAME_COMPUTER_UNCHANGED] Orsak: det är samma dator med samma maskinvara.
        [SAME_COMPUTER] Orsak: det är samma dator, och det som ändras ({ $changed }) är ingen betydande maskinvaruändring.
        [HARDWARE_CHANGED] Orsak: en betydande maskinvaruändring ({ $changed }).
       *[EVERY_ACTIVATION] Orsak: för din organisation räknas varje aktivering.
    }{ $unknown ->
        [none] {""}
       *[other] {" "}Saknas ännu i uppgifterna om den här datorn: { $unknown }. Det som inte är känt räknas aldrig som ändrat.
    }{ $help ->
        [none] {""}
       *[other] {""}
    Det här hjälper nu:
    { $options }
    }
    { $records }
    .usage = Hur många aktiveringar finns kvar?
utter_if_counted_general = Det beror på datorn:
    - en ny dator eller en ny virtuell dator: räknas
    - samma dator med samma maskinvara, även efter ominstallation eller uppgradering: räknas inte
    - samma dator efter en betydande maskinvaruändring, till exempel ett nytt moderkort: räknas; enbart ett diskbyte är ingen sådan
    { $partner_rule ->
        [every_activation] För din organisation räknas dock varje aktivering.
       *[other] Säg vad datorn heter, så tittar jag på dess verkliga historik.
    }
utter_which_computer_key = { $computer } är registrerad med flera nycklar. Vilken nyckel menar du?
    { $keys }
    .key = { $product } …{ $suffix }
utter_activation_required = { $needed ->
        [yes] Ja, { $product } behöver aktiveras.
        [rds] RDS-CAL:er installeras på en licensserver för fjärrskrivbord, och det är den servern som aktiveras.
        [cal] Nej: en CAL har ingen nyckel och installeras inte, så det finns inget att aktivera.
       *[no] Nej, { $product } behöver ingen produktaktivering.
    } Aktivering krävs för Windows Server, Windows-klientoperativsystem och alla Office-klientprogram. { -source-benefits }
utter_activation_required_general =
    { $products }
    Aktivering krävs för Windows Server, Windows-klientoperativsystem och alla Office-klientprogram, till exempel Office, Visio och Project. Det behövs inte för alla produkter. { -source-benefits }
utter_no_more_activations = Jag kan inte lova fler aktiveringar: ett medlemskap ger ett bestämt antal för varje produkt. Det här kan hjälpa med { $product }:
    { $options }
    Eller så öppnar jag ett tekniskt supportärende. Ska jag göra det?
    .open_incident = Öppna ett ärende
utter_no_more_activations_general = Jag kan inte lova fler aktiveringar: ett medlemskap ger ett bestämt antal för varje produkt. En annan nyckel för samma produkt kan ha några kvar, en dator som redan har räknats kan kanske installeras om utan att räknas, och med ett tekniskt supportärende når du en person. Ska jag öppna ett?
    .open_incident = Öppna ett ärende
    .usage = Hur många aktiveringar finns kvar?
utter_error_code = { $certain ->
        [yes] { $code }: { $meaning }
       *[no] Troligen betyder { $code } det här: { $meaning }
    }
    { $mend }
    { $certain ->
        [yes] Källa: Microsofts tabeller över aktiveringsfel.
       *[no] Källa: allmän kunskap, inte Microsofts tabeller.
    }
    .open_incident = Öppna ett ärende
utter_unknown_error_code = Jag känner inte till koden { $code }: den finns inte i min katalog, och jag vill inte gissa. Ska jag öppna ett tekniskt supportärende med den?
    .open_incident = Öppna ett ärende
utter_which_error_code = Vilken felkod eller vilket meddelande ser du? En kod ser ut som 0xC004C008. I Windows visas den med slmgr.vbs /ato.
    .open_incident = Öppna ett ärende
utter_key_rejected = Felsökning när en nyckel inte godkänns:
    - skriv in den igen precis som den står på förmånssidan; om du klistrar in den, kontrollera att bindestrecken fortfarande är bindestreck
    - kontrollera att nyckeln hör till den här produkten, utgåvan och versionen
    - ange felkoden om det finns någon
    { $known ->
        [yes] I dina uppgifter står nyckeln …{ $suffix } som en nyckel för { $product }.
        [no] I dina uppgifter finns ingen nyckel som slutar på { $suffix }.
       *[not_given] {""}
    }
    Ska jag öppna ett tekniskt supportärende?
    .open_incident = Öppna ett ärende

## Benefits

utter_cal_no_details = ”Ingen ytterligare information tillgänglig” är normalt för CAL:er: en CAL (klientåtkomstlicens) är ingen produkt att ladda ned. En Windows Server-CAL har ingen nyckel och ska varken installeras eller aktiveras; det som ska aktiveras är själva serverprodukten. Spara beviset på dina licenser; mer än så behöver du inte göra.
    Med RDS-CAL:er är det annorlunda: de installeras på en aktiverad licensserver för fjärrskrivbord, inom 120 dagar, och deras version måste vara minst lika ny som sessionsvärdens.
    { -source-cals }
    .cal_licensing = Hur fungerar CAL:er?
    .open_incident = Öppna ett ärende
utter_which_cal = Båda sorternas CAL (klientåtkomstlicens) ger en användare eller en enhet rätt att använda en server, och ingen av dem går att ladda ned. { -source-cals }
    Menar du Windows Server-CAL:er eller RDS-CAL:er?
    .windows_server_cal = Windows Server-CAL:er
    .rds_cal = RDS-CAL:er
utter_cal_licensing = { $kind ->
        [windows-server-cal] { -cal-windows-server }
        [rds-cal] { -cal-rds }
       *[both] { -cal-windows-server }
    { -cal-rds }
    }
    { -source-cals }
    { $benefits }
    { $records }
-cal-windows-server = En Windows Server-CAL ger en användare eller en enhet rätt att använda servrarna. Den har ingen nyckel, installeras inte och räknas inte av servern: spara licensdokumenten.
-cal-rds = RDS-CAL:er behövs för fjärrskrivbordstjänster, utöver Windows Server-CAL:er. De installeras på en aktiverad licensserver för fjärrskrivbord; respitperioden är 120 dagar, och CAL:ens version måste vara minst lika ny som sessionsvärdens.
utter_software_benefits = { $scope ->
        [named] Enligt dina uppgifter:
       *[all] Din organisation har rätt till:
    }
    { $benefits }
    Listan finns i Partnercenter: MPN, Förmåner, fliken Programvara.
    Produkter, antal och nycklar kommer från dina uppgifter; vilka produkter som behöver aktiveras framgår av Microsoft Partner Networks sida om programvaruförmåner från mars 2021.
    { $records }
utter_no_benefits = I dina uppgifter finns inga programvaruförmåner ännu. Vad din organisation har rätt till står i Partnercenter: MPN, Förmåner, fliken Programvara. { -source-benefits }
    { $records }
utter_software_benefits_general = Produkterna som din organisation har rätt till finns i Partnercenter: MPN, Förmåner, fliken Programvara. Expandera en produkts rad för att se anvisningarna. { -source-benefits }
utter_get_key =
    { $products }
    Produktnycklar finns i Partnercenter: MPN, Förmåner, fliken Programvara. Expandera produktens rad och välj version: nyckeln står i samma ruta. För att se nycklar krävs rollen Global administratör eller MPN-partneradministratör.
    { -source-benefits }
    { $records }
    .role = Vilken roll har jag?
utter_download =
    { $products }
    Nedladdningar finns i Partnercenter: MPN, Förmåner, fliken Programvara. Expandera produktens rad och välj version, språk och utgåva; nyckeln står i samma ruta. CAL:er går inte att ladda ned.
    { -source-benefits }
    { $records }
utter_required_role = För att se produktnycklar och hantera programvaruförmåner krävs rollen Global administratör eller MPN-partneradministratör; andra användare kan bara se informationen. { -source-roles }
    { $has_role ->
        [yes] Enligt dina uppgifter har du den här rollen: { $roles }.
        [no] Enligt dina uppgifter har du ingen av dessa roller: vänd dig till en administratör i din organisation.
       *[unknown] {""}
    }
    { $records }
role_global_admin = Global administratör
role_partner_admin = MPN-partneradministratör
utter_manage_benefits = Ett medlemskap förnyas i Partnercenter, senast { $renewal_days ->
        [one] en dag
       *[other] { $renewal_days } dagar
    } efter att medlemsåret har gått ut. När det är betalt kan det ta upp till { $appear_hours ->
        [one] en timme
       *[other] { $appear_hours } timmar
    } innan förmånerna syns. När ett medlemskap upphör gör dess licenser det också, och programvaran måste avinstalleras. { -source-membership }
    { $standing ->
        [none] {""}
        [unknown] I dina uppgifter finns inget medlemskap.
        [undated] I dina uppgifter finns medlemskapet { $membership }, men inga datum för det.
       *[current] I dina uppgifter finns medlemskapet { $membership }{ $since ->
            [none] {""}
           *[other] {" "}sedan { $since }
        }. Det nuvarande medlemsåret slutar { $ends }; det kan förnyas till och med { $renew_by }.
        [renewable] I dina uppgifter finns medlemskapet { $membership }{ $since ->
            [none] {""}
           *[other] {" "}sedan { $since }
        }. Det gick ut { $ends } och kan fortfarande förnyas till och med { $renew_by }.
        [lapsed] I dina uppgifter finns medlemskapet { $membership }{ $since ->
            [none] {""}
           *[other] {" "}sedan { $since }
        }. Det gick ut { $ends } och kunde förnyas till och med { $renew_by }.
    }
    { $records }
membership_action_pack = Action Pack
membership_silver = Silver
membership_gold = Gold
membership_solutions_partner = Solutions Partner

## Incidents

utter_incident_begin = { $quota ->
        [unknown] Jag öppnar ett tekniskt supportärende.
        [unlimited] Jag öppnar ett tekniskt supportärende. Ditt medlemskap ger ett obegränsat antal.
       *[known] Jag öppnar ett tekniskt supportärende. { $left ->
            [one] Du har ett ärende kvar
           *[other] Du har { $left } ärenden kvar
        } av { $total } det här medlemsåret.
    } Du kan när som helst säga ”avbryt”.
utter_incident_no_quota = Alla { $total } tekniska supportärenden för det här medlemsåret är förbrukade, så jag kan inte öppna ett till.{ $reopens ->
        [yes] {" "}Om problemet i { $ended } är tillbaka kan jag öppna det igen: det förbrukar inget nytt ärende.
       *[no] {""}
    }{ $adds ->
        [yes] {" "}Du kan fortfarande lägga till något i { $own }.
       *[no] {""}
    }
    .reopen = Öppna { $ended } igen
    .add = Lägg till något
    .status = Hur går det med våra ärenden?
utter_ask_description = Beskriv problemet: vad gör du, och vad händer?
utter_ask_description_again = Beskriv problemet med en eller två meningar: vad gör du, och vad händer?
utter_ask_severity = Hur allvarligt är det? A: arbetet står still. B: arbetet är kraftigt hindrat. C: en mindre störning.
    .A = A: arbetet står still
    .B = B: kraftigt hindrat
    .C = C: mindre störning
utter_ask_severity_again = Jag behöver allvarlighetsgraden: svara A, B eller C.
    .A = A: arbetet står still
    .B = B: kraftigt hindrat
    .C = C: mindre störning
utter_ask_confirmation = { $card ->
        [yes] Det här är ärendet. Du kan fortfarande ändra vad som helst i det och sedan öppna det med ”{ card_incident.submit }”.
    Ska jag öppna det? Du kan också svara med ord: ”ja”, en rättelse (”nej, allvarlighetsgrad B”) eller ”avbryt”.
       *[no] Det här är ärendet:
    - Beskrivning: { $description }
    - Allvarlighetsgrad: { $severity }
    - Produkt: { $product }
    - Nyckel: { $suffix }
    - Felkod: { $error_code }
    - Dator: { $computer }
    - Påverkan: { $impact }
    Ska jag öppna det? Du kan också rätta det (”nej, allvarlighetsgrad B”) eller avbryta.
    }
    .affirm = Ja, öppna det
    .deny = Ändra något
    .cancel = Avbryt
utter_ask_correction = Vad ska ändras? Säg vad (till exempel ”allvarlighetsgrad B” eller ”datorn är SRV-04”), eller skriv en ny beskrivning.
utter_first_this = Låt oss göra klart det här ärendet först, eller säg ”avbryt”.
utter_person_after_form = { $when ->
        [now] Jag kopplar dig till vårt supportteam så snart ärendet är öppnat.
       *[later] Vårt supportteam är inte på plats just nu; det är tillbaka { $opens } och läser ärendet då.
    }
utter_inputs_not_read = Det här kunde jag inte tolka, så det är oförändrat: { $inputs }.
incident_addition = { $description }
    { $lines }
row_added_impact = Påverkan: { $impact }
row_added_severity = Allvarlighetsgrad: { $severity }
utter_incident_opened = Ärendet är öppnat: { $number }, allvarlighetsgrad { $severity }. { $quota ->
        [unknown] {""}
        [unlimited] Ditt medlemskap har ingen gräns för antalet ärenden.
       *[known] { $left ->
            [0] Inget ärende finns kvar
            [one] Ett ärende finns kvar
           *[other] { $left } ärenden finns kvar
        } det här medlemsåret.
    }
    { $response ->
        [due] Ett första svar ska komma senast { $response_due }.
       *[none] {""}
    }
    .status = Hur går det med mitt ärende?
utter_incident_failed = Jag kunde inte öppna ärendet: beskrivningen eller allvarlighetsgraden saknas. Börja om.
    .open_incident = Öppna ett ärende
utter_incident_status = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    }: { $state }.{ $details ->
        [yes] { $card ->
            [yes] {""}
           *[no] {" "}Allvarlighetsgrad { $severity }, öppnat { $opened }.
        }
       *[no] {" "}Mer visas bara för den som öppnade det och för administratörer.
    }{ $response ->
        [due] { $card ->
            [yes] {""}
           *[no] {" "}Ett första svar ska komma senast { $response_due }.
        }
        [waiting] {" "}Det väntar på ditt svar: skriv ”lägg till i { $number }” och det du vill svara.
       *[none] {""}
    }{ $card ->
        [yes] {""}
       *[no] {""}
    { $timeline }
    }
    .add = Lägg till något
    .close = Det behövs inte längre
    .reopen = Öppna det igen
utter_incident_list = { $scope ->
        [named] Ärendena som du nämnde:
       *[open] Din organisations öppna ärenden:
    }
    { $incidents }
utter_no_incidents = Din organisation har inget öppet ärende.
    .open_incident = Öppna ett ärende
utter_unknown_incident = I dina uppgifter finns inget ärende { $number }.
utter_incident_quota = { $quota ->
        [unknown] I dina uppgifter står det inte hur många tekniska supportärenden ditt medlemskap ger.
        [unlimited] Ditt medlemskap ger ett obegränsat antal tekniska supportärenden{ $year_ends ->
            [none] {""}
           *[other] ; det nuvarande medlemsåret löper till och med { $year_ends }
        }.
       *[known] { $left ->
            [0] Inget tekniskt supportärende finns kvar
            [one] Ett tekniskt supportärende finns kvar
           *[other] { $left } tekniska supportärenden finns kvar
        } av { $total } det här medlemsåret{ $year_ends ->
            [none] {""}
           *[other] , som löper till och med { $year_ends }
        }.
    }

## Coming back, and what answers are worth

utter_resumed = Välkommen tillbaka. { $where }
utter_feedback_thanks = Tack, det är bra att veta.
utter_feedback_reason = Jag beklagar. Vad var det för fel på svaret?
utter_feedback_kept = Tack. Människor läser det här och använder det för att göra svaren bättre.
utter_ask_duplicate = { $count ->
        [one] { $number } ser ut att gälla samma sak:
       *[other] De här ärendena ser ut att gälla samma sak:
    }
    { $incidents }
    Ska det du skrev läggas till där, eller ska jag öppna ett nytt?
    .add = Lägg till i { $number }
    .new = Öppna ett nytt
utter_ask_comment = Vad ska jag lägga till i { $number }?
utter_ask_comment_again = Skriv med en eller två meningar vad jag ska lägga till i { $number }.
utter_comment_added = Tillagt i { $number }; supportteamet ser det.
    .status = Hur går det med mitt ärende?
utter_no_incidents_of_yours = Det finns inget öppet ärende som du får ändra: det får bara den som öppnade det och administratörer.{ $new ->
        [yes] {" "}Ska jag öppna ett nytt?
       *[no] {""}
    }
    .open_incident = Öppna ett ärende
utter_which_incident = Vilket ärende menar du? Ange dess nummer.
    { $incidents }
    .incident = { $number }
utter_incident_not_yours = { $what ->
        [person] Bara den som öppnade { $number } kan tala med vårt supportteam om det.
        [person_admin] Bara den som öppnade { $number } kan tala med vårt supportteam om det. Du kan lägga till något eller stänga det.
       *[change] Bara den som öppnade { $number } och administratörer i din organisation kan ändra det.
    }
utter_incident_ended = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } är { $state } och kan därför inte ändras längre.{ $new ->
        [yes] {" "}Om problemet är tillbaka kan jag öppna ett nytt ärende. Ska jag göra det?
       *[no] {""}
    }
    .open_incident = Öppna ett ärende
utter_confirm_close = { $how ->
        [withdraw] Ingen har tagit { $number }{ $about ->
            [none] {""}
           *[other] {" "}({ $about })
        } ännu. Ska jag återkalla det? Då förbrukar det inget av dina ärenden.
       *[close] { $taken ->
            [yes] Under tiden har en handläggare tagit { $number }, så det räknas fortfarande. Ska jag stänga det ändå?
           *[no] Ska jag stänga { $number }{ $about ->
                [none] {""}
               *[other] {" "}({ $about })
            }?
        } Du kan sedan öppna det igen under några dagar.
    }
    .affirm = { $how ->
        [withdraw] Ja, återkalla det
       *[close] Ja, stäng det
    }
    .deny = Nej
utter_incident_withdrawn = { $number } är återkallat. { $given_back ->
        [yes] Det förbrukar inget av dina ärenden{ $quota ->
            [known] : { $left } av { $total } kvar det här medlemsåret
           *[other] {""}
        }.
       *[no] En handläggare hade redan tagit det, så det räknas fortfarande.
    }
utter_incident_closed = { $number } är stängt. Om problemet kommer tillbaka, säg till så öppnar jag det igen.
utter_confirm_close_several = Ska jag göra det här?
    { $incidents }
    .affirm = Ja, alltihop
    .deny = Nej
utter_incident_already_ended = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } är redan { $state }, så det finns inget att stänga.{ $reopens ->
        [yes] {" "}Om problemet finns kvar, säg till så öppnar jag det igen.
       *[no] {""}
    }
    .reopen = Öppna det igen
utter_incidents_refused = De här är oförändrade:
    { $incidents }
utter_nothing_to_reopen = Det finns inget ärende som du kan öppna igen: det går bara några dagar efter att det har lösts eller stängts.{ $new ->
        [yes] {" "}Ska jag öppna ett nytt?
       *[no] {""}
    }
    .open_incident = Öppna ett ärende
utter_ask_if_answer = Är det här ditt svar på frågan i { $number }? Då lägger jag till det där.
    .affirm = Ja, lägg till det
    .deny = Nej
utter_confirm_reopen = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } är { $state }. Ska jag öppna det igen? Det förbrukar inget nytt ärende.{ $kept ->
        [yes] {" "}Det du skrev läggs då till i det.
       *[no] {""}
    }
    .affirm = Ja, öppna det igen
    .open_incident = Öppna ett nytt
    .deny = Nej
utter_incident_reopened = { $number } är öppet igen.{ $added ->
        [yes] {" "}Det du skrev har lagts till i det.
       *[no] {""}
    } { $response ->
        [due] Ett första svar ska komma senast { $response_due }.
       *[none] {""}
    }
    .add = Lägg till något
utter_handed_over = Nu lämnar jag över till vårt supportteam i ärendet { $number }. Från och med nu är jag tyst: allt du skriver hamnar i ärendet, och svaren kommer här.
    .end = Tillbaka till assistenten
utter_given_back = Jag är tillbaka: från och med nu svarar jag själv igen{ $number ->
        [none] .
       *[other] . { $number } är oförändrat; fråga mig när som helst hur det går med det.
    }
utter_person = Jag kan koppla dig till vårt supportteam; då öppnar jag ett tekniskt supportärende{ $quota ->
        [known] {" "}({ $left } av { $total } kvar det här medlemsåret)
       *[other] {""}
    }. Ska jag göra det?
    .affirm = Ja, tack
    .deny = Nej
utter_person_later = Vårt supportteam är inte på plats just nu; det är tillbaka { $opens }. Jag kan öppna ett tekniskt supportärende nu{ $quota ->
        [known] {" "}({ $left } av { $total } kvar det här medlemsåret)
       *[other] {""}
    }, så når det en person så snart teamet är tillbaka. Ska jag göra det?
    .affirm = Ja, öppna ett ärende
    .deny = Nej
utter_person_later_add = Vårt supportteam är inte på plats just nu; det är tillbaka { $opens } och läser då det du lägger till i { $own }. Ska jag lägga till något?{ $new ->
        [yes] {" "}Jag kan också öppna ett nytt ärende.
       *[no] {""}
    }
    .affirm = Ja, lägg till något
    .open_incident = Öppna ett nytt ärende
    .deny = Nej
utter_person_away = Vårt supportteam är inte på plats just nu; det är tillbaka { $opens }.
utter_person_which_incident = Vilket ärende vill du tala med vårt supportteam om?
    { $incidents }
    .incident = { $number }

## News of incidents, which come by themselves

utter_news_taken = { $number }: { $agent } arbetar med det nu.
utter_news_answered = { $held ->
        [yes] { $text }
       *[no] { $agent } svarar i { $number }: { $text }
    }
utter_news_asked = { $held ->
        [yes] { $text }
       *[no] { $agent } har en fråga om { $number }: { $text }
        Svara genom att skriva ”lägg till i { $number }:” och det du vill säga.
    }
    .answer = Svara
utter_news_commented = En av dina kollegor har lagt till i { $number }: { $text }
utter_news_solved = { $number } är löst: { $text }
    Om problemet finns kvar, säg till så öppnar jag det igen.
    .not_solved = Det är inte löst
utter_news_closed = { $number } har stängts{ $text ->
        [none] .
       *[other] : { $text }
    }
utter_news_withdrawn = En av dina kollegor har återkallat { $number }.
utter_news_merged = { $number } handlar om samma sak som { $into }: { $agent } har stängt det, och vi fortsätter med { $into }. Det förbrukar inget av dina supportärenden.
utter_news_reopened = { $number } är öppet igen.
utter_news_handed_over = { $agent } från vårt supportteam är här nu för att hjälpa dig med { $number }. Från och med nu är jag tyst, och allt du skriver hamnar i ärendet.
    .end = Tillbaka till assistenten

## When something is in the way

utter_delayed = Jag är långsammare än vanligt just nu. Ditt meddelande är sparat, och svaret kommer här så snart det är klart.
utter_failed = Något gick fel hos oss, och jag har inget svar på det här. Försök igen om en stund.
utter_button_expired = Den här knappen hör till en tidigare fråga. Svara på den senaste, eller säg det med egna ord.

## In Microsoft Teams

utter_teams_welcome = Hej. Jag svarar på frågor om produktnycklar och aktiveringar utifrån dina uppgifter, och jag öppnar tekniska supportärenden. Vad kan jag hjälpa dig med?
    .usage = Hur många aktiveringar finns kvar?
    .counting = Hur räknas aktiveringar?
    .incident = Öppna ett ärende
utter_teams_group_welcome = Hej. Nämn mig här så svarar jag på allmänna frågor om produktnycklar och aktiveringar. Det som rör dina egna uppgifter svarar jag bara på i vår personliga chatt.
    .counting = Hur räknas aktiveringar?
    .activation = Vilka produkter behöver aktiveras?
utter_teams_not_linked = För det måste jag känna till din organisation, och den är inte kopplad till Teams ännu. Skicka id:t för din klientorganisation, { $tenant }, till den som gav dig tillgång till den här supporten. Allmänna frågor kan jag svara på direkt.
    .counting = Hur räknas aktiveringar?
    .activation = Vilka produkter behöver aktiveras?
utter_teams_go_on = Det rör dina uppgifter, och här läser andra med. Vi fortsätter i [vår personliga chatt]({ $link }). Allmänna frågor kan jag svara på här.
    .counting = Hur räknas aktiveringar?
    .activation = Vilka produkter behöver aktiveras?
utter_too_long = Det är mer än jag kan ta emot på en gång. Skriv högst 4 000 tecken, och skicka resten i ett andra meddelande.
utter_only_text = Jag kan bara läsa text: bilder och filer når mig inte. Skriv vad det handlar om.
teams_not_yours = Det här kortet skickades till någon annan. Nämn mig med din egen fråga, så får du ett eget.
teams_app =
    .name = Keyclerk: produktnycklar och aktiveringar
    .short = Hur många aktiveringar som finns kvar, hur de räknades, och ärenden
    .full = Keyclerk svarar på frågor om dina produktnycklar och aktiveringar direkt utifrån uppgifterna, med underlag: vilken dator som räknades, när och enligt vilken regel. När ett svar inte räcker öppnar Keyclerk ett tekniskt supportärende, och en handläggare fortsätter i samma chatt.
    .usage = Hur många aktiveringar finns kvar?
    .usage_about = Använda och återstående aktiveringar för en produktnyckel, och hur de räknades
    .incident = Öppna ett ärende
    .incident_about = Beskriv ett problem för vår tekniska support
    .help = Vad kan du göra?
    .help_about = Allt som går att fråga här

## The chat, beside what is said in it

chat_rate_limited = Det var mycket på en gång. Vänta { $seconds ->
        [one] en sekund
       *[other] { $seconds } sekunder
    } och fortsätt sedan.
chat_too_many_streams = Den här chatten är öppen i för många fönster. Stäng några av dem.
transcript_heading = Konversation med Keyclerk
    { $who }
    Utskriften skapades { $time }. Alla tider anges i tidszonen { $zone }.
transcript_message = { $time }, { $who }:
transcript_bot = Keyclerk
transcript_agent = { $agent ->
        [none] Supporthandläggare
       *[other] { $agent } (supporthandläggare)
    }
transcript_visitor = Besökare, inte inloggad
transcript_empty = Inget har sagts ännu.

## Sources

-source-benefits = Källa: Microsoft Partner Network, sidan om programvaruförmåner, mars 2021.
-source-membership = Källa: Microsoft Partner Networks dokumentation, mars 2021.
-source-cals = Källor: Microsoft Partner Network, sidan om programvaruförmåner, mars 2021; Microsofts dokumentation om klientåtkomstlicenser.
-source-roles = Källor: Microsoft Partner Network, sidan om programvaruförmåner, mars 2021; Partnercenters dokumentation, 2023.

## Lines of lists

row_key = { $number }. { $product } …{ $suffix }: { $used } av { $limit } använda, { $left } kvar
row_key_unlimited = { $number }. { $product } …{ $suffix }: { $used ->
        [one] { $used } använd
       *[other] { $used } använda
    }, ingen gräns registrerad
row_total = - { $product }: { $used } av { $limit } använda, { $left } kvar
row_total_unlimited = - { $product }: { $used ->
        [one] { $used } använd
       *[other] { $used } använda
    }, ingen gräns registrerad
row_proof = - { $date }, { $computer }: { $how }
row_correction = - { $date }: { $how }
row_unknown_computers = - { $count ->
        [one] en av de här aktiveringarna är bara känd från Microsofts räkning, som inte anger vilken dator det gäller
       *[other] { $count } av de här aktiveringarna är bara kända från Microsofts räkning, som inte anger vilka datorer det gäller
    }
row_snapshot_counts_fewer = - { $count ->
        [one] Microsofts räkning är en aktivering lägre än den här listan
       *[other] Microsofts räkning är { $count } aktiveringar lägre än den här listan
    }
row_blocked = - nyckeln är spärrad för närvarande: den aktiverar inget
row_no_proof = - inget ännu
row_meaning = { $number }. { $meaning }
row_more = { $count ->
        [one] - och { $count } till
       *[other] - och { $count } till
    }
row_other_key = - nyckeln …{ $suffix } för { $product } har { $left } kvar
row_other_key_unlimited = - nyckeln …{ $suffix } för { $product } har ingen registrerad gräns
row_reusable = - ominstallation på { $computers }{ $more ->
        [0] {""}
        [one] {" "}(eller ytterligare en dator)
       *[other] {" "}(eller ytterligare { $more } datorer)
    } med samma maskinvara räknas inte
row_incident_way = - med ett tekniskt supportärende når du en person
row_benefit = - { $product }: { $quantity }{ $activation ->
        [needed] , behöver aktiveras
       *[not_needed] {""}
    }{ $keys ->
        [none] , har ingen nyckel
        [0] , ingen nyckel i uppgifterna
        [one] , en nyckel i uppgifterna
       *[other] , { $keys } nycklar i uppgifterna
    }
row_no_benefit = - { $product }: finns inte bland förmånerna i dina uppgifter
row_cals = - { $product }: { $quantity } enligt dina uppgifter
row_keys_of_product = - { $product }: { $keys ->
        [none] har ingen nyckel
        [0] ingen nyckel i dina uppgifter
        [one] en nyckel i dina uppgifter
       *[other] { $keys } nycklar i dina uppgifter
    }{ $suffixes ->
        [none] {""}
       *[other] {" "}(slutar på { $suffixes }{ $more ->
            [0] {""}
            [one] , och en till
           *[other] , och { $more } till
        })
    }{ $entitled ->
        [no] ; finns inte bland förmånerna i dina uppgifter
       *[yes] {""}
    }
row_download = - { $product }: { $downloadable ->
        [no] går inte att ladda ned
       *[yes] går att ladda ned
    }{ $entitled ->
        [no] ; finns inte bland förmånerna i dina uppgifter
       *[yes] {""}
    }
row_activation_required = - { $product }: { $needed ->
        [yes] behöver aktiveras
        [rds] installeras på en licensserver för fjärrskrivbord, och det är den servern som aktiveras
        [cal] har ingen nyckel och installeras inte, så det finns inget att aktivera
       *[no] behöver ingen produktaktivering
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
        [withdraw] återkalla det, eftersom ingen har tagit det ännu; då förbrukar det inget av dina ärenden
       *[close] stänga det; du kan sedan öppna det igen under några dagar
    }
row_refused_incident = - { $number }: { $why ->
        [unknown] i dina uppgifter finns inget sådant ärende
        [not_yours] bara den som öppnade det och administratörer kan ändra det
       *[ended] det är { $state }
    }
row_timeline = - { $time }, { $author ->
        [agent] { $agent }
        [partner] du eller en kollega
       *[keyclerk] Keyclerk
    }: { $deed }{ $text ->
        [none] {""}
       *[other] : { $text }
    }
deed_TAKEN = tog det
deed_ANSWERED = svarade
deed_ASKED = frågade
deed_COMMENTED = lade till
deed_SOLVED = löste det
deed_CLOSED = stängde det
deed_WITHDRAWN = återkallade det
deed_REOPENED = öppnade det igen
deed_MERGED = stängde det som dubblett
records_time = (Uppgifter per { $time }.)
records_none = (Inga aktiveringsuppgifter har importerats ännu.)

## Words for codes

how_NEW_COMPUTER = räknad, ny dator
how_SAME_COMPUTER = inte räknad, samma dator
how_SAME_COMPUTER_components = inte räknad, samma dator; små ändringar: { $changed }
how_HARDWARE_CHANGED_components = räknad, maskinvaran ändrad: { $changed }
how_changed = { $how }; ändrat: { $changed }
how_disagreed = { $how }; enligt våra regler: { $ours }
how_revised = { $how }; före en omräkning: { $before }
how_release = { $released ->
        [0] återlämningen av { $computer } frigjorde ingen aktivering
       *[other] { $computer } återlämnad, en aktivering frigjord
    }{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_block = nyckeln spärrad{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_unblock = spärren hävd{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_limit = { $limit ->
        [none] ingen gräns därefter
       *[other] gränsen satt till { $limit }
    }{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_snapshot = { $used ->
        [0] inga aktiveringar använda enligt Microsofts räkning
        [one] en aktivering använd enligt Microsofts räkning
       *[other] { $used } aktiveringar använda enligt Microsofts räkning
    }
changed_components = { $components } (vikt{ $weights ->
        [none] {""}
       *[other] {" "}{ $weights } =
    } { $weight }; räknas från { $threshold }{ $alone ->
        [none] {""}
       *[other] {" "}eller { $alone }
    })
how_EVERY_ACTIVATION = räknad, varje aktivering räknas
how_counted = räknad av aktiveringsservern
how_not_counted = inte räknad av aktiveringsservern
how_refused = nekad ({ $code })
how_refused_LIMIT_REACHED = nekad, gränsen nådd{ $needed ->
        [none] {""}
       *[other] {" "}(en gräns på { $needed } hade behövts)
    }
how_refused_KEY_BLOCKED = nekad, nyckeln var spärrad
outcome_counted = räknad
outcome_not_counted = inte räknad
outcome_refused = nekad
component_disk = disk
component_mainboard = moderkort
    .alone = när moderkortet byts
component_cpu = processor
component_ide = IDE-adapter
component_scsi = SCSI-adapter
component_mac = nätverkskort
component_audio = ljudkort
component_ram = minne
component_display = grafikkort
component_optical = optisk enhet
intent_add_to_incident = Lägga till något i ett ärende
intent_ask_activation_required = Vilka produkter som behöver aktiveras
intent_ask_cal_licensing = Hur CAL:er fungerar
intent_ask_counting_rules = Hur aktiveringar räknas
intent_ask_download = Var man laddar ned programvara
intent_ask_get_key = Var man hittar en produktnyckel
intent_ask_help = Vad jag kan hjälpa dig med
intent_ask_if_counted = Om en installation skulle räknas
intent_ask_incident_quota = Hur många supportärenden som finns kvar
intent_ask_incident_status = Hur det går med ett ärende
intent_ask_key_usage = Hur många aktiveringar som finns kvar
intent_ask_manage_benefits = Hur medlemskapet förnyas, och vad som händer när det upphör
intent_ask_required_role = Vilken roll som krävs
intent_ask_software_benefits = Vilken programvara du har rätt till
intent_close_incident = Stänga ett ärende
intent_open_incident = Öppna ett ärende
intent_report_activation_error = En aktivering misslyckas
intent_report_cal_no_details = ”Ingen ytterligare information tillgänglig” för CAL:er
intent_report_key_rejected = En produktnyckel godkänns inte
intent_report_max_activations = Det maximala antalet aktiveringar är nått
intent_report_not_solved = Problemet finns kvar
intent_request_human = Tala med en person
intent_request_more_activations = Få fler aktiveringar
state_new = nytt, ingen har tagit det ännu
state_open = under arbete
state_waiting_for_partner = väntar på ditt svar
state_solved = löst
state_closed = stängt
state_withdrawn = återkallat
not_given = ej angivet
where_description = Vi höll på med ett ärende: jag hade bett dig beskriva problemet.
where_severity = Vi höll på med ett ärende: jag hade frågat om allvarlighetsgraden.
where_confirmation = Vi höll på med ett ärende: jag hade visat det för dig och frågat om det skulle öppnas.
where_correction = Vi höll på med ett ärende: jag hade frågat vad som skulle ändras.
where_duplicate = Vi höll på med ett ärende: jag hade frågat om det skulle läggas till i ett som ser ut att gälla samma sak.
where_comment = Jag hade frågat vad jag skulle lägga till i ett ärende.
where_incident = Jag hade frågat vilket ärende du menade.
where_close = Jag hade frågat om ett ärende skulle stängas.
where_reopen = Jag hade frågat om ett ärende skulle öppnas igen.
where_answer = Jag hade frågat om det du skrev var ditt svar till en handläggare.
where_key = Jag hade frågat vilken nyckel du menade.
where_cal = Jag hade frågat vilka CAL:er du menade.
where_error_code = Jag hade frågat vilken felkod eller vilket meddelande du såg.
where_offer = Jag hade erbjudit mig att öppna ett tekniskt supportärende.
feedback = Var det till hjälp?
    .yes = Ja
    .no = Nej
    .wrong = Det är fel
    .unclear = Det är oklart
    .incomplete = Något saknas
    .other = Något annat

## E-mail

mail_news = Hej,

    Det finns nyheter om ditt tekniska supportärende { $number }. Läget nu: { $state }.

    { $link ->
        [none] Logga in i din portal och öppna chatten för att läsa dem.
       *[other] Öppna chatten för att läsa dem: { $link }
    }

    Det här meddelandet skickades automatiskt; svar på det läses inte.
    .subject = Nyheter om ditt ärende { $number }

## Cards

card_key_usage = { $product } …{ $suffix }
    .used = Använda
    .left = Kvar
    .how = Så räknades det
    .date = Datum
    .computer = Dator
    .decision = Bedömning
card_incident = Ärendet
    .description = Beskrivning
    .severity = Allvarlighetsgrad
    .submit = Öppna ärendet
    .impact = Påverkan: vem eller vad som hindras
    .product = Produkt
    .key_suffix = Nyckel: de fem sista tecknen
    .error_code = Felkod
    .computer = Dator
card_incident_status = { $number }: { $state }
    .product = Produkt
    .severity = Allvarlighetsgrad
    .opened = Öppnat
    .response = Första svar senast
    .timeline = Vad som har hänt

## Chat widget: its own words, in the language of the conversation. Values are `count`, `left`, `most`, `over`, `seconds`.

widget_title = Nycklar och aktiveringar
widget_open = Öppna chatten
    .unread = Öppna chatten, olästa meddelanden: { $count }
widget_close = Stäng chatten
widget_anew = Börja om
    .question = Börja om? Det som sagts finns kvar i utskriften och försvinner härifrån.
    .yes = Börja om
    .no = Fortsätt
widget_transcript = Ladda ned utskriften
widget_log = Meddelanden
widget_earlier = Visa tidigare meddelanden
widget_greeting = Hej. Fråga om produktnycklar och aktiveringar: hur många som finns kvar, vad som räknades och varför, eller vad ett fel betyder. Om det inte räcker öppnar jag ett tekniskt supportärende.
widget_choices = Föreslagna svar
widget_field = Ditt meddelande
    .placeholder = Skriv ett meddelande
    .hint = Retur skickar, Skift+Retur ger en ny rad.
    .left = Tecken kvar: { $left }
    .too_long = Ett meddelande får ha högst { $most } tecken. Korta ned det; för många: { $over }
widget_send = Skicka
widget_typing = Svaret är på väg…
widget_author =
    .agent = Supporthandläggare
    .bot = Keyclerk
    .partner = Du
widget_state =
    .waiting = Väntar på anslutning
    .sending = Skickas…
    .sent = Skickat
    .held = Vidarebefordrat till supportteamet
    .refused = Inte skickat.
    .card = Formuläret har skickats
widget_retry = Försök igen
widget_copy = Kopiera meddelandet
    .done = Kopierat
widget_masked = För din säkerhet döljs allt utom de fem sista tecknen i en produktnyckel, både här och hos oss.
widget_sign_in = Du är inte inloggad: allmänna frågor besvaras. Logga in för att se dina nycklar.
    .link = Logga in
widget_problem =
    .connection = Det finns ingen anslutning just nu. Det du skriver sparas och skickas så snart den är tillbaka.
    .server = Chatten svarar inte just nu. Ett nytt försök görs automatiskt.
    .busy = Det var mycket på en gång. Det du skrev skickas om en stund; sekunder kvar: { $seconds }
    .signed_out = Du är inte längre inloggad. Logga in igen för att fortsätta konversationen.
    .no_visitors = Chatten är bara öppen för inloggade partner. Logga in.
    .form = Det du ändrade i formuläret är inte skickat ännu: använd knappen i det. Eller skicka ditt meddelande en gång till, utan ändringarna.
    .failed = Det fungerade inte just nu.
    .refused = Ett meddelande togs inte emot. Försök igen under det, eller skriv det på ett annat sätt.
    .held = En person arbetar med din fråga i den här konversationen. Gå först tillbaka till assistenten, med knappen för det.

## Demonstration portal

portal_title = Partnerportal
    .page = Programvaruförmåner, partnerportal (demonstration)
portal_demonstration = Demonstration med påhittade exempeldata
portal_skip = Gå till innehållet
portal_languages = Sidans språk
portal_sections = Avsnitt på den här sidan
    .benefits = Programvaruförmåner
    .support = Support
    .questions = Frågor
    .about = Om sidan
portal_account = Inloggad som { $name }
portal_people = Se sidan som någon annan
    .hint = Var och en ser bara det som rollen tillåter, och har en egen konversation.
portal_admin = Administratör
    .sees = Ser nycklar, datorer och hur aktiveringar räknades
    .hint = Som administratör ser du varje produktnyckel, med dess fem sista tecken.
portal_user = Användare
    .sees = Ser produkter och deras totalsiffror
    .hint = Som användare ser du totalsiffrorna för varje produkt; själva nycklarna är för administratörer.
portal_visitor = Inte inloggad
    .name = Besökare
    .sees = Får svar på allmänna frågor
portal_welcome = Välkommen till partnerportalen
    .lead = När du har loggat in visar den här sidan dina programvaruförmåner, produktnycklar och supportärenden. Chatten svarar på allmänna frågor direkt.
portal_sign_in = Logga in för att se dina förmåner
portal_membership = Medlemskap
    .current = Löper till och med { $ends }
    .renewable = Gick ut { $ends }, kan förnyas till och med { $renew_by }
    .lapsed = Gick ut { $ends }
    .undated = Utan datum i uppgifterna
    .none = Finns inte i uppgifterna
portal_quota = Supportärenden
    .left = { $left } av { $total } kvar
    .unlimited = Obegränsat
    .unknown = Okänt
    .year = Under medlemsåret till och med { $ends }
portal_records = Uppgifter per
    .none = Inga aktiveringar ännu
    .hint = Sidan och chatten läser samma uppgifter.
portal_questions = Ställ en första fråga
    .hint = Ett klick öppnar chatten. Svaret kommer på samma språk som frågan.
    .noscript = Chatten behöver JavaScript: tillåt det för den här sidan.
portal_question_fr = Vous avez atteint le nombre maximal d’activations, que faire ?
    .visitor = Comment les activations sont-elles comptabilisées ?
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
portal_benefits = Programvaruförmåner
    .product = Produkt
    .quantity = Antal
    .activation = Aktivering
    .needed = Krävs
    .not_needed = Krävs inte
    .keys = Produktnycklar och aktiveringar
    .totals = Aktiveringar
    .none = Det finns inga programvaruförmåner i uppgifterna ännu.
portal_used = { $used } av { $limit } använda
    .unlimited = { $used ->
        [one] { $used } använd
       *[other] { $used } använda
    }, ingen gräns registrerad
    .full = Gränsen nådd
    .blocked = Spärrad
    .none = Ingen nyckel i uppgifterna
    .keyless = Har ingen nyckel
portal_incidents = Pågående ärenden
    .none = Din organisation har inget öppet ärende. Ett kan öppnas i chatten.
portal_about = Svar om produktnycklar, med underlag
    .intro = Hur många aktiveringar finns kvar? Varför är en gräns nådd? Skulle en ominstallation räknas? Fråga på något av tio språk: svaret kommer från aktiveringsuppgifterna, och du ser hur det räknades.
    .why = Under varje svar visar ”Varför det här svaret?” vad som förstods och vilka uppgifter svaret bygger på. Det finns bara i den här demonstrationen.
portal_console = Den andra sidan
    .hint = Det du öppnar här ser supporthandläggarna tillsammans med en diagnos, och de svarar i den här chatten.
    .link = Öppna deras konsol
    .sides = Se båda sida vid sida
portal_sides = Båda sidorna
    .hint = Till vänster frågar en partner i chatten. Det som blir ett ärende eller en begäran om en person dyker upp till höger av sig självt; det som en handläggare svarar kommer tillbaka till vänster.
    .partner = En partners portal
    .console = Supporthandläggarnas konsol
    .alone = för sig
portal_embed = Inbäddad med en rad
    .hint = Den här raden är allt som behövdes på sidan:
portal_invented = Organisationerna, personerna, datorerna, nycklarna och siffrorna här är påhittade.
portal_why = Varför det här svaret?
    .loading = Tar reda på det…
    .missing = Det finns ingen förklaring till det här meddelandet: det fanns inget att förstå, eller så har det inte besvarats ännu.
    .failed = Förklaringen kunde inte hämtas. Stäng den och öppna den igen för att försöka på nytt.
    .language = Språk
    .intent = Avsikt och säkerhet
    .entities = Entiteter
    .rule = Regel
    .action = Åtgärd
    .records = Uppgifter
    .none = inga
portal_band = okänd
    .sure = säker
    .unsure = osäker
    .lost = inte förstått

## Error codes: what they mean and what to do

error-0xC004C001 = Aktiveringsservern känner inte igen det här som en giltig produktnyckel.
    .mend = Skriv in nyckeln igen precis som den står på förmånssidan. Om den nekas igen, öppna ett ärende med de fem sista tecknen.
error-0xC004C003 = Aktiveringsservern har spärrat den här produktnyckeln, en MAK.
    .mend = Kontakta aktiveringscentret eller öppna ett ärende här, och ange nyckelns fem sista tecken. När du har fått en annan MAK installerar du den och aktiverar igen.
error-0xC004C008 = Aktiveringsservern nekar den här produktnyckeln eftersom dess aktiveringar är förbrukade. För en KMS-värdnyckel är gränsen 10 aktiveringar på högst 6 datorer.
    .mend = Använd en annan nyckel som du har rätt till och som har aktiveringar kvar, eller en dator där ominstallation inte räknas. Om du varken har det ena eller det andra, öppna ett ärende med nyckelns fem sista tecken.
error-0xC004C020 = Den här MAK:en har överskridit sitt maximala antal aktiveringar. En MAK är avsedd för bara ett begränsat antal aktiveringar.
    .mend = Använd en annan nyckel som du har rätt till och som har aktiveringar kvar, eller en dator där ominstallation inte räknas. Öppna annars ett ärende med nyckelns fem sista tecken.
error-0xC004C021 = Den här MAK:en har överskridit sitt maximala antal aktiveringar, och aktiveringsservern meddelar att dess utökningsgräns är överskriden.
    .mend = Välj en annan nyckel som du har rätt till och som har aktiveringar kvar, eller en dator där ominstallation inte räknas. Om det inte finns någon, öppna ett ärende med nyckelns fem sista tecken.
error-0xC004B100 = Aktiveringsservern kunde inte aktivera den här datorn eftersom MAK:en inte stöds.
    .mend = Kontrollera att du har installerat den MAK som du fått av Microsoft. Om du har det, kontakta aktiveringscentret eller öppna ett ärende med dess fem sista tecken.
error-0xC004F009 = Respitperioden gick ut innan produkten aktiverades, och den är nu i aviseringsläge.
    .mend = Kontakta aktiveringscentret eller öppna ett ärende här.
error-0xC004F00F = Datorns maskinvara har ändrats, eller dess drivrutiner har uppdaterats, mer än vad aktiveringen tillåter.
    .mend = Med en MAK: aktivera igen via internet eller per telefon inom respitperioden. Med KMS: starta om datorn eller kör slmgr.vbs /ato.
error-0xC004F014 = Ingen produktnyckel är installerad på den här datorn.
    .mend = Om du använder en MAK, installera den. Om du använder KMS, installera installationsnyckeln från Pid.txt, i mappen \sources på installationsmediet.
error-0xC004F02C = Uppgifterna som angavs för telefonaktivering har inte rätt format.
    .mend = Kontrollera bekräftelse-ID:t (CID) och ange det igen.
error-0xC004F035 = Datorn kan inte aktiveras med en volymlicensnyckel: den saknar OEM-markering i BIOS eller ett kvalificerande operativsystem.
    .mend = Installera ett kvalificerande operativsystem och därefter MAK:en, eller använd en detaljhandelsnyckel. För att aktivera per telefon, kör slmgr /dti, kontakta aktiveringscentret och kör sedan slmgr /atp följt av bekräftelse-ID:t (CID).
error-0xC004F038 = KMS-värden har inte räknat tillräckligt många datorer ännu: den behöver minst 5 för servrar och 25 för klienter.
    .mend = Lägg till datorer i KMS-poolen tills antalet är nått. Kör slmgr /dli på värden för att se hur det ligger till.
error-0xC004F039 = KMS-värden svarade inte, så KMS rapporteras som inte påslaget.
    .mend = Kontrollera nätverket mellan datorn och KMS-värden, och att TCP-port 1688 är öppen.
error-0xC004F041 = KMS-värden som datorn använder är inte själv aktiverad.
    .mend = Aktivera först KMS-värden, via internet eller per telefon.
error-0xC004F042 = Den här KMS-värden kan inte betjäna datorn: värd och klient passar inte ihop.
    .mend = Använd en KMS-värd som är avsedd för den här produkten.
error-0xC004F050 = Produktnyckeln är ogiltig: den innehåller ett skrivfel, eller så är det en betanyckel som används på en slutversion.
    .mend = Installera rätt nyckel för den här versionen. Om du klistrar in den, kontrollera att bindestrecken inte har blivit tankstreck.
error-0xC004F051 = Aktiveringsservern har spärrat den här produktnyckeln.
    .mend = Installera en annan MAK eller KMS-nyckel som du har rätt till och aktivera igen. Om du inte har någon, öppna ett ärende med den spärrade nyckelns fem sista tecken.
error-0xC004F064 = Kontrollen av att programvaran är äkta misslyckades, och respitperioden därefter har gått ut.
    .mend = Läs Microsofts artikel om äkta programvara, eller öppna ett ärende här.
error-0xC004F065 = Kontrollen av att programvaran är äkta misslyckades. Programvaran fungerar fortfarande, under den tid som tillåts i det fallet.
    .mend = Läs Microsofts artikel om äkta programvara, eller öppna ett ärende här.
error-0xC004F06C = Aktiveringsbegäran har en ogiltig tid: klockorna på datorn och på KMS-värden skiljer sig för mycket åt.
    .mend = Synkronisera tiden på båda datorerna och aktivera igen.
error-0xC004F074 = Datorn kunde inte nå någon KMS-värd.
    .mend = Leta efter händelse 12288 i programloggen. Kontrollera sedan DNS, brandväggen och TCP-port 1688.
error-0x8004FE21 = Windows anser inte att den här kopian är äkta. Möjliga orsaker är språkpaket på en utgåva som inte är licensierad för dem, skadlig kod eller skadade systemfiler.
    .mend = Installera om operativsystemet.
error-0x80070005 = Åtgärden kräver utökad behörighet, och Kontroll av användarkonto (UAC) nekade åtkomst.
    .mend = Kör slmgr.vbs igen från en kommandotolk som har öppnats som administratör.
error-0x8007007B = DNS känner inte till det efterfrågade namnet: datorn hittar inga SRV-poster för KMS.
    .mend = Felsök DNS, eller använd en MAK i stället för KMS.
error-0x8007232A = DNS-servern rapporterar ett fel som beror på ett nätverks- eller DNS-problem.
    .mend = Kontrollera nätverket och åtgärda DNS-felet, och försök sedan igen.
error-0x8007232B = DNS känner inte till det efterfrågade namnet: datorn kan inte hitta någon KMS-värd via SRV-poster.
    .mend = Ange värden själv med slmgr.vbs /skms följt av dess namn. Om du inte har någon KMS-värd, installera en MAK och aktivera.
error-0x8007251D = DNS-frågan gav inget svar: det finns inga SRV-poster för KMS.
    .mend = Felsök DNS så att SRV-posterna för KMS kan hittas.
error-0x80092328 = DNS känner inte till det efterfrågade namnet, eftersom det inte finns några SRV-poster för KMS.
    .mend = Felsök DNS så att SRV-posterna för KMS kan hittas.
error-0x800706BA = KMS-värden svarar inte på RPC-anrop: en brandvägg blockerar dem, eller så är SRV-posterna inaktuella.
    .mend = Öppna TCP-port 1688 på KMS-värden och kontrollera SRV-posterna.
error-0x80070490 = Produktnyckeln fungerade inte: antingen är MAK:en ogiltig, eller så är det det kända felet vid inmatning av nyckeln i Windows Server 2019.
    .mend = Öppna en kommandotolk som administratör och kör slmgr -ipk följt av nyckeln, i fem grupper om fem tecken.
error-0xC004E003 = Licensen kunde inte utvärderas eftersom systemfiler har ändrats, ofta av programvara från tredje part.
    .mend = Återställ systemfilerna eller använd Systemåterställning.
error-0xC004E016 = Produktnyckeln är inte giltig för den installerade utgåvan eller konfigurationen.
    .mend = Använd en nyckel för rätt utgåva och version.
error-0xC004E002 = Posterna i datorns licensarkiv motsäger varandra.
    .mend = Återskapa filen tokens.dat.
error-0xC004C016 = Det här är en OEM-nyckel, och den kan inte användas för aktivering via internet.
    .mend = Aktivera per telefon, eller använd en nyckel från rätt kanal.
error-0xC004C017 = Produktnyckeln är spärrad för din geografiska plats.
    .mend = Använd en nyckel som har tilldelats för ditt land.
error-0xC004C060 = Produktnyckeln har spärrats dynamiskt.
    .mend = Använd en annan nyckel som du har rätt till, eller öppna ett ärende med de fem sista tecknen.
error-0xC004B011 = Datorns klocka visar inte rätt tid.
    .mend = Rätta datum och tid, och aktivera sedan igen.
error-0xC004F210 = Produktnyckeln hör till en annan utgåva än den installerade.
    .mend = Välj en nyckel som är avsedd för den installerade utgåvan.
error-0xC004F211 = Datorns maskinvara verkar ha ändrats väsentligt.
    .mend = Kör Aktiveringsfelsökaren och ange att du nyligen har ändrat maskinvara på enheten, eller ange produktnyckeln igen.
error-0xC004F212 = OEM-nyckeln passar inte den installerade utgåvan.
    .mend = Installera utgåvan som nyckeln är avsedd för.
error-0xC004F213 = Enheten har ingen produktnyckel.
    .mend = Ange produktnyckeln och aktivera.
error-0xC004FC03 = Ett nätverksproblem hindrade aktiveringen.
    .mend = Kontrollera anslutningen och brandväggen, och försök igen. Om det inte hjälper, aktivera per telefon.
error-0x803FA067 = Vid en uppgradering till en annan utgåva har enheten ingen giltig digital licens eller produktnyckel.
    .mend = Ange en produktnyckel eller kör Aktiveringsfelsökaren.
error-0x803F7001 = Ingen giltig licens hittades för enheten, vilket är typiskt efter en maskinvaruändring.
    .mend = Ange en produktnyckel eller kör Aktiveringsfelsökaren.
error-0x80072EE7 = Datorn kan inte slå upp aktiveringsserverns namn: nätverk eller namnmatchning saknas.
    .mend = Se till att anslutningen, DNS och proxyn fungerar, och aktivera sedan igen.
error-0x80072EFE = Anslutningen till servern bröts av en brandvägg, en proxy eller nätverket.
    .mend = Se till att anslutningen och proxyn fungerar, och aktivera sedan igen.

## Console: every page

console_title = Keyclerk-konsol
console_skip = Gå till innehållet
console_demonstration = Demonstration med påhittade exempeldata
console_sections = Konsolens avsnitt
    .incidents = Ärenden
    .keys = Nycklar
    .imports = Importer
    .understanding = Förståelse
    .reports = Rapporter
    .macros = Makron
    .audit = Granskningslogg
console_search = Sök
    .hint = Nummer, nyckel, dator, kod, ord
console_account = Inloggad
    .lead = teamledare
    .sign_out = Logga ut
console_sign_in = Logga in
    .agent = Fortsätt som { $name }, handläggare
    .lead = Fortsätt som { $name }, teamledare
    .unknown = Du är inloggad, men inte som handläggare i den här konsolen: ingen har lagt till dig, eller så har du tagits bort. En teamledare kan ordna det med ”keyclerk agents add”.
    .no_role = Du är inloggad, men inloggningen ger dig ingen roll här. Be om rollen ”agent” eller ”lead” där ditt konto hanteras.
    .refused = Inloggningen lyckades inte. Försök igen.
console_problem = Problem
    .forged = Ändringen gjordes inte: den kom från en gammal sida. Gå tillbaka, läs in sidan på nytt och gör om ändringen.
    .leads_only = Det här är bara för teamledare.
    .not_found = Här finns inget, eller så är det inte för dig.
    .bad_input = Något som angavs kan inte användas.
    .failed = Det fungerade inte just nu.
    .too_large = Det som skickades är för stort. Korta ned det och skicka igen.
    .file_too_large = Filen är för stor: högst 10 MiB kan importeras här. Dela upp den i flera filer, var och en med rubrikraden, eller låt någon importera den på servern med ”keyclerk import”.
    .imports = Till importerna
    .back = Till ärendena
console_connection = Anslutningen är bruten: det som ändras på annat håll syns inte förrän den är tillbaka.
    .back = Anslutningen är tillbaka, och sidan är aktuell.
    .failed = Det kunde inte skickas. Det du angav finns kvar här; försök igen om en stund.
console_keyboard = Tangentbord
    .all = Visa alla tangenter
    .search = Sök
    .next = Nästa ärende i listan
    .previous = Föregående ärende i listan
    .open = Öppna ärendet
    .take = Ta ärendet
    .answer = Svara partnern
    .note = Skriv en intern anteckning
    .solve = Lös och gå till nästa
    .close = Stäng

## Console: queues and search

console_queue = Köer
    .mine = Mina
    .unassigned = Ej tilldelade
    .escalating = Snart försenade
    .breached = Försenade
    .waiting = Väntar på partnern
    .all = Alla pågående
    .none = Här finns inget ärende.
console_filters = Filtrera listan
    .severity = Allvarlighetsgrad
    .language = Språk
    .product = Produkt
    .partner = Partner
    .state = Status
    .any = Alla
    .apply = Filtrera
    .ended = Lösta ärenden
console_list = Ärenden
    .number = Nummer
    .severity = Allvarlighetsgrad
    .state = Status
    .due = Nästa tidsmål
    .description = Gäller
    .partner = Partner
    .product = Produkt
    .language = Språk
    .owner = Handläggare
    .nobody = ingen ännu
console_list_state = Status
    .new = nytt
    .open = pågår
    .waiting_for_partner = väntar på partnern
    .solved = löst
    .closed = stängt
    .withdrawn = återkallat
console_found = Sökresultat
    .some = Ärenden som matchar ”{ $text }”:
    .none = Inget ärende matchar ”{ $text }”.
    .filtered_some = De nyaste ärendena som matchar filtret:
    .filtered_none = Inget ärende matchar filtret.
    .nothing_asked = Skriv ett nummer som INC-000123, en nyckels fem sista tecken, en dator, en felkod, en partner eller ord.
    .every = Visa alla
console_paging = Sidor
    .first = Till första sidan
    .next = Nästa sida
console_countdown = Tid till nästa tidsmål
    .minutes_left = om { $count } min
    .hours_left = om { $count } tim
    .days_left = om { $count } { $count ->
        [one] dag
       *[other] dagar
    }
    .minutes_late = { $count } min försenat
    .hours_late = { $count } tim försenat
    .days_late = { $count } { $count ->
        [one] dag
       *[other] dagar
    } försenat

## Console: keys and imports

console_keys = Produktnycklar
    .search = Partner, efter id eller namn
    .search_suffix = Nyckel, efter början av de fem sista tecknen
    .partner = Partner
    .id = Id
    .of = Produktnycklar för { $partner }
    .back = Alla partner
    .back_to_keys = Till partnerns nycklar
    .key = Nyckel
    .product = Produkt
    .used = Använda aktiveringar
    .limit = Gräns
    .left = Kvar
    .state = Status
    .no_limit = ingen gräns registrerad
    .blocked = Spärrad
    .exhausted = Gränsen nådd
    .usable = Kan användas
    .more = Fler
    .no_partners = Det finns ingen sådan partner.
    .no_keys = Det finns ingen sådan nyckel.
console_key = Produktnyckel …{ $suffix }
    .as_of = Uppgifter per
    .ambiguous = Partnern har flera nycklar med dessa fem sista tecken. De går inte att skilja åt här.
console_key_problem = Inte utfört
    .no_reason = Ange en orsak.
    .no_computer = Ange datorn.
    .bad_limit = Gränsen måste vara ett heltal från 0 och uppåt, eller tom för ingen gräns.
    .changed = Inget gjordes: nyckeln har ändrats sedan du tittade på den. Så här är den nu.
console_key_told = Klart
    .done_release = Aktiveringen är frigjord.
    .done_limit = Gränsen är ändrad.
    .done_block = Nyckeln är spärrad.
    .done_unblock = Nyckeln är inte längre spärrad.
    .nothing_release = Inget gjordes: den här datorn har ingen aktivering av nyckeln som kan frigöras.
    .nothing_limit = Inget gjordes: det är redan gränsen.
    .nothing_block = Inget gjordes: nyckeln är redan spärrad.
    .nothing_unblock = Inget gjordes: nyckeln är inte spärrad.
console_correction = Rättelser
    .hint = Du ser först vad en rättelse kommer att göra. Den gäller från och med nu och registreras i granskningsloggen med den orsak du anger.
    .release = Frigör en aktivering
    .limit = Ändra gränsen
    .block = Spärra nyckeln
    .unblock = Häv spärren
    .computer = Dator
    .new_limit = Ny gräns (tom: ingen)
    .reason = Orsak
    .look = Se vad den gör
    .before = Nu
    .after = Efteråt
    .confirm = Genomför
    .cancel = Avbryt
console_correction_will = Vad den kommer att göra
    .release = Den senaste aktiveringen av { $computer } med nyckeln …{ $suffix } kommer att frigöras.
    .limit = Nyckeln …{ $suffix } får en annan gräns från och med nu. Tidigare nekade aktiveringar ändras inte.
    .block = Varje ny installation med nyckeln …{ $suffix } kommer att nekas.
    .unblock = Installationer med nyckeln …{ $suffix } kommer åter att räknas.
console_proof = Så räknades det
    .time = Tid
    .computer = Dator
    .how = Hur
    .delta = Ändring
    .used = Använda därefter
    .by = Av
    .shown = De { $shown } nyaste av { $all } poster visas.
    .show_all = Visa alla
console_imports = Importer
    .upload = Importera en fil
    .hint = CSV med rubrikrad, JSON Lines eller en nyckelexport; högst 10 MiB. Du ser först vad den skulle göra; inget lagras förrän du bekräftar.
    .kind = Vad den innehåller
    .file = Fil
    .export = Endast för en nyckelexport från administrationscentret
    .partner = Partnerns id, om filen inte nämner partnern
    .as_of = När exporten gjordes (tomt: nu)
    .check = Kontrollera filen
    .made = Genomförda importer
    .none = Det finns inga importer ännu.
    .number = Nummer
    .time = Tid
    .rows = Rader
    .new = Nya
    .changed = Ändrade
    .unchanged = Oförändrade
    .rejected = Avvisade
    .recounted = Tidigare poster som bedömts om
    .by = Av
    .state = Status
    .published = Gäller
    .undone = Ångrad
    .undoes = Ångrar { $number }
    .undo = Ångra import { $number }
console_import_kinds = Filtyper
    .partners = Partner
    .contacts = Kontakter
    .benefits = Förmåner
    .keys = Produktnycklar
    .installations = Installationer
    .snapshots = Nyckelexport
    .undo = Ångring
console_import_problem = Inte utfört
    .busy = Inget gjordes: en annan import pågår. Försök igen om en stund.
    .gone = Inget gjordes: filen har redan importerats, eller så kontrollerades den för mer än en timme sedan. Kontrollera den igen.
    .bad_moment = Exportens tid kan inte användas.
    .exports_only = Partner och tid anges bara för en nyckelexport från administrationscentret, och det är inte den här filen. Lämna dem tomma.
    .unknown_partner = Det finns ingen sådan partner bland dem du arbetar för.
    .no_reason = Ange en orsak.
    .built_upon = Inget gjordes: senare importer eller uppgifter bygger på den här importen. De måste ångras först.
console_import_told = Klart
    .done_import = Filen är importerad.
    .done_part = De felfria raderna är importerade. { $count } { $count ->
        [one] rad utelämnades
       *[other] rader utelämnades
    }.
    .done_undo = Importen är ångrad.
    .undone_already = Inget gjordes: importen är redan ångrad, eller kan inte ångras.
console_import_check = Kontrollerad fil
    .back = Till importerna
    .would = Inget är lagrat ännu. Filen skulle göra det här:
    .keys = Nycklar vars siffror skulle ändras
    .used = Använda
    .limit = Gräns
    .rejected = Inget i den här filen skulle lagras. Rätta dessa rader och kontrollera filen igen.
    .some_rejected = Dessa rader kan inte tas emot. Rätta dem och kontrollera filen igen, eller importera bara de felfria raderna.
    .line = Rad
    .column = Kolumn
    .value = Värde
    .reason = Orsak
    .more = Och { $count } till.
    .kept = Filen sparas i en timme, så att just det som kontrollerades importeras.
    .publish = Importera filen
    .publish_good = Importera { $count ->
        [one] den felfria raden
       *[other] { $count } felfria rader
    }
    .rejects = Ladda ned de felaktiga raderna
    .rejects_hint = Nedladdningen innehåller de felaktiga raderna som de står i din fil, även produktnycklarna. Rätta dem där, och kontrollera den filen.
console_audit = Granskningslogg
    .search = Partnerns id
    .time = Tid
    .actor = Av
    .action = Vad
    .subject = Gäller
    .partner = Partner
    .reason = Orsak
    .details = Detaljer
    .none = Det finns inga poster.
    .more = Tidigare
console_audit_actions = Vad som gjordes
    .KEY_RELEASE = Aktivering frigjord
    .KEY_LIMIT = Gräns ändrad
    .KEY_BLOCK = Nyckel spärrad
    .KEY_UNBLOCK = Spärr hävd
    .IMPORTED = Fil importerad
    .IMPORT_UNDONE = Import ångrad
    .AGENT_ADDED = Handläggare tillagd
    .AGENT_DISABLED = Handläggare inaktiverad
    .API_KEY_ADDED = API-nyckel tillagd
    .API_KEY_REVOKED = API-nyckel återkallad
    .OUTBOX_RETRIED = Nytt leveransförsök
    .OUTBOX_DROPPED = Leverans avbruten
    .CONTACT_ADDED = Kontakt tillagd
    .CONTACT_LINKED = Kontakt kopplad till Teams
    .CONTACT_ERASED = Kontakt raderad
    .MACRO_ADDED = Makro tillagt
    .MACRO_CHANGED = Makro ändrat
    .MACRO_DELETED = Makro borttaget

## Console: understanding and reports

console_understanding = Meddelanden som boten var osäker på, och sådana där svaret inte hjälpte. Säg vad som menades: en person granskar det innan boten lär sig av det.
    .choices = Vilka meddelanden
    .unmarked = Ännu inte märkta
    .marked = Märkta
    .export = Ladda ned det som har märkts
    .nothing = Här finns inget meddelande.
    .pages = Fler meddelanden
    .newest = Nyaste
    .older = Äldre
    .visitor = Besökare
    .understood = förstods som ”{ $intent }”, { NUMBER($confidence, style: "percent") }
    .not_helped = svaret hjälpte inte
    .intent = Vad som menades
    .choose = Välj
    .language = Språk
    .mark = Märk
    .mark_again = Märk om
    .unmark = Ta bort märkningen
    .marked_by = Märkt av { $agent }
console_intent = Avsikter som ingen tillfrågas om
    .affirm = Ja
    .cancel = Glöm det
    .change_language = Ett annat språk
    .deny = Nej
    .goodbye = Hej då
    .greet = Hälsning
    .inform = Ett svar på det som efterfrågades, till exempel en produkt eller en kod
    .nlu_fallback = Inte förstått
    .out_of_scope = Något helt annat
    .thank = Tack
console_report = Rapporter
    .weeks = Ärenden per vecka
    .products = Ärenden per produkt
    .languages = Ärenden per språk
    .targets = Tidsmål
    .answers = Bot och människor
    .unanswered = Obesvarade frågor
    .error_codes = Felkoder
console_report_about = Vad rapporterna räknar
    .weeks = Varje ärende räknas i den vecka då det öppnades.
    .products = Varje ärende som öppnades räknas.
    .languages = Språket är konversationens språk.
    .targets = Ett tidsmål pausas medan ett ärende väntar på partnern eller har avslutats. Hopslagna dubbletter bedöms inte. Medianen anges i klocktimmar.
    .answers = Meddelanden som boten besvarade och sådana som den inte förstod, och hur ofta en person tog över.
    .unanswered = Det som boten inte förstod, vanligast först; produktnycklar är dolda.
    .error_codes = Felkoderna i de ärenden som öppnades, vanligast först.
console_report_period = Period
    .weeks = { $count } { $count ->
        [one] vecka
       *[other] veckor
    }
    .show = Visa
    .csv = Ladda ned som CSV
    .since = Från och med { $day }; en vecka börjar på måndagen (UTC).
    .nothing = Det finns inget att räkna under dessa veckor.
console_report_columns = Kolumner
    .week = Veckan från
    .incidents = Ärenden
    .product = Produkt
    .language = Språk
    .target = Tidsmål
    .severity = Allvarlighetsgrad
    .met = Uppfyllda
    .missed = Missade
    .open = Ännu öppna
    .median = Median
    .answered = Besvarade
    .not_understood = Inte förstådda
    .handed_over = Överlämnade
    .question = Fråga
    .times = Antal
    .last = Senast
    .error_code = Felkod
console_report_target = Tidsmål
    .response = Första svar
    .solution = Lösning
console_report_hours = { NUMBER($hours) } tim

## Console: an incident

console_incident = Ärende { $number }
    .diagnosis = Diagnos
    .standing = Läget
    .transcript = Konversation
    .timeline = Vad som har hänt
    .earlier = Tidigare
    .work = Arbeta med det
    .others = Partnerns andra ärenden
    .similar = Liknande ärenden som har lösts
    .description = Beskrivning
    .impact = Påverkan
    .partner = Partner
    .contact = Öppnat av
    .language = Språk
    .owner = Handläggare
    .nobody = ingen ännu
    .severity = Allvarlighetsgrad
    .state = Status
    .reason = Utfall
    .merged = Fortsätter som
    .opened = Öppnat
    .product = Produkt
    .suffix = Nyckel, de fem sista tecknen
    .computer = Dator
    .error_code = Felkod
    .unknown_code = Felkoden finns inte i katalogen.
    .understood = Vad boten förstod
    .nothing_understood = Inget: ärendet uppstod utan något meddelande.
    .quota = Ärenden det här medlemsåret
    .membership = Medlemskap
    .records = Uppgifter per
    .no_records = Inga aktiveringsuppgifter har importerats för den här partnern.
    .no_key = Ingen av partnerns nycklar nämndes.
    .silent = Inget sades i någon konversation.
    .none = Det finns inga.
    .internal = intern
    .withheld = aldrig levererat
    .solved_by = Vad som löste det
console_incident_confidence = { NUMBER($confidence, style: "percent") } säker
    .sure = { NUMBER($confidence, style: "percent") } säker
    .unsure = bara { NUMBER($confidence, style: "percent") } säker
    .lost = bara { NUMBER($confidence, style: "percent") } säker: det kan mycket väl vara något annat
console_incident_quota = { $total ->
        [none] { $used ->
            [one] { $used } använt
           *[other] { $used } använda
        }; inget medlemskap är registrerat
        [unlimited] { $used ->
            [one] { $used } använt
           *[other] { $used } använda
        }, utan gräns
       *[other] { $used } av { $total } använda, { $left } kvar
    }
console_incident_key = { $limit ->
        [none] { $used ->
            [one] { $used } aktivering använd
           *[other] { $used } aktiveringar använda
        }, ingen gräns registrerad
       *[other] { $used } av { $limit } aktiveringar använda, { $left } kvar
    }
    .before = När ärendet öppnades: { $limit ->
        [none] { $used ->
            [one] { $used } använd
           *[other] { $used } använda
        }, ingen gräns registrerad
       *[other] { $used } av { $limit } använda
    }
    .blocked = Den här nyckeln är spärrad.
    .plot = Använda aktiveringar i förhållande till gränsen över tid
    .table = Samma siffror, och hur var och en räknades
    .date = Datum
    .computer = Dator
    .how = Så räknades det
    .used = Använda
    .limit = Gräns
    .no_limit = ingen
    .empty = Nyckelns aktiveringshistorik är tom.
console_incident_target = Nästa tidsmål
    .response = Första svar senast
    .solution = Lösning senast
    .paused = pausat: ärendet väntar på partnern
    .none = Inget tidsmål är aktivt.
console_incident_state = Status
    .new = nytt
    .open = pågår
    .waiting_for_partner = väntar på partnern
    .solved = löst
    .closed = stängt
    .withdrawn = återkallat
console_incident_held = Handläggare sköter konversationen: boten är tyst.
    .bot = Boten sköter konversationen.
console_deed = Vad som gjordes
    .OPENED = öppnade det
    .TAKEN = tog det
    .ANSWERED = svarade
    .ASKED = frågade, och väntar på svaret
    .NOTED = antecknade
    .COMMENTED = skrev
    .SOLVED = löste det
    .CLOSED = stängde det
    .WITHDRAWN = återkallade det
    .REOPENED = öppnade det igen
    .HANDED_OVER = lät en handläggare ta över konversationen
    .GIVEN_BACK = lämnade tillbaka konversationen till boten
    .ASSIGNED = tilldelade det
    .RATED = ändrade allvarlighetsgraden
    .PAUSED = ändrade statusen till ”väntar på partnern”
    .RESUMED = återupptog det
    .MERGED = slog ihop det med ett annat
    .LINKED = slog ihop ett annat med det
console_deed_more = Mer om vad som gjordes
    .ASSIGNED = till { $owner }
    .RATED = från { $from } till { $to }
    .MERGED = ({ $into })
    .LINKED = ({ $duplicate })
console_reason = Utfall
    .KEY_LIMIT_RAISED = nyckelns gräns höjdes
    .ACTIVATION_RELEASED = en aktivering frigjordes
    .CONFIGURATION = konfiguration
    .EXPLAINED = förklarat
    .DUPLICATE = dubblett
    .PRODUCT_FAULT = ett fel i produkten
    .NOT_REPRODUCIBLE = kunde inte återskapas
    .OTHER = något annat
console_delivery = Vad som hände med det
    .nowhere = inte meddelat: det finns ingen konversation
    .waiting = på väg
    .delivered = levererat { $channel ->
        [teams] i Teams
       *[other] i chatten
    }, inte läst ännu
    .read = läst { $channel ->
        [teams] i Teams
       *[other] i chatten
    }
    .dead = kunde inte levereras
    .mail_waiting = ett e-postmeddelande kommer att skickas
    .mail_delivered = e-postmeddelande skickat
    .mail_dead = e-postmeddelandet kunde inte skickas
console_similar = Liknande
    .error_code = samma felkod
    .product = samma produkt
console_macro = Makro
    .none = utan makro
    .fill = Fyll i
    .missing = Makrot har ingen text på { $language }: det fylldes i på engelska.
    .lacking = Ärendet har inget värde för:
    .send = Skicka{ $state ->
        [waiting_for_partner] {" "}och vänta på partnern
        [solved] {" "}och lös
        [closed] {" "}och stäng
       *[other] {""}
    }{ $owner ->
        [me] {" "}(ärendet blir ditt)
        [other] {" "}(ärendet går till en annan handläggare)
       *[none] {""}
    }
console_work = Arbete
    .take = Ta ärendet
    .take_from = Ta det från { $owner }
    .take_over = Ta över konversationen
    .give_back = Lämna tillbaka konversationen till boten
    .reopen = Öppna igen
    .answer = Svara partnern
    .answer_hint = Partnerns språk är { $language }. Svaret går till partnerns konversation, och med e-post om det inte läses där.
    .send = Skicka
    .send_and_wait = Skicka och vänta på partnern
    .note = Intern anteckning
    .note_hint = Bara för handläggare.
    .moved = Ärendet kan inte längre besvaras på det sättet: det du hade skrivit står i anteckningen.
    .leave = Här står något som inte är skickat ännu. Vill du lösa ärendet och gå vidare utan det?
    .keep = Spara anteckningen
    .solve = Vad som löste det
    .solve_hint = Partnern läser det och kan öppna ärendet igen.
    .mark_solved = Lös ärendet
    .solve_and_next = Lös och gå till nästa
    .close = Varför det stängs
    .close_hint = Partnern läser det och kan öppna ärendet igen.
    .mark_closed = Stäng ärendet
    .assign = Handläggare
    .assign_now = Tilldela
    .severity = Allvarlighetsgrad
    .severity_now = Ändra allvarlighetsgraden
    .wait = Vänta på partnern
    .resume = Återuppta
    .merge = Slå ihop med ett annat
    .merge_into = Numret på det ärende som fortsätter
    .merge_hint = Det här stängs som dubblett, och partnern får läsa vilket som fortsätter.
    .ended = Ärendet är avslutat.
console_done = Klart.
    .take = Ärendet är ditt nu.
    .take-over = Du sköter konversationen.
    .give-back = Boten har fått tillbaka konversationen.
    .answer = Ditt svar är på väg.
    .note = Anteckningen är sparad.
    .solve = Ärendet är löst.
    .close = Ärendet är stängt.
    .reopen = Ärendet är öppet igen.
    .assign = Ärendet är tilldelat.
    .severity = Allvarlighetsgraden är ändrad.
    .wait = Ärendet väntar på partnern.
    .resume = Ärendet pågår igen.
    .merge = Ärendet är stängt som dubblett.
console_refused = Det gick inte att göra.
    .STALE = Inte utfört ännu: någon har ändrat ärendet under tiden. Det du angav finns kvar här; gör det igen om det fortfarande passar.
    .WRONG_STATE = Det går inte att göra med ärendet som det är nu.
    .TOO_LATE = Det är för sent att öppna det här ärendet igen.
    .NOT_HELD = Ingen handläggare sköter konversationen.
    .HELD = Handläggare sköter den här konversationen för ett annat ärende.
    .NO_CONVERSATION = Det här ärendet kom inte från någon konversation.
    .EMPTY = Inget är skrivet ännu.
    .TOO_LONG = Det här är längre än 4 000 tecken.
    .NO_REASON = Ange utfallet.
    .PLACEHOLDER = Ett fält i makrot har inget värde ännu: dess namn står i texten mellan dubbla klammerparenteser. Skriv det som hör dit, eller ta bort det.
    .MACRO_CHANGED = Makrot har ändrats eller tagits bort under tiden, och inget skickades. Det du skrev finns kvar här: se vad makrots knapp gör nu, och skicka igen.
    .UNKNOWN_AGENT = Ingen handläggare med det namnet arbetar för den här partnern.
    .UNCHANGED = Så är det redan.
    .UNKNOWN_INCIDENT = Den här partnern har inget ärende med det numret.
    .SAME_INCIDENT = Ett ärende kan inte slås ihop med sig självt.
    .MERGED = Det ärendet är självt en dubblett.
    .OTHER_ENDED = Det ärendet är avslutat.
    .changes = Vad som ändrats under tiden:


## Console: macros

console_macros = Svar som teamledare sparar för alla handläggare. Ett makro fyller i svaret på ärendets språk; det som står kan fortfarande ändras.
    .none = Det finns inget makro ännu.
    .new = Ett nytt makro
    .change = Ändra makrot
    .name = Namn
    .languages = Språk
    .state = Efteråt är ärendet
    .owner = Efteråt tillhör det
    .stays = som förut
    .me = den som använder det
    .hint = Fält som fylls i från ärendet:
    .text = Text, { $language }
    .keep = Spara
    .delete = Ta bort
console_macro_problem = Problem
    .BAD_MACRO = { $problem ->
        [MISSING] Texten på engelska saknas: den används där det inte finns någon på ett visst språk.
        [TOO_LONG] Texten ({ $language }) är för lång: högst 4 000 tecken.
        [UNKNOWN_PLACEHOLDER] Texten ({ $language }) innehåller något okänt på rad { $line }, vid tecken { $column }: { $placeholder }
       *[other] { $field ->
            [owner] Handläggaren som det skulle tillhöra får inte längre logga in.
            [state] Ett ärende kan inte ha den statusen efteråt.
           *[name] Makrot behöver ett namn på högst 200 tecken.
        }
    }
    .MACRO_THERE = Det finns redan ett makro med det namnet.
    .MACRO_CHANGED = { $by } har ändrat det här makrot under tiden. Det du skrev finns kvar här: spara det en gång till för att ersätta den andra texten.
