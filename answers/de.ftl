### German. Every sentence that people read; the same names and variables stand in every language.
### `utter_…`: what the bot says, with its buttons as attributes. `row_…`: a line of a list. `rule_…`, `state_…`: words for codes.

## Conversation

utter_greet = Guten Tag{ $name ->
        [none] {""}
       *[other] , { $name }
    }. Ich beantworte Fragen zu Product Keys und Aktivierungen anhand Ihrer Daten und eröffne technische Supportvorfälle. Was kann ich für Sie tun?
    .usage = Wie viele Aktivierungen sind noch übrig?
    .limit = Die maximale Anzahl von Aktivierungen ist erreicht
    .counting = Wie werden Aktivierungen gezählt?
utter_help =
    Das kann ich für Sie tun:
    - sagen, wie viele Aktivierungen eines Product Keys verbraucht und noch übrig sind und welche Computer gezählt wurden
    - erklären, warum ein Product Key sein Limit erreicht hat und was dann hilft
    - vorab sagen, ob eine Neuinstallation oder neue Hardware gezählt würde
    - Fehlercodes der Aktivierung erklären
    - sagen, auf welche Produkte Sie Anspruch haben, wo Product Keys und Downloads stehen und welche Rolle dafür nötig ist
    - einen technischen Supportvorfall eröffnen, sagen, wie der Stand ist, etwas hinzufügen, ihn schließen oder wieder öffnen
    - Sie an unser Supportteam übergeben
    Fragen Sie einfach in Ihren eigenen Worten. Ich spreche { $languages }.
    .usage = Wie viele Aktivierungen sind noch übrig?
    .counting = Wie werden Aktivierungen gezählt?
    .incident = Vorfall eröffnen
utter_goodbye = Auf Wiedersehen und viel Erfolg bei der Installation.
utter_thank = Gern geschehen.
utter_out_of_scope = Dabei kann ich Ihnen nicht helfen: Ich kenne mich nur mit Product Keys, Aktivierungen, Softwarevorteilen und technischen Supportvorfällen aus. Ich kann Ihnen zum Beispiel sagen, wie viele Aktivierungen noch übrig sind, oder einen Vorfall eröffnen.
    .usage = Wie viele Aktivierungen sind noch übrig?
    .help = Was können Sie für mich tun?
utter_not_understood = Das habe ich nicht verstanden. Können Sie es anders ausdrücken? Ich kenne mich mit Product Keys, Aktivierungen, Softwarevorteilen und technischen Supportvorfällen aus.
    .usage = Wie viele Aktivierungen sind noch übrig?
    .help = Was können Sie für mich tun?
utter_did_you_mean = Ich bin nicht sicher, ob ich Sie richtig verstehe. Meinen Sie:
    { $meanings }
    .meaning = { $meaning }
    .deny = Etwas anderes
utter_offer_person = Es tut mir leid, ich verstehe es immer noch nicht. Unser Supportteam kann Ihnen helfen: Sie können mit ihm sprechen, oder ich eröffne einen technischen Supportvorfall. Soll ich einen eröffnen?
    .person = Mit dem Supportteam sprechen
    .open_incident = Vorfall eröffnen
utter_offer_sign_in = Es tut mir leid, ich verstehe es immer noch nicht. Sobald Sie sich im Portal angemeldet haben, kann ich einen technischen Supportvorfall eröffnen, den unser Supportteam bearbeitet. Allgemeine Fragen kann ich sofort beantworten.
    .counting = Wie werden Aktivierungen gezählt?
    .activation = Welche Produkte müssen aktiviert werden?
utter_started_over = { $what ->
        [incident] Gut, wir beginnen mit dem Vorfall noch einmal von vorn.
       *[conversation] Gut, wir beginnen noch einmal von vorn. Was kann ich für Sie tun?
    }
utter_language_changed = Gern, machen wir auf Deutsch weiter.
utter_language_not_spoken = Diese Sprache spreche ich noch nicht. Ich spreche { $languages }.
utter_nothing_to_affirm = Gut. Was möchten Sie wissen?
    .usage = Wie viele Aktivierungen sind noch übrig?
    .help = Was können Sie für mich tun?
utter_denied = Gut. Kann ich sonst noch etwas für Sie tun?
utter_cancelled = Abgebrochen; es wurde nichts gesendet. Was kann ich sonst für Sie tun?
utter_information_taken = Notiert. Was möchten Sie dazu wissen?
    .usage = Wie viele Aktivierungen sind noch übrig?
    .incident = Vorfall eröffnen
utter_sign_in = Bitte melden Sie sich dafür im Portal an: Ich kann nur die Daten eines Partners einsehen, den ich kenne. Allgemeine Fragen kann ich sofort beantworten.
    .counting = Wie werden Aktivierungen gezählt?
    .activation = Welche Produkte müssen aktiviert werden?
utter_role_needed = Dafür benötigen Sie die Rolle „Globaler Administrator“ oder „MPN-Partneradministrator“. Als Benutzer sehen Sie Ihre Produkte und deren Gesamtzahlen.
utter_not_solved = Es tut mir leid, dass das nicht geholfen hat. { $help ->
        [none] {""}
       *[some] Das haben wir uns noch nicht angesehen:
    { $meanings }
    }
    Ich kann einen technischen Supportvorfall eröffnen, damit sich jemand darum kümmert. Soll ich das tun?
    { $reopens ->
        [yes] Oder ich öffne { $ended } wieder, falls das damalige Problem erneut auftritt.
       *[no] {""}
    }
    .reopen = { $ended } wieder öffnen
    .meaning = { $meaning }
    .affirm = Ja, Vorfall eröffnen
    .deny = Nein


## Keys and activations

utter_which_key = Welchen Product Key meinen Sie? Nennen Sie die Nummer, die letzten fünf Zeichen oder das Produkt.
    { $keys }
    .key = { $product } …{ $suffix }
utter_unknown_key = In Ihren Daten steht kein Product Key, der auf { $suffix } endet. Bitte prüfen Sie die letzten fünf Zeichen.
utter_no_key_of_product = In Ihren Daten steht kein Product Key für { $product }.
utter_no_keys = In Ihren Daten stehen noch keine Product Keys.
utter_limit_reached = Alle Aktivierungen des Product Keys …{ $suffix } für { $product } sind verbraucht: { $used } von { $limit }. Mit diesem Key lässt sich also nichts mehr aktivieren.{ $card ->
        [yes] {""}
       *[no] {""}
    So wurde gezählt:
    { $proof }
    }
    { $help ->
        [none] Kein anderer Key dieses Produkts hat noch Aktivierungen übrig, und auf jedem der Computer würde eine Neuinstallation gezählt.
       *[other] Das hilft jetzt:
    { $options }
    }
    Mehr Aktivierungen für diesen Key kann ich nicht zusagen. Soll ich einen technischen Supportvorfall eröffnen?
    { $records }
    .open_incident = Vorfall eröffnen
    .counting = Wie werden Aktivierungen gezählt?
utter_limit_not_reached = Laut Ihren Daten hat der Product Key …{ $suffix } für { $product } sein Limit nicht erreicht: { $used } von { $limit } Aktivierungen sind verbraucht, { $left } noch übrig.{ $card ->
        [yes] {""}
       *[no] {""}
    So wurde gezählt:
    { $proof }
    }
    Die Ablehnung kann also einen anderen Grund haben, oder der Aktivierungsserver zählt anders. Soll ich einen technischen Supportvorfall eröffnen?
    { $records }
    .open_incident = Vorfall eröffnen
    .counting = Wie werden Aktivierungen gezählt?
utter_limit_unknown = Für den Product Key …{ $suffix } ({ $product }) { $used ->
        [one] steht eine verbrauchte Aktivierung
       *[other] stehen { $used } verbrauchte Aktivierungen
    } in Ihren Daten, ein Limit ist aber nicht hinterlegt.{ $card ->
        [yes] {""}
       *[no] {""}
    So wurde gezählt:
    { $proof }
    }
    Soll ich einen technischen Supportvorfall eröffnen?
    { $records }
    .open_incident = Vorfall eröffnen
    .counting = Wie werden Aktivierungen gezählt?
utter_limit_totals = Mit einem Product Key, dessen Aktivierungen alle verbraucht sind, lässt sich nichts mehr aktivieren. Die Gesamtzahlen Ihrer Produkte:
    { $totals }
    Welche Computer gezählt wurden, sehen nur die Rollen „Globaler Administrator“ und „MPN-Partneradministrator“. Soll ich einen technischen Supportvorfall eröffnen?
    { $records }
    .open_incident = Vorfall eröffnen
utter_key_usage = { $product }, Product Key …{ $suffix }: { $used } von { $limit } Aktivierungen verbraucht, { $left ->
        [0] keine mehr übrig
        [one] noch eine übrig
       *[other] noch { $left } übrig
    }.{ $card ->
        [yes] {""}
       *[no] {""}
    So wurde gezählt:
    { $proof }
    }
    { $records }
    .counting = Wie werden Aktivierungen gezählt?
utter_key_usage_unlimited = { $product }, Product Key …{ $suffix }: { $used ->
        [0] keine Aktivierung
        [one] eine Aktivierung
       *[other] { $used } Aktivierungen
    } verbraucht; es ist kein Limit hinterlegt.{ $card ->
        [yes] {""}
       *[no] {""}
    So wurde gezählt:
    { $proof }
    }
    { $records }
    .counting = Wie werden Aktivierungen gezählt?
utter_key_usages = Die Aktivierungen Ihrer Product Keys:
    { $keys }
    Nennen Sie die letzten fünf Zeichen eines Keys, und ich zeige Ihnen, wie gezählt wurde.
    { $records }
    .key = { $product } …{ $suffix }
utter_product_totals = Die Aktivierungen Ihrer Produkte:
    { $totals }
    { $records }
utter_counting_rules = Aktivierungen werden für jeden Product Key gezählt:
    - Installation auf einem neuen Computer: gezählt
    - erneute Installation auf demselben Computer ohne wesentliche Hardwareänderung: nicht gezählt
    - Installation auf demselben Computer nach einer wesentlichen Hardwareänderung, etwa einem anderen Mainboard: gezählt
    { $partner_rule ->
        [every_activation] Für Ihre Organisation gilt eine andere Regel: Jede Aktivierung zählt, auch auf demselben Computer.
        [hardware_aware] Diese Regeln gelten für Ihre Organisation.
       *[unknown] Bei manchen Partnern zählt jede Aktivierung, auch auf demselben Computer.
    }
    Welche Hardwareänderungen wesentlich sind, ist für heutige Windows-Versionen nicht veröffentlicht; ich verwende als Näherung die veröffentlichte Gewichtung älterer Versionen.
    { -source-benefits }
    .if_counted = Würde eine Neuinstallation gezählt?
utter_if_counted = { $verdict ->
        [counted] Ja: Eine Installation auf { $computer } mit dem Product Key …{ $suffix } ({ $product }) würde gezählt. Danach { $used_after ->
            [one] wäre
           *[other] wären
        } { $used_after } von { $limit } Aktivierungen verbraucht.
        [counted_unlimited] Ja: Eine Installation auf { $computer } mit dem Product Key …{ $suffix } ({ $product }) würde gezählt. Danach { $used_after ->
            [one] wäre eine Aktivierung
           *[other] wären { $used_after } Aktivierungen
        } verbraucht.
        [refused] Sie würde abgelehnt: Eine Installation auf { $computer } mit dem Product Key …{ $suffix } ({ $product }) würde gezählt, und die Höchstzahl von { $limit } ist erreicht.
        [blocked] Sie würde abgelehnt: Mit dem Product Key …{ $suffix } ({ $product }) lässt sich derzeit nichts aktivieren, weder auf { $computer } noch anderswo.
       *[not_counted] Nein: Eine Installation auf { $computer } mit dem Product Key …{ $suffix } ({ $product }) würde nicht gezählt.
    }
    { $reason ->
        [BLOCKED] Grund: Der Product Key ist gesperrt.
        [NEW_COMPUTER] Grund: Dieser Computer wurde für diesen Product Key bisher nicht gezählt.
        [SAME_COMPUTER_UNCHANGED] Grund: Es ist derselbe Computer mit derselben Hardware.
        [SAME_COMPUTER] Grund: Es ist derselbe Computer, und was sich ändert ({ $changed }), ist keine wesentliche Hardwareänderung.
        [HARDWARE_CHANGED] Grund: eine wesentliche Hardwareänderung ({ $changed }).
       *[EVERY_ACTIVATION] Grund: Für Ihre Organisation zählt jede Aktivierung.
    }{ $unknown ->
        [none] {""}
       *[other] {" "}Bisher nicht in den Daten dieses Computers: { $unknown }. Was nicht bekannt ist, gilt nie als geändert.
    }{ $help ->
        [none] {""}
       *[other] {""}
    Das hilft jetzt:
    { $options }
    }
    { $records }
    .usage = Wie viele Aktivierungen sind noch übrig?
utter_if_counted_general = Das hängt vom Computer ab:
    - ein neuer Computer oder eine neue virtuelle Maschine: gezählt
    - derselbe Computer mit derselben Hardware, auch nach Neuinstallation oder Upgrade: nicht gezählt
    - derselbe Computer nach einer wesentlichen Hardwareänderung, etwa einem anderen Mainboard: gezählt; eine andere Festplatte allein ist keine solche Änderung
    { $partner_rule ->
        [every_activation] Für Ihre Organisation zählt jedoch jede Aktivierung.
       *[other] Nennen Sie mir den Namen des Computers, dann sehe ich mir seinen tatsächlichen Verlauf an.
    }
utter_which_computer_key = { $computer } ist mit mehreren Product Keys erfasst. Welchen meinen Sie?
    { $keys }
    .key = { $product } …{ $suffix }
utter_activation_required = { $needed ->
        [yes] Ja, { $product } muss aktiviert werden.
        [rds] RDS-CALs werden auf einem Remotedesktop-Lizenzserver installiert, und dieser Server wird aktiviert.
        [cal] Nein: Eine CAL hat keinen Product Key und wird nicht installiert, es gibt also nichts zu aktivieren.
       *[no] Nein, für { $product } ist keine Produktaktivierung nötig.
    } Eine Aktivierung ist für Windows Server, die Windows-Clientbetriebssysteme und alle Office-Clientanwendungen erforderlich. { -source-benefits }
utter_activation_required_general =
    { $products }
    Eine Aktivierung ist für Windows Server, die Windows-Clientbetriebssysteme und alle Office-Clientanwendungen wie Office, Visio und Project erforderlich. Nicht jedes Produkt muss aktiviert werden. { -source-benefits }
utter_no_more_activations = Mehr Aktivierungen kann ich nicht zusagen: Eine Mitgliedschaft umfasst für jedes Produkt eine feste Anzahl. Das kann bei { $product } helfen:
    { $options }
    Oder ich eröffne einen technischen Supportvorfall. Soll ich das tun?
    .open_incident = Vorfall eröffnen
utter_no_more_activations_general = Mehr Aktivierungen kann ich nicht zusagen: Eine Mitgliedschaft umfasst für jedes Produkt eine feste Anzahl. Vielleicht hat ein anderer Key desselben Produkts noch welche übrig, oder Sie installieren auf einem bereits gezählten Computer neu, was nicht gezählt wird. Mit einem technischen Supportvorfall erreichen Sie unser Supportteam. Soll ich einen eröffnen?
    .open_incident = Vorfall eröffnen
    .usage = Wie viele Aktivierungen sind noch übrig?
utter_error_code = { $certain ->
        [yes] { $code }: { $meaning }
       *[no] Wahrscheinliche Bedeutung von { $code }: { $meaning }
    }
    { $mend }
    { $certain ->
        [yes] Quelle: Microsofts Tabellen zu Aktivierungsfehlern.
       *[no] Quelle: allgemeines Fachwissen, nicht die Tabellen von Microsoft.
    }
    .open_incident = Vorfall eröffnen
utter_unknown_error_code = Den Code { $code } kenne ich nicht: Er steht nicht in meinem Katalog, und raten möchte ich nicht. Soll ich damit einen technischen Supportvorfall eröffnen?
    .open_incident = Vorfall eröffnen
utter_which_error_code = Welchen Fehlercode oder welche Meldung sehen Sie? Ein Code sieht so aus: 0xC004C008. Unter Windows zeigt ihn der Befehl slmgr.vbs /ato an.
    .open_incident = Vorfall eröffnen
utter_key_rejected = Wenn ein Product Key nicht angenommen wird:
    - Geben Sie ihn noch einmal genau so ein, wie er auf der Seite „Vorteile“ steht; prüfen Sie beim Einfügen, ob die Bindestriche Bindestriche geblieben sind
    - Prüfen Sie, ob der Key zu diesem Produkt, dieser Edition und dieser Version gehört
    - Nennen Sie mir den Fehlercode, falls es einen gibt
    { $known ->
        [yes] In Ihren Daten steht der Key …{ $suffix } als Product Key für { $product }.
        [no] In Ihren Daten steht kein Product Key, der auf { $suffix } endet.
       *[not_given] {""}
    }
    Soll ich einen technischen Supportvorfall eröffnen?
    .open_incident = Vorfall eröffnen

## Benefits

utter_cal_no_details = „Keine weiteren Details verfügbar“ ist bei CALs normal: Eine CAL (Clientzugriffslizenz) ist kein Produkt zum Herunterladen. Eine Windows Server-CAL hat keinen Product Key und wird weder installiert noch aktiviert; zu aktivieren ist das Serverprodukt selbst. Bewahren Sie den Nachweis Ihrer Lizenzen auf; mehr ist nicht zu tun.
    Bei RDS-CALs ist es anders: Sie werden innerhalb von 120 Tagen auf einem aktivierten Remotedesktop-Lizenzserver installiert, und ihre Version muss mindestens der des Sitzungshosts entsprechen.
    { -source-cals }
    .cal_licensing = Wie funktionieren CALs?
    .open_incident = Vorfall eröffnen
utter_which_cal = Beide Arten von CALs (Clientzugriffslizenzen) geben einem Benutzer oder einem Gerät das Recht, einen Server zu nutzen, und können nicht heruntergeladen werden. { -source-cals }
    Meinen Sie Windows Server-CALs oder RDS-CALs?
    .windows_server_cal = Windows Server-CALs
    .rds_cal = RDS-CALs
utter_cal_licensing = { $kind ->
        [windows-server-cal] { -cal-windows-server }
        [rds-cal] { -cal-rds }
       *[both] { -cal-windows-server }
    { -cal-rds }
    }
    { -source-cals }
    { $benefits }
    { $records }
-cal-windows-server = Eine Windows Server-CAL gibt einem Benutzer oder einem Gerät das Recht, die Server zu nutzen. Sie hat keinen Product Key, wird nicht installiert und vom Server nicht gezählt: Bewahren Sie die Unterlagen auf.
-cal-rds = RDS-CALs sind für die Remotedesktopdienste zusätzlich zu Windows Server-CALs nötig. Sie werden auf einem aktivierten Remotedesktop-Lizenzserver installiert; die Toleranzperiode beträgt 120 Tage, und die Version der CAL muss mindestens der des Sitzungshosts entsprechen.
utter_software_benefits = { $scope ->
        [named] Laut Ihren Daten:
       *[all] Ihre Organisation hat Anspruch auf:
    }
    { $benefits }
    Die Liste finden Sie im Partner Center: MPN, Vorteile, Registerkarte „Software“.
    Produkte, Mengen und Product Keys stammen aus Ihren Daten; welche Produkte aktiviert werden müssen, steht auf der Seite zu Softwarevorteilen des Microsoft Partner Network vom März 2021.
    { $records }
utter_no_benefits = In Ihren Daten stehen noch keine Softwarevorteile. Worauf Ihre Organisation Anspruch hat, finden Sie im Partner Center: MPN, Vorteile, Registerkarte „Software“. { -source-benefits }
    { $records }
utter_software_benefits_general = Die Produkte, auf die Ihre Organisation Anspruch hat, finden Sie im Partner Center: MPN, Vorteile, Registerkarte „Software“. Klappen Sie die Zeile eines Produkts auf, um die Anleitung zu sehen. { -source-benefits }
utter_get_key =
    { $products }
    Product Keys finden Sie im Partner Center: MPN, Vorteile, Registerkarte „Software“. Klappen Sie die Zeile des Produkts auf und wählen Sie die Version: Der Key steht im selben Bereich. Um Keys zu sehen, ist die Rolle „Globaler Administrator“ oder „MPN-Partneradministrator“ nötig.
    { -source-benefits }
    { $records }
    .role = Welche Rolle habe ich?
utter_download =
    { $products }
    Downloads finden Sie im Partner Center: MPN, Vorteile, Registerkarte „Software“. Klappen Sie die Zeile des Produkts auf und wählen Sie Version, Sprache und Edition; der Product Key steht im selben Bereich. CALs können nicht heruntergeladen werden.
    { -source-benefits }
    { $records }
utter_required_role = Um Product Keys zu sehen und Softwarevorteile zu verwalten, ist die Rolle „Globaler Administrator“ oder „MPN-Partneradministrator“ nötig; andere Benutzer sehen nur Details. { -source-roles }
    { $has_role ->
        [yes] Laut Ihren Daten haben Sie diese Rolle: { $roles }.
        [no] Laut Ihren Daten haben Sie keine dieser Rollen: Wenden Sie sich an einen Administrator Ihrer Organisation.
       *[unknown] {""}
    }
    { $records }
role_global_admin = Globaler Administrator
role_partner_admin = MPN-Partneradministrator
utter_manage_benefits = Eine Mitgliedschaft verlängern Sie im Partner Center, und zwar bis zu { $renewal_days ->
        [one] einem Tag
       *[other] { $renewal_days } Tage
    } nach Ablauf des Mitgliedschaftsjahres. Nach der Zahlung kann es bis zu { $appear_hours ->
        [one] einer Stunde
       *[other] { $appear_hours } Stunden
    } dauern, bis die Vorteile erscheinen. Endet eine Mitgliedschaft, enden auch ihre Lizenzen, und die Software muss deinstalliert werden. { -source-membership }
    { $standing ->
        [none] {""}
        [unknown] In Ihren Daten steht keine Mitgliedschaft.
        [undated] In Ihren Daten steht die Mitgliedschaft { $membership }, aber ohne Datumsangaben.
       *[current] In Ihren Daten steht die Mitgliedschaft { $membership }{ $since ->
            [none] {""}
           *[other] {" "}seit dem { $since }
        }. Das laufende Jahr endet am { $ends }; verlängern können Sie bis zum { $renew_by }.
        [renewable] In Ihren Daten steht die Mitgliedschaft { $membership }{ $since ->
            [none] {""}
           *[other] {" "}seit dem { $since }
        }. Sie endete am { $ends } und kann noch bis zum { $renew_by } verlängert werden.
        [lapsed] In Ihren Daten steht die Mitgliedschaft { $membership }{ $since ->
            [none] {""}
           *[other] {" "}seit dem { $since }
        }. Sie endete am { $ends } und konnte bis zum { $renew_by } verlängert werden.
    }
    { $records }
membership_action_pack = Action Pack
membership_silver = Silver
membership_gold = Gold
membership_solutions_partner = Solutions Partner

## Incidents

utter_incident_begin = { $quota ->
        [unknown] Ich eröffne einen technischen Supportvorfall.
        [unlimited] Ich eröffne einen technischen Supportvorfall. Ihre Mitgliedschaft umfasst eine unbegrenzte Anzahl davon.
       *[known] Ich eröffne einen technischen Supportvorfall. In diesem Mitgliedschaftsjahr { $left ->
            [one] ist noch einer
           *[other] sind noch { $left }
        } von { $total } Vorfällen übrig.
    } Sie können jederzeit „abbrechen“ sagen.
utter_incident_no_quota = Alle { $total } technischen Supportvorfälle dieses Mitgliedschaftsjahres sind verbraucht, ich kann also keinen weiteren eröffnen.{ $reopens ->
        [yes] {" "}Tritt das Problem aus { $ended } erneut auf, kann ich den Vorfall wieder öffnen; das verbraucht keinen weiteren.
       *[no] {""}
    }{ $adds ->
        [yes] {" "}Zu { $own } können Sie noch etwas hinzufügen.
       *[no] {""}
    }
    .reopen = { $ended } wieder öffnen
    .add = Etwas hinzufügen
    .status = Wie ist der Stand unserer Vorfälle?
utter_ask_description = Bitte beschreiben Sie das Problem: Was tun Sie, und was passiert dann?
utter_ask_description_again = Bitte beschreiben Sie das Problem in ein oder zwei Sätzen: Was tun Sie, und was passiert dann?
utter_ask_severity = Wie schwerwiegend ist es? A: Die Arbeit steht still. B: Die Arbeit ist stark beeinträchtigt. C: eine kleinere Störung.
    .A = A: Arbeit steht still
    .B = B: stark beeinträchtigt
    .C = C: kleinere Störung
utter_ask_severity_again = Ich brauche noch den Schweregrad: Bitte antworten Sie mit A, B oder C.
    .A = A: Arbeit steht still
    .B = B: stark beeinträchtigt
    .C = C: kleinere Störung
utter_ask_confirmation = { $card ->
        [yes] Das ist der Vorfall. Sie können noch alles darin ändern und ihn dann mit „{ card_incident.submit }“ absenden.
    Soll ich ihn eröffnen? Sie können auch in Worten antworten: „ja“, eine Korrektur („nein, Schweregrad B“) oder „abbrechen“.
       *[no] Das ist der Vorfall:
    - Beschreibung: { $description }
    - Schweregrad: { $severity }
    - Produkt: { $product }
    - Product Key: { $suffix }
    - Fehlercode: { $error_code }
    - Computer: { $computer }
    - Auswirkungen: { $impact }
    Soll ich ihn eröffnen? Sie können auch etwas korrigieren („nein, Schweregrad B“) oder abbrechen.
    }
    .affirm = Ja, eröffnen
    .deny = Etwas ändern
    .cancel = Abbrechen
utter_ask_correction = Was soll anders sein? Nennen Sie es (zum Beispiel „Schweregrad B“ oder „der Computer ist SRV-04“), oder schreiben Sie eine neue Beschreibung.
utter_first_this = Lassen Sie uns zuerst diesen Vorfall abschließen, oder sagen Sie „abbrechen“.
utter_person_after_form = { $when ->
        [now] Ich übergebe Sie an unser Supportteam, sobald der Vorfall eröffnet ist.
       *[later] Unser Supportteam ist im Moment nicht da; es ist ab { $opens } wieder erreichbar und liest den Vorfall dann.
    }
utter_inputs_not_read = Das konnte ich nicht lesen, es bleibt also, wie es war: { $inputs }.
incident_addition = { $description }
    { $lines }
row_added_impact = Auswirkungen: { $impact }
row_added_severity = Schweregrad: { $severity }
utter_incident_opened = Der Vorfall ist eröffnet: { $number }, Schweregrad { $severity }. { $quota ->
        [unknown] {""}
        [unlimited] Ihre Mitgliedschaft begrenzt die Anzahl der Vorfälle nicht.
       *[known] In diesem Mitgliedschaftsjahr { $left ->
            [0] ist kein Vorfall mehr
            [one] ist noch ein Vorfall
           *[other] sind noch { $left } Vorfälle
        } übrig.
    }
    { $response ->
        [due] Eine erste Antwort erhalten Sie bis { $response_due }.
       *[none] {""}
    }
    .status = Wie ist der Stand meines Vorfalls?
utter_incident_failed = Ich konnte den Vorfall nicht eröffnen: Die Beschreibung oder der Schweregrad fehlt. Bitte beginnen Sie noch einmal.
    .open_incident = Vorfall eröffnen
utter_incident_status = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    }: { $state }.{ $details ->
        [yes] { $card ->
            [yes] {""}
           *[no] {" "}Schweregrad { $severity }, eröffnet am { $opened }.
        }
       *[no] {" "}Mehr sehen nur die Person, die ihn eröffnet hat, und Administratoren.
    }{ $response ->
        [due] { $card ->
            [yes] {""}
           *[no] {" "}Eine erste Antwort erhalten Sie bis { $response_due }.
        }
        [waiting] {" "}Er wartet auf Ihre Antwort: Sagen Sie „zu { $number } hinzufügen“ und was Sie antworten möchten.
       *[none] {""}
    }{ $card ->
        [yes] {""}
       *[no] {""}
    { $timeline }
    }
    .add = Etwas hinzufügen
    .close = Hat sich erledigt
    .reopen = Wieder öffnen
utter_incident_list = { $scope ->
        [named] Die Vorfälle, die Sie genannt haben:
       *[open] Die offenen Vorfälle Ihrer Organisation:
    }
    { $incidents }
utter_no_incidents = Ihre Organisation hat keinen offenen Vorfall.
    .open_incident = Vorfall eröffnen
utter_unknown_incident = In Ihren Daten steht kein Vorfall { $number }.
utter_incident_quota = { $quota ->
        [unknown] In Ihren Daten steht nicht, wie viele technische Supportvorfälle Ihre Mitgliedschaft umfasst.
        [unlimited] Ihre Mitgliedschaft umfasst eine unbegrenzte Anzahl technischer Supportvorfälle{ $year_ends ->
            [none] {""}
           *[other] ; das laufende Mitgliedschaftsjahr endet am { $year_ends }
        }.
       *[known] Von { $total } technischen Supportvorfällen dieses Mitgliedschaftsjahres { $left ->
            [0] ist keiner mehr
            [one] ist noch einer
           *[other] sind noch { $left }
        } übrig{ $year_ends ->
            [none] {""}
           *[other] ; das Jahr endet am { $year_ends }
        }.
    }

## Coming back, and what answers are worth

utter_resumed = Willkommen zurück. { $where }
utter_feedback_thanks = Danke, das ist gut zu wissen.
utter_feedback_reason = Das tut mir leid. Was war mit der Antwort nicht in Ordnung?
utter_feedback_kept = Danke. Unser Team liest das und nutzt es, um die Antworten zu verbessern.
utter_ask_duplicate = { $count ->
        [one] { $number } betrifft offenbar dasselbe:
       *[other] Diese Vorfälle betreffen offenbar dasselbe:
    }
    { $incidents }
    Soll ich dort hinzufügen, was Sie geschrieben haben, oder einen neuen eröffnen?
    .add = Zu { $number } hinzufügen
    .new = Neuen eröffnen
utter_ask_comment = Was soll ich zu { $number } hinzufügen?
utter_ask_comment_again = Bitte schreiben Sie in ein oder zwei Sätzen, was ich zu { $number } hinzufügen soll.
utter_comment_added = Zu { $number } hinzugefügt; das Supportteam sieht es.
    .status = Wie ist der Stand meines Vorfalls?
utter_no_incidents_of_yours = Es gibt keinen offenen Vorfall, den Sie ändern können: Das können nur die Person, die ihn eröffnet hat, und Administratoren.{ $new ->
        [yes] {" "}Soll ich einen neuen eröffnen?
       *[no] {""}
    }
    .open_incident = Vorfall eröffnen
utter_which_incident = Welchen Vorfall meinen Sie? Nennen Sie die Nummer.
    { $incidents }
    .incident = { $number }
utter_incident_not_yours = { $what ->
        [person] Nur wer { $number } eröffnet hat, kann mit unserem Supportteam darüber sprechen.
        [person_admin] Nur wer { $number } eröffnet hat, kann mit unserem Supportteam darüber sprechen. Sie können etwas hinzufügen oder den Vorfall schließen.
       *[change] Nur die Person, die { $number } eröffnet hat, und Administratoren Ihrer Organisation können den Vorfall ändern.
    }
utter_incident_ended = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } ist { $state } und kann nicht mehr geändert werden.{ $new ->
        [yes] {" "}Ist das Problem wieder da, kann ich einen neuen Vorfall eröffnen. Soll ich das tun?
       *[no] {""}
    }
    .open_incident = Vorfall eröffnen
utter_confirm_close = { $how ->
        [withdraw] Noch niemand hat { $number }{ $about ->
            [none] {""}
           *[other] {" "}({ $about })
        } übernommen. Soll ich den Vorfall zurückziehen? Dann wird er nicht angerechnet.
       *[close] { $taken ->
            [yes] Inzwischen hat das Supportteam { $number } übernommen, der Vorfall bleibt also angerechnet. Soll ich ihn trotzdem schließen?
           *[no] Soll ich { $number }{ $about ->
                [none] {""}
               *[other] {" "}({ $about })
            } schließen?
        } Sie können ihn später noch einige Tage lang wieder öffnen.
    }
    .affirm = { $how ->
        [withdraw] Ja, zurückziehen
       *[close] Ja, schließen
    }
    .deny = Nein
utter_incident_withdrawn = { $number } ist zurückgezogen. { $given_back ->
        [yes] Der Vorfall wird nicht angerechnet{ $quota ->
            [known] : noch { $left } von { $total } in diesem Mitgliedschaftsjahr übrig
           *[other] {""}
        }.
       *[no] Das Supportteam hatte ihn schon übernommen, er bleibt also angerechnet.
    }
utter_incident_closed = { $number } ist geschlossen. Kehrt das Problem zurück, sagen Sie es mir, und ich öffne den Vorfall wieder.
utter_confirm_close_several = Soll ich das tun?
    { $incidents }
    .affirm = Ja, alles
    .deny = Nein
utter_incident_already_ended = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } ist bereits { $state }, es gibt also nichts mehr zu schließen.{ $reopens ->
        [yes] {" "}Besteht das Problem noch, sagen Sie es mir, und ich öffne den Vorfall wieder.
       *[no] {""}
    }
    .reopen = Wieder öffnen
utter_incidents_refused = Diese bleiben, wie sie sind:
    { $incidents }
utter_nothing_to_reopen = Es gibt keinen Vorfall, den Sie wieder öffnen können: Das geht nur einige Tage lang, nachdem er gelöst oder geschlossen wurde.{ $new ->
        [yes] {" "}Soll ich einen neuen eröffnen?
       *[no] {""}
    }
    .open_incident = Vorfall eröffnen
utter_ask_if_answer = Ist das Ihre Antwort auf die Frage zu { $number }? Dann füge ich sie dort hinzu.
    .affirm = Ja, hinzufügen
    .deny = Nein
utter_confirm_reopen = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } ist { $state }. Soll ich den Vorfall wieder öffnen? Das verbraucht keinen weiteren.{ $kept ->
        [yes] {" "}Was Sie geschrieben haben, füge ich dann hinzu.
       *[no] {""}
    }
    .affirm = Ja, wieder öffnen
    .open_incident = Neuen eröffnen
    .deny = Nein
utter_incident_reopened = { $number } ist wieder offen.{ $added ->
        [yes] {" "}Was Sie geschrieben haben, ist hinzugefügt.
       *[no] {""}
    } { $response ->
        [due] Eine erste Antwort erhalten Sie bis { $response_due }.
       *[none] {""}
    }
    .add = Etwas hinzufügen
utter_handed_over = Ich übergebe Sie jetzt für { $number } an unser Supportteam. Ab jetzt halte ich mich zurück: Alles, was Sie schreiben, wird dem Vorfall hinzugefügt, und die Antworten erscheinen hier.
    .end = Zurück zum Assistenten
utter_given_back = Ich bin zurück: Ab jetzt antworte ich wieder selbst{ $number ->
        [none] .
       *[other] . Der Vorfall { $number } bleibt, wie er ist; fragen Sie mich jederzeit nach dem Stand.
    }
utter_person = Ich kann Sie an unser Supportteam übergeben; dafür eröffne ich einen technischen Supportvorfall{ $quota ->
        [known] {" "}(noch { $left } von { $total } in diesem Mitgliedschaftsjahr übrig)
       *[other] {""}
    }. Soll ich das tun?
    .affirm = Ja, bitte
    .deny = Nein
utter_person_later = Unser Supportteam ist im Moment nicht da; es ist ab { $opens } wieder erreichbar. Ich kann schon jetzt einen technischen Supportvorfall eröffnen{ $quota ->
        [known] {" "}(noch { $left } von { $total } in diesem Mitgliedschaftsjahr übrig)
       *[other] {""}
    }, den das Team dann sofort sieht. Soll ich das tun?
    .affirm = Ja, Vorfall eröffnen
    .deny = Nein
utter_person_later_add = Unser Supportteam ist im Moment nicht da; es ist ab { $opens } wieder erreichbar und liest dann, was Sie zu { $own } hinzufügen. Soll ich etwas hinzufügen?{ $new ->
        [yes] {" "}Ich kann auch einen neuen Vorfall eröffnen.
       *[no] {""}
    }
    .affirm = Ja, etwas hinzufügen
    .open_incident = Neuen Vorfall eröffnen
    .deny = Nein
utter_person_away = Unser Supportteam ist im Moment nicht da; es ist ab { $opens } wieder erreichbar.
utter_person_which_incident = Über welchen Vorfall möchten Sie mit unserem Supportteam sprechen?
    { $incidents }
    .incident = { $number }

## News of incidents, which come by themselves

utter_news_taken = { $number }: { $agent } kümmert sich jetzt darum.
utter_news_answered = { $held ->
        [yes] { $text }
       *[no] { $agent } antwortet zu { $number }: { $text }
    }
utter_news_asked = { $held ->
        [yes] { $text }
       *[no] { $agent } hat eine Frage zu { $number }: { $text }
        Um zu antworten, sagen Sie „zu { $number } hinzufügen:“ und was Sie mitteilen möchten.
    }
    .answer = Antworten
utter_news_commented = Jemand aus Ihrer Organisation hat zu { $number } hinzugefügt: { $text }
utter_news_solved = { $number } ist gelöst: { $text }
    Besteht das Problem noch, sagen Sie es mir, und ich öffne den Vorfall wieder.
    .not_solved = Noch nicht gelöst
utter_news_closed = { $number } wurde geschlossen{ $text ->
        [none] .
       *[other] : { $text }
    }
utter_news_withdrawn = { $number } wurde von jemandem aus Ihrer Organisation zurückgezogen.
utter_news_merged = { $number } betrifft dasselbe wie { $into }: { $agent } hat { $number } geschlossen, und wir machen mit { $into } weiter. { $number } wird nicht auf Ihre Supportvorfälle angerechnet.
utter_news_reopened = { $number } ist wieder offen.
utter_news_handed_over = { $agent } aus unserem Supportteam ist jetzt für { $number } da. Ab jetzt halte ich mich zurück, und alles, was Sie schreiben, wird dem Vorfall hinzugefügt.
    .end = Zurück zum Assistenten

## When something is in the way

utter_delayed = Ich bin gerade langsamer als sonst. Ihre Nachricht ist gespeichert, und die Antwort erscheint hier, sobald sie fertig ist.
utter_failed = Auf unserer Seite ist etwas schiefgegangen, und ich habe darauf keine Antwort. Bitte versuchen Sie es gleich noch einmal.
utter_button_expired = Diese Schaltfläche gehört zu einer früheren Frage. Bitte beantworten Sie die letzte, oder sagen Sie es mir in Ihren eigenen Worten.

## In Microsoft Teams

utter_teams_welcome = Guten Tag. Ich beantworte Fragen zu Product Keys und Aktivierungen anhand Ihrer Daten und eröffne technische Supportvorfälle. Was kann ich für Sie tun?
    .usage = Wie viele Aktivierungen sind noch übrig?
    .counting = Wie werden Aktivierungen gezählt?
    .incident = Vorfall eröffnen
utter_teams_group_welcome = Guten Tag. Erwähnen Sie mich hier, und ich beantworte allgemeine Fragen zu Product Keys und Aktivierungen. Was Ihre eigenen Daten betrifft, beantworte ich nur in unserem persönlichen Chat.
    .counting = Wie werden Aktivierungen gezählt?
    .activation = Welche Produkte müssen aktiviert werden?
utter_teams_not_linked = Dafür muss ich Ihre Organisation kennen, und sie ist noch nicht mit Teams verknüpft. Bitte senden Sie Ihre Mandanten-ID, { $tenant }, an die Stelle, von der Sie den Zugang zu diesem Support haben. Allgemeine Fragen kann ich sofort beantworten.
    .counting = Wie werden Aktivierungen gezählt?
    .activation = Welche Produkte müssen aktiviert werden?
utter_teams_go_on = Das betrifft Ihre Daten, und hier lesen andere mit. Machen wir in [unserem persönlichen Chat]({ $link }) weiter. Allgemeine Fragen kann ich hier beantworten.
    .counting = Wie werden Aktivierungen gezählt?
    .activation = Welche Produkte müssen aktiviert werden?
utter_too_long = Das ist mehr, als ich auf einmal aufnehmen kann. Bitte schreiben Sie höchstens 4.000 Zeichen und senden Sie den Rest in einer zweiten Nachricht.
utter_only_text = Ich kann nur Text lesen: Bilder und Dateien erreichen mich nicht. Bitte schreiben Sie, worum es geht.
teams_not_yours = Diese Karte ging an jemand anderen. Erwähnen Sie mich mit Ihrer eigenen Frage, dann bekommen Sie selbst eine.
teams_app =
    .name = Keyclerk: Product Keys und Aktivierungen
    .short = Übrige Aktivierungen, wie sie gezählt wurden, und Supportvorfälle
    .full = Keyclerk beantwortet Fragen zu Ihren Product Keys und Aktivierungen aus den Daten selbst, mit Nachweis: welcher Computer wann und nach welcher Regel gezählt wurde. Wenn eine Antwort nicht genügt, eröffnet Keyclerk einen technischen Supportvorfall, und das Supportteam macht im selben Chat weiter.
    .usage = Wie viele Aktivierungen sind noch übrig?
    .usage_about = Verbrauchte und übrige Aktivierungen eines Product Keys und wie sie gezählt wurden
    .incident = Vorfall eröffnen
    .incident_about = Unserem technischen Support ein Problem beschreiben
    .help = Was können Sie für mich tun?
    .help_about = Alles, was Sie hier fragen können

## The chat, beside what is said in it

chat_rate_limited = Das war viel auf einmal. Bitte warten Sie { $seconds ->
        [one] eine Sekunde
       *[other] { $seconds } Sekunden
    }, und machen Sie dann weiter.
chat_too_many_streams = Dieser Chat ist in zu vielen Fenstern geöffnet. Bitte schließen Sie einige davon.
transcript_heading = Gespräch mit Keyclerk
    { $who }
    Erstellt am { $time }. Alle Zeitangaben in der Zeitzone { $zone }.
transcript_message = { $time }, { $who }:
transcript_bot = Keyclerk
transcript_agent = { $agent ->
        [none] Supportteam
       *[other] { $agent } (Supportteam)
    }
transcript_visitor = Besucher, nicht angemeldet
transcript_empty = Es wurde noch nichts gesagt.

## Sources

-source-benefits = Quelle: Microsoft Partner Network, Seite zu Softwarevorteilen, März 2021.
-source-membership = Quelle: Dokumentation des Microsoft Partner Network, März 2021.
-source-cals = Quellen: Microsoft Partner Network, Seite zu Softwarevorteilen, März 2021; Dokumentation von Microsoft zu Clientzugriffslizenzen.
-source-roles = Quellen: Microsoft Partner Network, Seite zu Softwarevorteilen, März 2021; Partner Center-Dokumentation, 2023.

## Lines of lists

row_key = { $number }. { $product } …{ $suffix }: { $used } von { $limit } verbraucht, { $left } übrig
row_key_unlimited = { $number }. { $product } …{ $suffix }: { $used } verbraucht, kein Limit hinterlegt
row_total = - { $product }: { $used } von { $limit } verbraucht, { $left } übrig
row_total_unlimited = - { $product }: { $used } verbraucht, kein Limit hinterlegt
row_proof = - { $date }, { $computer }: { $how }
row_correction = - { $date }: { $how }
row_unknown_computers = - { $count ->
        [one] eine dieser Aktivierungen ist nur aus Microsofts Zählung bekannt, die den Computer nicht nennt
       *[other] { $count } dieser Aktivierungen sind nur aus Microsofts Zählung bekannt, die die Computer nicht nennt
    }
row_snapshot_counts_fewer = - { $count ->
        [one] Microsofts Zählung liegt um eine Aktivierung unter dieser Liste
       *[other] Microsofts Zählung liegt um { $count } Aktivierungen unter dieser Liste
    }
row_blocked = - der Product Key ist derzeit gesperrt: Damit lässt sich nichts aktivieren
row_no_proof = - noch nichts
row_meaning = { $number }. { $meaning }
row_more = { $count ->
        [one] - und ein weiterer Eintrag
       *[other] - und { $count } weitere Einträge
    }
row_other_key = - der Product Key …{ $suffix } für { $product } hat noch { $left } übrig
row_other_key_unlimited = - für den Product Key …{ $suffix } ({ $product }) ist kein Limit hinterlegt
row_reusable = - eine Neuinstallation auf { $computers }{ $more ->
        [0] {""}
        [one] {" "}(oder einem weiteren Computer)
       *[other] {" "}(oder { $more } weiteren Computern)
    } mit derselben Hardware wird nicht gezählt
row_incident_way = - mit einem technischen Supportvorfall erreichen Sie unser Supportteam
row_benefit = - { $product }: { $quantity }{ $activation ->
        [needed] , Aktivierung nötig
       *[not_needed] {""}
    }{ $keys ->
        [none] , hat keinen Product Key
        [0] , kein Product Key in den Daten
        [one] , ein Product Key in den Daten
       *[other] , { $keys } Product Keys in den Daten
    }
row_no_benefit = - { $product }: in Ihren Daten nicht unter den Vorteilen
row_cals = - { $product }: { $quantity } laut Ihren Daten
row_keys_of_product = - { $product }: { $keys ->
        [none] hat keinen Product Key
        [0] kein Product Key in Ihren Daten
        [one] ein Product Key in Ihren Daten
       *[other] { $keys } Product Keys in Ihren Daten
    }{ $suffixes ->
        [none] {""}
       *[other] {" "}(Endung { $suffixes }{ $more ->
            [0] {""}
            [one] {" "}sowie ein weiterer
           *[other] {" "}sowie { $more } weitere
        })
    }{ $entitled ->
        [no] ; in Ihren Daten nicht unter den Vorteilen
       *[yes] {""}
    }
row_download = - { $product }: { $downloadable ->
        [no] nicht zum Herunterladen
       *[yes] zum Herunterladen
    }{ $entitled ->
        [no] ; in Ihren Daten nicht unter den Vorteilen
       *[yes] {""}
    }
row_activation_required = - { $product }: { $needed ->
        [yes] Aktivierung nötig
        [rds] wird auf einem Remotedesktop-Lizenzserver installiert, und dieser Server wird aktiviert
        [cal] hat keinen Product Key und wird nicht installiert, es gibt also nichts zu aktivieren
       *[no] keine Produktaktivierung nötig
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
        [withdraw] zurückziehen, da ihn noch niemand übernommen hat; er wird dann nicht angerechnet
       *[close] schließen; Sie können ihn später noch einige Tage lang wieder öffnen
    }
row_refused_incident = - { $number }: { $why ->
        [unknown] in Ihren Daten steht kein solcher Vorfall
        [not_yours] nur die Person, die ihn eröffnet hat, und Administratoren können ihn ändern
       *[ended] ist { $state }
    }
row_timeline = - { $time }, { $author ->
        [agent] { $agent }
        [partner] Sie oder jemand aus Ihrer Organisation
       *[keyclerk] Keyclerk
    }: { $deed }{ $text ->
        [none] {""}
       *[other] : { $text }
    }
deed_TAKEN = übernommen
deed_ANSWERED = geantwortet
deed_ASKED = nachgefragt
deed_COMMENTED = hinzugefügt
deed_SOLVED = gelöst
deed_CLOSED = geschlossen
deed_WITHDRAWN = zurückgezogen
deed_REOPENED = wieder geöffnet
deed_MERGED = als Duplikat geschlossen
records_time = (Stand der Daten: { $time }.)
records_none = (Es wurden noch keine Aktivierungsdaten importiert.)

## Words for codes

how_NEW_COMPUTER = gezählt, neuer Computer
how_SAME_COMPUTER = nicht gezählt, derselbe Computer
how_SAME_COMPUTER_components = nicht gezählt, derselbe Computer; kleine Änderungen: { $changed }
how_HARDWARE_CHANGED_components = gezählt, Hardware geändert: { $changed }
how_changed = { $how }; geändert: { $changed }
how_disagreed = { $how }; nach unseren Regeln: { $ours }
how_revised = { $how }; vor einer Neuzählung: { $before }
how_release = { $released ->
        [0] die Rückgabe von { $computer } hat keine Aktivierung freigegeben
       *[other] { $computer } zurückgegeben, eine Aktivierung freigegeben
    }{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_block = Product Key gesperrt{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_unblock = Product Key entsperrt{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_limit = { $limit ->
        [none] von da an kein Limit
       *[other] Limit auf { $limit } gesetzt
    }{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_snapshot = { $used ->
        [0] laut Microsofts Zählung keine Aktivierung verbraucht
        [one] laut Microsofts Zählung eine Aktivierung verbraucht
       *[other] laut Microsofts Zählung { $used } Aktivierungen verbraucht
    }
changed_components = { $components } (Gewichtung{ $weights ->
        [none] {""}
       *[other] {" "}{ $weights } =
    } { $weight }; gezählt wird ab { $threshold }{ $alone ->
        [none] {""}
       *[other] {" "}oder { $alone }
    })
how_EVERY_ACTIVATION = gezählt, jede Aktivierung zählt
how_counted = vom Aktivierungsserver gezählt
how_not_counted = vom Aktivierungsserver nicht gezählt
how_refused = abgelehnt ({ $code })
how_refused_LIMIT_REACHED = abgelehnt, Limit erreicht{ $needed ->
        [none] {""}
       *[other] {" "}(nötig gewesen wäre ein Limit von { $needed })
    }
how_refused_KEY_BLOCKED = abgelehnt, der Product Key war gesperrt
outcome_counted = gezählt
outcome_not_counted = nicht gezählt
outcome_refused = abgelehnt
component_disk = Festplatte
component_mainboard = Mainboard
    .alone = bei einem anderen Mainboard
component_cpu = Prozessor
component_ide = IDE-Adapter
component_scsi = SCSI-Adapter
component_mac = Netzwerkkarte
component_audio = Soundkarte
component_ram = Arbeitsspeicher
component_display = Grafikkarte
component_optical = optisches Laufwerk
intent_add_to_incident = Etwas zu einem Vorfall hinzufügen
intent_ask_activation_required = Welche Produkte aktiviert werden müssen
intent_ask_cal_licensing = Wie CALs funktionieren
intent_ask_counting_rules = Wie Aktivierungen gezählt werden
intent_ask_download = Wo Sie Software herunterladen
intent_ask_get_key = Wo Sie einen Product Key finden
intent_ask_help = Was ich für Sie tun kann
intent_ask_if_counted = Ob eine Installation gezählt würde
intent_ask_incident_quota = Wie viele Supportvorfälle noch übrig sind
intent_ask_incident_status = Wie der Stand eines Vorfalls ist
intent_ask_key_usage = Wie viele Aktivierungen noch übrig sind
intent_ask_manage_benefits = Wie die Mitgliedschaft verlängert wird und was passiert, wenn sie endet
intent_ask_required_role = Welche Rolle nötig ist
intent_ask_software_benefits = Auf welche Software Sie Anspruch haben
intent_close_incident = Einen Vorfall schließen
intent_open_incident = Einen Vorfall eröffnen
intent_report_activation_error = Eine Aktivierung schlägt fehl
intent_report_cal_no_details = „Keine weiteren Details verfügbar“ bei CALs
intent_report_key_rejected = Ein Product Key wird nicht angenommen
intent_report_max_activations = Die maximale Anzahl von Aktivierungen ist erreicht
intent_report_not_solved = Das Problem besteht noch
intent_request_human = Mit dem Supportteam sprechen
intent_request_more_activations = Mehr Aktivierungen bekommen
state_new = neu, noch nicht übernommen
state_open = in Bearbeitung
state_waiting_for_partner = wartet auf Ihre Antwort
state_solved = gelöst
state_closed = geschlossen
state_withdrawn = zurückgezogen
not_given = nicht angegeben
where_description = Wir waren dabei, einen Vorfall aufzunehmen: Ich hatte Sie gebeten, das Problem zu beschreiben.
where_severity = Wir waren dabei, einen Vorfall aufzunehmen: Ich hatte nach dem Schweregrad gefragt.
where_confirmation = Wir waren dabei, einen Vorfall aufzunehmen: Ich hatte ihn Ihnen gezeigt und gefragt, ob ich ihn eröffnen soll.
where_correction = Wir waren dabei, einen Vorfall aufzunehmen: Ich hatte gefragt, was anders sein soll.
where_duplicate = Wir waren dabei, einen Vorfall aufzunehmen: Ich hatte gefragt, ob ich etwas zu einem ganz ähnlichen hinzufügen soll.
where_comment = Ich hatte gefragt, was ich zu einem Vorfall hinzufügen soll.
where_incident = Ich hatte gefragt, welchen Vorfall Sie meinen.
where_close = Ich hatte gefragt, ob ein Vorfall geschlossen werden soll.
where_reopen = Ich hatte gefragt, ob ein Vorfall wieder geöffnet werden soll.
where_answer = Ich hatte gefragt, ob das, was Sie geschrieben haben, Ihre Antwort an das Supportteam ist.
where_key = Ich hatte gefragt, welchen Product Key Sie meinen.
where_cal = Ich hatte gefragt, welche CALs Sie meinen.
where_error_code = Ich hatte gefragt, welchen Fehlercode oder welche Meldung Sie sehen.
where_offer = Ich hatte angeboten, einen technischen Supportvorfall zu eröffnen.
feedback = Hat das geholfen?
    .yes = Ja
    .no = Nein
    .wrong = Das ist falsch
    .unclear = Das ist unklar
    .incomplete = Es fehlt etwas
    .other = Etwas anderes

## E-mail

mail_news = Guten Tag,

    es gibt Neues zu Ihrem technischen Supportvorfall { $number }. Aktueller Stand: { $state }.

    { $link ->
        [none] Um es zu lesen, melden Sie sich in Ihrem Portal an und öffnen Sie den Chat.
       *[other] Um es zu lesen, öffnen Sie den Chat: { $link }
    }

    Diese Nachricht wurde automatisch gesendet; Antworten darauf werden nicht gelesen.
    .subject = Neues zu Ihrem Vorfall { $number }

## Cards

card_key_usage = { $product } …{ $suffix }
    .used = Verbraucht
    .left = Übrig
    .how = So wurde gezählt
    .date = Datum
    .computer = Computer
    .decision = Entscheidung
card_incident = Der Vorfall
    .description = Beschreibung
    .severity = Schweregrad
    .submit = Eröffnen
    .impact = Auswirkungen: wer oder was beeinträchtigt ist
    .product = Produkt
    .key_suffix = Product Key: die letzten fünf Zeichen
    .error_code = Fehlercode
    .computer = Computer
card_incident_status = { $number }: { $state }
    .product = Produkt
    .severity = Schweregrad
    .opened = Eröffnet
    .response = Erste Antwort bis
    .timeline = Verlauf

## Chat widget: its own words, in the language of the conversation. Values are `count`, `left`, `most`, `over`, `seconds`.

widget_title = Product Keys und Aktivierungen
widget_open = Chat öffnen
    .unread = Chat öffnen, ungelesene Nachrichten: { $count }
widget_close = Chat schließen
widget_anew = Neu beginnen
    .question = Neu beginnen? Das bisherige Gespräch bleibt im Protokoll erhalten, wird hier aber nicht mehr angezeigt.
    .yes = Neu beginnen
    .no = Gespräch fortsetzen
widget_transcript = Protokoll herunterladen
widget_log = Nachrichten
widget_earlier = Frühere Nachrichten anzeigen
widget_greeting = Guten Tag. Fragen Sie mich zu Product Keys und Aktivierungen: wie viele noch übrig sind, was gezählt wurde und warum oder was ein Fehler bedeutet. Wenn das nicht genügt, eröffne ich einen technischen Supportvorfall.
widget_choices = Vorgeschlagene Antworten
widget_field = Ihre Nachricht
    .placeholder = Nachricht schreiben
    .hint = Mit der Eingabetaste senden, mit Umschalt+Eingabe eine neue Zeile beginnen.
    .left = Verbleibende Zeichen: { $left }
    .too_long = Eine Nachricht hat höchstens { $most } Zeichen. Bitte kürzen Sie sie; zu viele Zeichen: { $over }
widget_send = Senden
widget_typing = Die Antwort ist unterwegs …
widget_author =
    .agent = Supportteam
    .bot = Keyclerk
    .partner = Sie
widget_state =
    .waiting = Wartet auf die Verbindung
    .sending = Wird gesendet …
    .sent = Gesendet
    .held = An das Supportteam weitergegeben
    .refused = Nicht gesendet.
    .card = Das Formular wurde gesendet
widget_retry = Erneut versuchen
widget_copy = Nachricht kopieren
    .done = Kopiert
widget_masked = Zu Ihrer Sicherheit bleiben von einem Product Key nur die letzten fünf Zeichen sichtbar, hier und bei uns.
widget_sign_in = Sie sind nicht angemeldet: Allgemeine Fragen werden beantwortet. Melden Sie sich an, um Ihre Product Keys zu sehen.
    .link = Anmelden
widget_problem =
    .connection = Im Moment besteht keine Verbindung. Was Sie schreiben, wird aufbewahrt und gesendet, sobald sie wieder da ist.
    .server = Der Chat antwortet im Moment nicht. Der Versuch wird automatisch wiederholt.
    .busy = Das war viel auf einmal. Was Sie geschrieben haben, wird gleich gesendet; verbleibende Sekunden: { $seconds }
    .signed_out = Sie sind nicht mehr angemeldet. Melden Sie sich wieder an, um dieses Gespräch fortzusetzen.
    .no_visitors = Der Chat steht nur angemeldeten Partnern offen. Bitte melden Sie sich an.
    .form = Was Sie im Formular geändert haben, ist noch nicht gesendet: Nutzen Sie die Schaltfläche darin. Oder senden Sie Ihre Nachricht noch einmal, ohne die Änderungen.
    .failed = Das hat gerade nicht funktioniert.
    .refused = Eine Nachricht wurde nicht angenommen. Versuchen Sie es darunter noch einmal, oder schreiben Sie sie anders.
    .held = In diesem Gespräch kümmert sich jemand um Ihr Anliegen. Kehren Sie zuerst mit der dafür angebotenen Schaltfläche zum Assistenten zurück.

## Demonstration portal

portal_title = Partnerportal
    .page = Softwarevorteile, Partnerportal (Demonstration)
portal_demonstration = Demonstration mit erfundenen Beispieldaten
portal_skip = Zum Inhalt
portal_languages = Sprache dieser Seite
portal_sections = Abschnitte dieser Seite
    .benefits = Softwarevorteile
    .support = Support
    .questions = Fragen
    .about = Über diese Seite
portal_account = Angemeldet als { $name }
portal_people = Seite als andere Person ansehen
    .hint = Jede Person sieht nur, was ihre Rolle erlaubt, und führt ein eigenes Gespräch.
portal_admin = Administrator
    .sees = Sieht Product Keys, Computer und die Zählung der Aktivierungen
    .hint = Als Administrator sehen Sie jeden Product Key anhand seiner letzten fünf Zeichen.
portal_user = Benutzer
    .sees = Sieht Produkte und deren Gesamtzahlen
    .hint = Als Benutzer sehen Sie die Gesamtzahlen jedes Produkts; die Product Keys selbst sind Administratoren vorbehalten.
portal_visitor = Nicht angemeldet
    .name = Besucher
    .sees = Bekommt Antworten auf allgemeine Fragen
portal_welcome = Willkommen im Partnerportal
    .lead = Sobald Sie angemeldet sind, zeigt diese Seite Ihre Softwarevorteile, Product Keys und Supportvorfälle. Allgemeine Fragen beantwortet der Chat sofort.
portal_sign_in = Melden Sie sich an, um Ihre Vorteile zu sehen
portal_membership = Mitgliedschaft
    .current = Läuft bis zum { $ends }
    .renewable = Endete am { $ends }, verlängerbar bis zum { $renew_by }
    .lapsed = Endete am { $ends }
    .undated = Ohne Datumsangaben in den Daten
    .none = Nicht in den Daten
portal_quota = Supportvorfälle
    .left = { $left } von { $total } übrig
    .unlimited = Unbegrenzt
    .unknown = Nicht bekannt
    .year = Im Mitgliedschaftsjahr bis zum { $ends }
portal_records = Stand der Daten
    .none = Noch keine Aktivierungen
    .hint = Seite und Chat lesen dieselben Daten.
portal_questions = Stellen Sie eine erste Frage
    .hint = Ein Klick öffnet den Chat. Die Antwort kommt in der Sprache der Frage.
    .noscript = Der Chat benötigt JavaScript: Bitte erlauben Sie es für diese Seite.
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
portal_benefits = Softwarevorteile
    .product = Produkt
    .quantity = Menge
    .activation = Aktivierung
    .needed = Nötig
    .not_needed = Nicht nötig
    .keys = Product Keys und Aktivierungen
    .totals = Aktivierungen
    .none = In den Daten stehen noch keine Softwarevorteile.
portal_used = { $used } von { $limit } verbraucht
    .unlimited = { $used } verbraucht, kein Limit hinterlegt
    .full = Limit erreicht
    .blocked = Gesperrt
    .none = Kein Product Key in den Daten
    .keyless = Hat keinen Product Key
portal_incidents = Laufende Vorfälle
    .none = Ihre Organisation hat keinen offenen Vorfall. Im Chat können Sie einen eröffnen.
portal_about = Antworten zu Product Keys, mit Nachweis
    .intro = Wie viele Aktivierungen sind noch übrig? Warum ist ein Limit erreicht? Würde eine Neuinstallation gezählt? Fragen Sie in einer von zehn Sprachen: Die Antwort kommt aus den Aktivierungsdaten, und Sie sehen, wie gezählt wurde.
    .why = Unter jeder Antwort zeigt „Warum diese Antwort?“, was verstanden wurde und auf welchen Datensätzen die Antwort beruht. Das gibt es nur in dieser Demonstration.
portal_console = Die andere Seite
    .hint = Was Sie hier eröffnen, sieht das Supportteam samt Diagnose; es antwortet in diesem Chat.
    .link = Konsole des Supportteams öffnen
    .sides = Beides nebeneinander sehen
portal_sides = Beide Seiten
    .hint = Links fragt ein Partner im Chat. Was zum Vorfall wird oder nach einer Person verlangt, erscheint rechts von selbst; was das Supportteam antwortet, kommt links an.
    .partner = Portal eines Partners
    .console = Konsole des Supportteams
    .alone = für sich allein
portal_embed = Mit einer Zeile eingebunden
    .hint = Mehr als diese Zeile brauchte es auf dieser Seite nicht:
portal_invented = Organisationen, Personen, Computer, Product Keys und Zahlen auf dieser Seite sind erfunden.
portal_why = Warum diese Antwort?
    .loading = Wird abgerufen …
    .missing = Zu dieser Nachricht gibt es keine Erklärung: Es gab nichts zu verstehen, oder sie ist noch nicht beantwortet.
    .failed = Die Erklärung konnte nicht abgerufen werden. Klappen Sie sie zu und wieder auf, um es erneut zu versuchen.
    .language = Sprache
    .intent = Absicht und Konfidenz
    .entities = Entitäten
    .rule = Regel
    .action = Aktion
    .records = Datensätze
    .none = keine
portal_band = unbekannt
    .sure = sicher
    .unsure = unsicher
    .lost = nicht verstanden

## Error codes: what they mean and what to do

error-0xC004C001 = Der Aktivierungsserver erkennt dies nicht als gültigen Product Key.
    .mend = Geben Sie den Key noch einmal genau so ein, wie er auf der Seite „Vorteile“ steht. Wird er wieder abgelehnt, eröffnen Sie einen Vorfall mit den letzten fünf Zeichen.
error-0xC004C003 = Der Aktivierungsserver hat diesen Product Key, einen MAK, gesperrt.
    .mend = Wenden Sie sich an das Aktivierungscenter oder eröffnen Sie hier einen Vorfall, und nennen Sie die letzten fünf Zeichen des Keys. Sobald Sie einen anderen MAK haben, installieren Sie ihn und aktivieren Sie erneut.
error-0xC004C008 = Der Aktivierungsserver lehnt diesen Product Key ab, weil seine Aktivierungen verbraucht sind. Für einen KMS-Hostschlüssel liegt das Limit bei 10 Aktivierungen auf bis zu 6 Computern.
    .mend = Verwenden Sie einen anderen Key, auf den Sie Anspruch haben und der noch Aktivierungen übrig hat, oder einen Computer, auf dem eine Neuinstallation nicht gezählt wird. Haben Sie beides nicht, eröffnen Sie einen Vorfall mit den letzten fünf Zeichen des Keys.
error-0xC004C020 = Dieser MAK hat seine maximale Anzahl von Aktivierungen überschritten. Das ist so vorgesehen: Ein MAK erlaubt nur eine begrenzte Anzahl von Aktivierungen.
    .mend = Verwenden Sie einen anderen Key, auf den Sie Anspruch haben und der noch Aktivierungen übrig hat, oder einen Computer, auf dem eine Neuinstallation nicht gezählt wird. Andernfalls eröffnen Sie einen Vorfall mit den letzten fünf Zeichen des Keys.
error-0xC004C021 = Dieser MAK hat seine maximale Anzahl von Aktivierungen überschritten, und der Aktivierungsserver meldet, dass sein Erweiterungslimit überschritten ist.
    .mend = Wählen Sie einen anderen Key, auf den Sie Anspruch haben und der noch Aktivierungen übrig hat, oder einen Computer, auf dem eine Neuinstallation nicht gezählt wird. Gibt es keinen, eröffnen Sie einen Vorfall mit den letzten fünf Zeichen des Keys.
error-0xC004B100 = Der Aktivierungsserver konnte diesen Computer nicht aktivieren, weil der MAK nicht unterstützt wird.
    .mend = Prüfen Sie, ob Sie den von Microsoft bereitgestellten MAK installiert haben. Ist das der Fall, wenden Sie sich an das Aktivierungscenter oder eröffnen Sie einen Vorfall mit den letzten fünf Zeichen.
error-0xC004F009 = Die Toleranzperiode ist abgelaufen, bevor das Produkt aktiviert wurde; es befindet sich jetzt im Benachrichtigungsmodus.
    .mend = Wenden Sie sich an das Aktivierungscenter oder eröffnen Sie hier einen Vorfall.
error-0xC004F00F = Die Hardware dieses Computers wurde geändert oder seine Treiber wurden aktualisiert, und zwar über das Maß hinaus, das die Aktivierung toleriert.
    .mend = Mit einem MAK aktivieren Sie innerhalb der Toleranzperiode erneut, online oder telefonisch. Mit KMS starten Sie den Computer neu oder führen slmgr.vbs /ato aus.
error-0xC004F014 = Auf diesem Computer ist kein Product Key installiert.
    .mend = Wenn Sie einen MAK nutzen, installieren Sie ihn. Wenn Sie KMS nutzen, installieren Sie den Setupschlüssel aus Pid.txt im Ordner \sources des Installationsmediums.
error-0xC004F02C = Die Angaben für die telefonische Aktivierung haben nicht das richtige Format.
    .mend = Prüfen Sie die Bestätigungs-ID (CID) und geben Sie sie noch einmal ein.
error-0xC004F035 = Ein Volumenlizenzschlüssel kann diesen Computer nicht aktivieren: Sein BIOS enthält keine OEM-Kennung, oder es fehlt ein qualifiziertes Betriebssystem.
    .mend = Installieren Sie ein qualifiziertes Betriebssystem und dann den MAK, oder verwenden Sie einen Einzelhandelsschlüssel. Um telefonisch zu aktivieren, führen Sie slmgr /dti aus, wenden sich an das Aktivierungscenter und führen dann slmgr /atp gefolgt von der Bestätigungs-ID (CID) aus.
error-0xC004F038 = Der KMS-Host hat noch nicht genug Computer gezählt: Er braucht mindestens 5 für Server und 25 für Clients.
    .mend = Fügen Sie dem KMS-Pool Computer hinzu, bis die Anzahl erreicht ist. Auf dem Host zeigt slmgr /dli den aktuellen Stand.
error-0xC004F039 = Der KMS-Host hat nicht geantwortet, deshalb wird KMS als deaktiviert gemeldet.
    .mend = Prüfen Sie das Netzwerk zwischen diesem Computer und dem KMS-Host und ob TCP-Port 1688 offen ist.
error-0xC004F041 = Der KMS-Host, auf den dieser Computer angewiesen ist, ist selbst nicht aktiviert.
    .mend = Aktivieren Sie zuerst den KMS-Host, online oder telefonisch.
error-0xC004F042 = Dieser KMS-Host kann diesen Computer nicht bedienen: Host und Client passen nicht zusammen.
    .mend = Verwenden Sie einen KMS-Host, der für dieses Produkt bestimmt ist.
error-0xC004F050 = Der Product Key ist ungültig: Er enthält einen Tippfehler, oder er ist ein Betaschlüssel, der in einer Release-Version verwendet wird.
    .mend = Installieren Sie den richtigen Key für diese Version. Prüfen Sie beim Einfügen, ob aus den Bindestrichen keine langen Gedankenstriche geworden sind.
error-0xC004F051 = Der Aktivierungsserver hat diesen Product Key gesperrt.
    .mend = Installieren Sie einen anderen MAK oder KMS-Schlüssel, auf den Sie Anspruch haben, und aktivieren Sie erneut. Haben Sie keinen, eröffnen Sie einen Vorfall mit den letzten fünf Zeichen des gesperrten Keys.
error-0xC004F064 = Die Echtheitsprüfung der Software ist fehlgeschlagen, und die darauf folgende Toleranzperiode ist abgelaufen.
    .mend = Lesen Sie bitte den Microsoft-Artikel zu Originalsoftware, oder eröffnen Sie hier einen Vorfall.
error-0xC004F065 = Die Echtheitsprüfung der Software ist fehlgeschlagen. Die Software läuft noch, innerhalb der dafür zulässigen Frist.
    .mend = Lesen Sie bitte den Microsoft-Artikel zu Originalsoftware, oder eröffnen Sie hier einen Vorfall.
error-0xC004F06C = Die Aktivierungsanforderung enthält eine ungültige Zeit: Die Uhren dieses Computers und des KMS-Hosts gehen zu weit auseinander.
    .mend = Synchronisieren Sie die Zeit auf beiden Computern und aktivieren Sie erneut.
error-0xC004F074 = Dieser Computer konnte keinen KMS-Host erreichen.
    .mend = Suchen Sie im Anwendungsprotokoll nach Ereignis 12288. Prüfen Sie dann DNS, die Firewall und TCP-Port 1688.
error-0x8004FE21 = Windows hält diese Kopie nicht für ein Original. Mögliche Ursachen sind Sprachpakete in einer Edition, die dafür nicht lizenziert ist, Schadsoftware oder beschädigte Systemdateien.
    .mend = Installieren Sie das Betriebssystem neu.
error-0x80070005 = Diese Aktion erfordert erhöhte Rechte, und die Benutzerkontensteuerung (UAC) hat den Zugriff verweigert.
    .mend = Führen Sie slmgr.vbs noch einmal in einer Eingabeaufforderung aus, die als Administrator geöffnet wurde.
error-0x8007007B = DNS kennt den angefragten Namen nicht: Dieser Computer findet keine SRV-Einträge für KMS.
    .mend = Beheben Sie das DNS-Problem, oder verwenden Sie einen MAK statt KMS.
error-0x8007232A = Der DNS-Server meldet einen Fehler, verursacht durch ein Netzwerk- oder DNS-Problem.
    .mend = Prüfen Sie das Netzwerk, beheben Sie das DNS-Problem und versuchen Sie es dann erneut.
error-0x8007232B = DNS kennt den angefragten Namen nicht: Dieser Computer findet über SRV-Einträge keinen KMS-Host.
    .mend = Geben Sie den Host selbst an, mit slmgr.vbs /skms gefolgt von seinem Namen. Haben Sie keinen KMS-Host, installieren Sie einen MAK und aktivieren Sie.
error-0x8007251D = Die DNS-Abfrage lieferte kein Ergebnis: Es gibt keine SRV-Einträge für KMS.
    .mend = Beheben Sie das DNS-Problem, damit die SRV-Einträge für KMS gefunden werden.
error-0x80092328 = DNS kennt den angefragten Namen nicht, da es keine SRV-Einträge für KMS gibt.
    .mend = Beheben Sie das DNS-Problem, damit die SRV-Einträge für KMS gefunden werden.
error-0x800706BA = Der KMS-Host antwortet nicht auf RPC-Aufrufe: Eine Firewall blockiert sie, oder die SRV-Einträge sind veraltet.
    .mend = Öffnen Sie TCP-Port 1688 auf dem KMS-Host und prüfen Sie die SRV-Einträge.
error-0x80070490 = Der Product Key hat nicht funktioniert: Entweder ist der MAK ungültig, oder es ist der bekannte Fehler bei der Key-Eingabe in Windows Server 2019.
    .mend = Öffnen Sie eine Eingabeaufforderung als Administrator und führen Sie slmgr -ipk gefolgt vom Key in fünf Gruppen zu je fünf Zeichen aus.
error-0xC004E003 = Die Lizenz konnte nicht ausgewertet werden, weil Systemdateien geändert wurden, oft durch Software von Drittanbietern.
    .mend = Stellen Sie die Systemdateien wieder her, oder nutzen Sie die Systemwiederherstellung.
error-0xC004E016 = Dieser Product Key ist für die installierte Edition oder Konfiguration nicht gültig.
    .mend = Verwenden Sie einen Key für die passende Edition und Version.
error-0xC004E002 = Die Einträge im Lizenzspeicher dieses Computers widersprechen einander.
    .mend = Erstellen Sie die Datei tokens.dat neu.
error-0xC004C016 = Dies ist ein OEM-Schlüssel, der nicht für die Onlineaktivierung verwendet werden kann.
    .mend = Aktivieren Sie telefonisch, oder verwenden Sie einen Key aus dem richtigen Vertriebskanal.
error-0xC004C017 = Dieser Product Key ist für Ihren geografischen Standort gesperrt.
    .mend = Verwenden Sie einen Key, der für Ihr Land erteilt wurde.
error-0xC004C060 = Dieser Product Key wurde dynamisch gesperrt.
    .mend = Verwenden Sie einen anderen Key, auf den Sie Anspruch haben, oder eröffnen Sie einen Vorfall mit den letzten fünf Zeichen.
error-0xC004B011 = Die Uhr dieses Computers zeigt nicht die richtige Zeit.
    .mend = Korrigieren Sie Datum und Uhrzeit und aktivieren Sie dann erneut.
error-0xC004F210 = Der Product Key gehört zu einer anderen Edition als der installierten.
    .mend = Wählen Sie einen Key, der für die installierte Edition bestimmt ist.
error-0xC004F211 = Die Hardware dieses Computers scheint sich wesentlich geändert zu haben.
    .mend = Führen Sie die Problembehandlung für die Aktivierung aus und geben Sie an, dass Sie kürzlich Hardware auf diesem Gerät geändert haben, oder geben Sie den Product Key noch einmal ein.
error-0xC004F212 = Der OEM-Schlüssel passt nicht zur installierten Edition.
    .mend = Installieren Sie die Edition, für die der Schlüssel bestimmt ist.
error-0xC004F213 = Auf diesem Gerät ist kein Product Key vorhanden.
    .mend = Geben Sie den Product Key ein und aktivieren Sie.
error-0xC004FC03 = Ein Netzwerkproblem hat die Aktivierung verhindert.
    .mend = Prüfen Sie die Verbindung und die Firewall und versuchen Sie es dann erneut. Hilft das nicht, aktivieren Sie telefonisch.
error-0x803FA067 = Dieses Gerät hat im Zuge eines Editionsupgrades keine gültige digitale Lizenz und keinen gültigen Product Key.
    .mend = Geben Sie einen Product Key ein, oder führen Sie die Problembehandlung für die Aktivierung aus.
error-0x803F7001 = Für dieses Gerät wurde keine gültige Lizenz gefunden, was nach einer Hardwareänderung typisch ist.
    .mend = Geben Sie einen Product Key ein, oder führen Sie die Problembehandlung für die Aktivierung aus.
error-0x80072EE7 = Dieser Computer kann den Namen des Aktivierungsservers nicht auflösen: Es gibt kein Netzwerk oder keine Namensauflösung.
    .mend = Stellen Sie sicher, dass Verbindung, DNS und Proxy funktionieren, und aktivieren Sie dann erneut.
error-0x80072EFE = Die Verbindung zum Server wurde von einer Firewall, einem Proxy oder dem Netzwerk unterbrochen.
    .mend = Stellen Sie sicher, dass Verbindung und Proxy funktionieren, und aktivieren Sie dann erneut.

## Console: every page

console_title = Keyclerk-Konsole
console_skip = Zum Inhalt
console_demonstration = Demonstration mit erfundenen Beispieldaten
console_sections = Bereiche der Konsole
    .incidents = Vorfälle
    .keys = Product Keys
    .imports = Importe
    .understanding = Verständnis
    .reports = Berichte
    .macros = Makros
    .audit = Auditprotokoll
console_search = Suchen
    .hint = Nummer, Product Key, Computer, Code, Wörter
console_account = Angemeldet
    .lead = Teamleitung
    .sign_out = Abmelden
console_sign_in = Anmelden
    .agent = Weiter als { $name }, Agent
    .lead = Weiter als { $name }, Teamleitung
    .unknown = Sie sind angemeldet, aber nicht als Agent dieser Konsole: Niemand hat Sie hinzugefügt, oder Sie wurden entfernt. Die Teamleitung kann das mit „keyclerk agents add“ veranlassen.
    .no_role = Sie sind angemeldet, aber die Anmeldung weist Ihnen hier keine Rolle zu. Bitten Sie dort, wo Ihr Konto verwaltet wird, um die Rolle „agent“ oder „lead“.
    .refused = Die Anmeldung ist nicht gelungen. Bitte versuchen Sie es noch einmal.
console_problem = Problem
    .forged = Diese Änderung wurde nicht ausgeführt: Sie kam von einer veralteten Seite. Gehen Sie zurück, laden Sie die Seite neu und wiederholen Sie die Änderung.
    .leads_only = Das ist der Teamleitung vorbehalten.
    .not_found = Hier gibt es nichts, oder es ist nicht für Sie bestimmt.
    .bad_input = Eine der Eingaben ist nicht verwendbar.
    .failed = Das hat gerade nicht funktioniert.
    .too_large = Was gesendet wurde, ist zu groß. Bitte kürzen Sie es und senden Sie es noch einmal.
    .file_too_large = Diese Datei ist zu groß: Hier können höchstens 10 MiB importiert werden. Teilen Sie sie in mehrere Dateien auf, jede mit der Kopfzeile, oder lassen Sie sie auf dem Server mit „keyclerk import“ importieren.
    .imports = Zu den Importen
    .back = Zu den Vorfällen
console_connection = Die Verbindung ist unterbrochen: Was sich anderswo ändert, erscheint erst, wenn sie wieder da ist.
    .back = Die Verbindung ist wieder da, und die Seite ist auf dem neuesten Stand.
    .failed = Das konnte nicht gesendet werden. Ihre Eingabe ist noch da; versuchen Sie es gleich noch einmal.
console_keyboard = Tastatur
    .all = Alle Tastenkürzel anzeigen
    .search = Suchen
    .next = Nächster Vorfall der Liste
    .previous = Vorheriger Vorfall der Liste
    .open = Vorfall öffnen
    .take = Vorfall übernehmen
    .answer = Dem Partner antworten
    .note = Interne Notiz schreiben
    .solve = Lösen und zum nächsten
    .close = Schließen

## Console: queues and search

console_queue = Warteschlangen
    .mine = Meine
    .unassigned = Nicht zugewiesen
    .escalating = Bald überfällig
    .breached = Überfällig
    .waiting = Warten auf den Partner
    .all = Alle laufenden
    .none = Hier gibt es keinen Vorfall.
console_filters = Liste filtern
    .severity = Schweregrad
    .language = Sprache
    .product = Produkt
    .partner = Partner
    .state = Status
    .any = Alle
    .apply = Filtern
    .ended = Gelöste Vorfälle
console_list = Vorfälle
    .number = Nummer
    .severity = Schweregrad
    .state = Status
    .due = Nächste Frist
    .description = Worum es geht
    .partner = Partner
    .product = Produkt
    .language = Sprache
    .owner = Agent
    .nobody = noch niemand
console_list_state = Status
    .new = neu
    .open = in Bearbeitung
    .waiting_for_partner = wartet auf den Partner
    .solved = gelöst
    .closed = geschlossen
    .withdrawn = zurückgezogen
console_found = Gefunden
    .some = Vorfälle, die zu „{ $text }“ passen:
    .none = Kein Vorfall passt zu „{ $text }“.
    .filtered_some = Die neuesten Vorfälle, die der Filter durchlässt:
    .filtered_none = Der Filter lässt keinen Vorfall durch.
    .nothing_asked = Geben Sie eine Nummer wie INC-000123, die letzten fünf Zeichen eines Product Keys, einen Computer, einen Fehlercode, einen Partner oder Wörter ein.
    .every = Alle anzeigen
console_paging = Seiten
    .first = Zur ersten Seite
    .next = Nächste Seite
console_countdown = Zeit bis zur nächsten Frist
    .minutes_left = in { $count } min
    .hours_left = in { $count } h
    .days_left = in { $count } { $count ->
        [one] Tag
       *[other] Tagen
    }
    .minutes_late = { $count } min überfällig
    .hours_late = { $count } h überfällig
    .days_late = { $count } { $count ->
        [one] Tag
       *[other] Tage
    } überfällig

## Console: keys and imports

console_keys = Product Keys
    .search = Partner, nach ID oder Name
    .search_suffix = Product Key, nach dem Anfang seiner letzten fünf Zeichen
    .partner = Partner
    .id = ID
    .of = Product Keys von { $partner }
    .back = Alle Partner
    .back_to_keys = Zu den Product Keys dieses Partners
    .key = Product Key
    .product = Produkt
    .used = Verbrauchte Aktivierungen
    .limit = Limit
    .left = Übrig
    .state = Status
    .no_limit = kein Limit hinterlegt
    .blocked = Gesperrt
    .exhausted = Limit erreicht
    .usable = Verwendbar
    .more = Weitere anzeigen
    .no_partners = Einen solchen Partner gibt es nicht.
    .no_keys = Einen solchen Product Key gibt es nicht.
console_key = Product Key …{ $suffix }
    .as_of = Stand der Daten
    .ambiguous = Dieser Partner hat mehrere Product Keys mit diesen letzten fünf Zeichen. Sie lassen sich hier nicht unterscheiden.
console_key_problem = Nicht ausgeführt
    .no_reason = Bitte geben Sie einen Grund an.
    .no_computer = Bitte nennen Sie den Computer.
    .bad_limit = Das Limit muss eine ganze Zahl ab 0 sein oder leer bleiben, wenn es keines gibt.
    .changed = Es wurde nichts ausgeführt: Dieser Product Key hat sich geändert, seit Sie ihn angesehen haben. Hier sehen Sie den aktuellen Stand.
console_key_told = Ausgeführt
    .done_release = Die Aktivierung ist freigegeben.
    .done_limit = Das Limit ist geändert.
    .done_block = Der Product Key ist gesperrt.
    .done_unblock = Der Product Key ist nicht mehr gesperrt.
    .nothing_release = Es wurde nichts ausgeführt: Für diesen Computer gibt es keine Aktivierung dieses Product Keys, die freigegeben werden könnte.
    .nothing_limit = Es wurde nichts ausgeführt: Das ist bereits das Limit.
    .nothing_block = Es wurde nichts ausgeführt: Der Product Key ist bereits gesperrt.
    .nothing_unblock = Es wurde nichts ausgeführt: Der Product Key ist nicht gesperrt.
console_correction = Korrekturen
    .hint = Sie sehen zuerst, was eine Korrektur bewirkt. Sie gilt ab jetzt und steht mit Ihrer Begründung im Auditprotokoll.
    .release = Aktivierung freigeben
    .limit = Limit ändern
    .block = Product Key sperren
    .unblock = Sperre aufheben
    .computer = Computer
    .new_limit = Neues Limit (leer: keines)
    .reason = Grund
    .look = Wirkung ansehen
    .before = Jetzt
    .after = Danach
    .confirm = Ausführen
    .cancel = Abbrechen
console_correction_will = Was sie bewirkt
    .release = Die letzte Aktivierung von { $computer } mit dem Product Key …{ $suffix } wird freigegeben.
    .limit = Der Product Key …{ $suffix } hat ab jetzt ein anderes Limit. Frühere Ablehnungen bleiben, wie sie sind.
    .block = Jede weitere Installation mit dem Product Key …{ $suffix } wird abgelehnt.
    .unblock = Installationen mit dem Product Key …{ $suffix } werden wieder gezählt.
console_proof = Wie gezählt wurde
    .time = Zeit
    .computer = Computer
    .how = Wie
    .delta = Änderung
    .used = Danach verbraucht
    .by = Von
    .shown = Angezeigt werden die neuesten { $shown } von { $all } Einträgen.
    .show_all = Alle anzeigen
console_imports = Importe
    .upload = Datei importieren
    .hint = CSV mit Kopfzeile, JSON Lines oder ein Export von Product Keys; höchstens 10 MiB. Sie sehen zuerst, was die Datei bewirken würde; gespeichert wird erst, wenn Sie bestätigen.
    .kind = Inhalt
    .file = Datei
    .export = Nur für einen Export von Product Keys aus dem Admin Center
    .partner = ID des Partners, falls die Datei ihn nicht nennt
    .as_of = Wann der Export erstellt wurde (leer: jetzt)
    .check = Datei prüfen
    .made = Ausgeführte Importe
    .none = Es gibt noch keine Importe.
    .number = Nummer
    .time = Zeit
    .rows = Zeilen
    .new = Neu
    .changed = Geändert
    .unchanged = Unverändert
    .rejected = Abgelehnt
    .recounted = Anders entschiedene frühere Einträge
    .by = Von
    .state = Status
    .published = In Kraft
    .undone = Rückgängig gemacht
    .undoes = Macht { $number } rückgängig
    .undo = Import { $number } rückgängig machen
console_import_kinds = Arten von Dateien
    .partners = Partner
    .contacts = Kontakte
    .benefits = Vorteile
    .keys = Product Keys
    .installations = Installationen
    .snapshots = Export von Product Keys
    .undo = Rückgängig machen
console_import_problem = Nicht ausgeführt
    .busy = Es wurde nichts ausgeführt: Ein anderer Import läuft gerade. Bitte versuchen Sie es gleich noch einmal.
    .gone = Es wurde nichts ausgeführt: Diese Datei wurde bereits importiert, oder ihre Prüfung liegt mehr als eine Stunde zurück. Bitte prüfen Sie sie noch einmal.
    .bad_moment = Der Zeitpunkt des Exports ist nicht verwendbar.
    .exports_only = Partner und Zeitpunkt gelten nur für einen Export von Product Keys aus dem Admin Center, und diese Datei ist keiner. Bitte lassen Sie beides leer.
    .unknown_partner = Unter den Partnern, für die Sie arbeiten, gibt es keinen solchen.
    .no_reason = Bitte geben Sie einen Grund an.
    .built_upon = Es wurde nichts ausgeführt: Spätere Importe oder Daten bauen auf diesem Import auf. Sie müssen zuerst rückgängig gemacht werden.
console_import_told = Ausgeführt
    .done_import = Die Datei ist importiert.
    .done_part = Die gültigen Zeilen sind importiert. { $count } { $count ->
        [one] Zeile wurde
       *[other] Zeilen wurden
    } ausgelassen.
    .done_undo = Der Import ist rückgängig gemacht.
    .undone_already = Es wurde nichts ausgeführt: Dieser Import wurde bereits rückgängig gemacht oder kann nicht rückgängig gemacht werden.
console_import_check = Geprüfte Datei
    .back = Zu den Importen
    .would = Noch ist nichts gespeichert. Das würde die Datei bewirken:
    .keys = Product Keys, deren Zahlen sich ändern würden
    .used = Verbraucht
    .limit = Limit
    .rejected = Von dieser Datei würde nichts gespeichert. Bitte korrigieren Sie diese Zeilen und prüfen Sie die Datei noch einmal.
    .some_rejected = Diese Zeilen können nicht übernommen werden. Bitte korrigieren Sie sie und prüfen Sie die Datei noch einmal, oder importieren Sie nur die gültigen Zeilen.
    .line = Zeile
    .column = Spalte
    .value = Wert
    .reason = Grund
    .more = Und { $count } weitere.
    .kept = Die Datei wird eine Stunde lang aufbewahrt, damit genau das importiert wird, was geprüft wurde.
    .publish = Diese Datei importieren
    .publish_good = { $count ->
        [one] Eine gültige Zeile
       *[other] { $count } gültige Zeilen
    } importieren
    .rejects = Fehlerhafte Zeilen herunterladen
    .rejects_hint = Die heruntergeladene Datei enthält die fehlerhaften Zeilen, wie sie in Ihrer Datei stehen, einschließlich der Product Keys. Korrigieren Sie die Zeilen dort und prüfen Sie dann die korrigierte Datei.
console_audit = Auditprotokoll
    .search = ID des Partners
    .time = Zeit
    .actor = Von
    .action = Aktion
    .subject = Gegenstand
    .partner = Partner
    .reason = Grund
    .details = Details
    .none = Es gibt keine Einträge.
    .more = Frühere Einträge
console_audit_actions = Was getan wurde
    .KEY_RELEASE = Aktivierung freigegeben
    .KEY_LIMIT = Limit geändert
    .KEY_BLOCK = Product Key gesperrt
    .KEY_UNBLOCK = Sperre aufgehoben
    .IMPORTED = Datei importiert
    .IMPORT_UNDONE = Import rückgängig gemacht
    .AGENT_ADDED = Agent hinzugefügt
    .AGENT_DISABLED = Agent deaktiviert
    .API_KEY_ADDED = API-Schlüssel hinzugefügt
    .API_KEY_REVOKED = API-Schlüssel widerrufen
    .OUTBOX_RETRIED = Zustellung erneut versucht
    .OUTBOX_DROPPED = Zustellung verworfen
    .CONTACT_ADDED = Kontakt hinzugefügt
    .CONTACT_LINKED = Kontakt mit Teams verknüpft
    .CONTACT_ERASED = Kontakt gelöscht
    .MACRO_ADDED = Makro hinzugefügt
    .MACRO_CHANGED = Makro geändert
    .MACRO_DELETED = Makro gelöscht

## Console: understanding and reports

console_understanding = Nachrichten, bei denen der Bot unsicher war, und solche, deren Antwort nicht geholfen hat. Geben Sie an, was gemeint war: Eine Person prüft es, bevor der Bot daraus lernt.
    .choices = Welche Nachrichten
    .unmarked = Noch nicht markiert
    .marked = Markiert
    .export = Markiertes herunterladen
    .nothing = Hier gibt es keine Nachricht.
    .pages = Weitere Nachrichten
    .newest = Neueste
    .older = Ältere
    .visitor = Besucher
    .understood = verstanden als „{ $intent }“, { NUMBER($confidence, style: "percent") }
    .not_helped = die Antwort hat nicht geholfen
    .intent = Was gemeint war
    .choose = Auswählen
    .language = Sprache
    .mark = Markieren
    .mark_again = Neu markieren
    .unmark = Markierung zurücknehmen
    .marked_by = Markiert von { $agent }
console_intent = Absichten, nach denen niemand gefragt wird
    .affirm = Ja
    .cancel = Doch nicht
    .change_language = Andere Sprache
    .deny = Nein
    .goodbye = Verabschiedung
    .greet = Begrüßung
    .inform = Eine Antwort auf eine Frage, etwa ein Produkt oder ein Code
    .nlu_fallback = Nicht verstanden
    .out_of_scope = Etwas ganz anderes
    .thank = Dank
console_report = Berichte
    .weeks = Vorfälle nach Woche
    .products = Vorfälle nach Produkt
    .languages = Vorfälle nach Sprache
    .targets = Fristen
    .answers = Bot und Menschen
    .unanswered = Unbeantwortete Fragen
    .error_codes = Fehlercodes
console_report_about = Was die Berichte zählen
    .weeks = Jeder Vorfall zählt in der Woche, in der er eröffnet wurde.
    .products = Jeder eröffnete Vorfall zählt.
    .languages = Die Sprache ist die des Gesprächs.
    .targets = Eine Frist ruht, solange ein Vorfall auf den Partner wartet oder beendet ist. Zusammengeführte Duplikate werden nicht bewertet. Der Median zählt alle verstrichenen Stunden, nicht nur die Servicezeiten.
    .answers = Nachrichten, die der Bot beantwortet hat, solche, die er nicht verstanden hat, und wie oft ein Mensch übernommen hat.
    .unanswered = Was der Bot nicht verstanden hat, das Häufigste zuerst; Product Keys sind maskiert.
    .error_codes = Die Codes, zu denen Vorfälle eröffnet wurden, der häufigste zuerst.
console_report_period = Zeitraum
    .weeks = { $count } { $count ->
        [one] Woche
       *[other] Wochen
    }
    .show = Anzeigen
    .csv = Als CSV herunterladen
    .since = Seit dem { $day }; eine Woche beginnt am Montag (UTC).
    .nothing = In diesen Wochen gibt es nichts zu zählen.
console_report_columns = Spalten
    .week = Woche ab
    .incidents = Vorfälle
    .product = Produkt
    .language = Sprache
    .target = Frist
    .severity = Schweregrad
    .met = Eingehalten
    .missed = Überschritten
    .open = Noch offen
    .median = Median
    .answered = Beantwortet
    .not_understood = Nicht verstanden
    .handed_over = Übergeben
    .question = Frage
    .times = Anzahl
    .last = Zuletzt
    .error_code = Fehlercode
console_report_target = Fristen
    .response = Erste Antwort
    .solution = Lösung
console_report_hours = { NUMBER($hours) } h

## Console: an incident

console_incident = Vorfall { $number }
    .diagnosis = Diagnose
    .standing = Aktueller Stand
    .transcript = Gespräch
    .timeline = Verlauf
    .earlier = Frühere Einträge
    .work = Bearbeiten
    .others = Andere Vorfälle dieses Partners
    .similar = Ähnliche Vorfälle, die gelöst wurden
    .description = Beschreibung
    .impact = Auswirkungen
    .partner = Partner
    .contact = Eröffnet von
    .language = Sprache
    .owner = Agent
    .nobody = noch niemand
    .severity = Schweregrad
    .state = Status
    .reason = Ergebnis
    .merged = Wird fortgeführt als
    .opened = Eröffnet
    .product = Produkt
    .suffix = Product Key, letzte fünf Zeichen
    .computer = Computer
    .error_code = Fehlercode
    .unknown_code = Dieser Fehlercode steht nicht im Katalog.
    .understood = Was der Bot verstanden hat
    .nothing_understood = Nichts: Der Vorfall entstand ohne Nachricht.
    .quota = Vorfälle dieses Mitgliedschaftsjahres
    .membership = Mitgliedschaft
    .records = Stand der Daten
    .no_records = Für diesen Partner wurden keine Aktivierungsdaten importiert.
    .no_key = Es wurde kein Product Key dieses Partners genannt.
    .silent = Dazu gibt es kein Gespräch.
    .none = Es gibt keine.
    .internal = intern
    .withheld = nie zugestellt
    .solved_by = Was ihn gelöst hat
console_incident_confidence = zu { NUMBER($confidence, style: "percent") } sicher
    .sure = zu { NUMBER($confidence, style: "percent") } sicher
    .unsure = nur zu { NUMBER($confidence, style: "percent") } sicher
    .lost = nur zu { NUMBER($confidence, style: "percent") } sicher: Es kann gut etwas anderes sein
console_incident_quota = { $total ->
        [none] { $used } verbraucht; keine Mitgliedschaft hinterlegt
        [unlimited] { $used } verbraucht, ohne Limit
       *[other] { $used } von { $total } verbraucht, { $left } übrig
    }
console_incident_key = { $limit ->
        [none] Aktivierungen: { $used } verbraucht, kein Limit hinterlegt
       *[other] Aktivierungen: { $used } von { $limit } verbraucht, { $left } übrig
    }
    .before = Als der Vorfall eröffnet wurde: { $limit ->
        [none] { $used } verbraucht, kein Limit hinterlegt
       *[other] { $used } von { $limit } verbraucht
    }
    .blocked = Dieser Product Key ist gesperrt.
    .plot = Verbrauchte Aktivierungen im Vergleich zum Limit im Zeitverlauf
    .table = Dieselben Zahlen und wie jeweils gezählt wurde
    .date = Datum
    .computer = Computer
    .how = Wie gezählt wurde
    .used = Verbraucht
    .limit = Limit
    .no_limit = keines
    .empty = Das Journal dieses Product Keys ist leer.
console_incident_target = Nächste Frist
    .response = Erste Antwort bis
    .solution = Lösung bis
    .paused = ruht: wartet auf den Partner
    .none = Es läuft keine Frist.
console_incident_state = Status
    .new = neu
    .open = in Bearbeitung
    .waiting_for_partner = wartet auf den Partner
    .solved = gelöst
    .closed = geschlossen
    .withdrawn = zurückgezogen
console_incident_held = Agenten führen das Gespräch: Der Bot schweigt.
    .bot = Der Bot führt das Gespräch.
console_deed = Was getan wurde
    .OPENED = hat ihn eröffnet
    .TAKEN = hat ihn übernommen
    .ANSWERED = hat geantwortet
    .ASKED = hat nachgefragt und wartet auf die Antwort
    .NOTED = hat notiert
    .COMMENTED = hat geschrieben
    .SOLVED = hat ihn gelöst
    .CLOSED = hat ihn geschlossen
    .WITHDRAWN = hat ihn zurückgezogen
    .REOPENED = hat ihn wieder geöffnet
    .HANDED_OVER = hat die Übernahme des Gesprächs durch einen Agenten veranlasst
    .GIVEN_BACK = hat das Gespräch an den Bot zurückgegeben
    .ASSIGNED = hat ihn zugewiesen
    .RATED = hat den Schweregrad geändert
    .PAUSED = lässt ihn auf den Partner warten
    .RESUMED = hat ihn wieder aufgenommen
    .MERGED = hat ihn mit einem anderen zusammengeführt
    .LINKED = hat einen anderen mit ihm zusammengeführt
console_deed_more = Mehr dazu, was getan wurde
    .ASSIGNED = (an { $owner })
    .RATED = (von { $from } auf { $to })
    .MERGED = ({ $into })
    .LINKED = ({ $duplicate })
console_reason = Ergebnis
    .KEY_LIMIT_RAISED = das Limit des Product Keys wurde erhöht
    .ACTIVATION_RELEASED = eine Aktivierung wurde freigegeben
    .CONFIGURATION = Konfiguration
    .EXPLAINED = erklärt
    .DUPLICATE = Duplikat
    .PRODUCT_FAULT = ein Fehler des Produkts
    .NOT_REPRODUCIBLE = nicht reproduzierbar
    .OTHER = etwas anderes
console_delivery = Was daraus wurde
    .nowhere = nirgends mitgeteilt: Es gibt kein Gespräch
    .waiting = unterwegs
    .delivered = zugestellt { $channel ->
        [teams] in Teams
       *[other] im Chat
    }, noch nicht gelesen
    .read = gelesen { $channel ->
        [teams] in Teams
       *[other] im Chat
    }
    .dead = konnte nicht zugestellt werden
    .mail_waiting = eine E-Mail folgt
    .mail_delivered = E-Mail gesendet
    .mail_dead = die E-Mail konnte nicht gesendet werden
console_similar = Ähnlich
    .error_code = gleicher Fehlercode
    .product = gleiches Produkt
console_macro = Makro
    .none = ohne Makro
    .fill = Einfügen
    .missing = Dieses Makro hat keinen Text in dieser Sprache ({ $language }): Der englische Text wurde eingefügt.
    .lacking = Der Vorfall hat keinen Wert für:
    .send = Senden{ $state ->
        [waiting_for_partner] {" "}und auf den Partner warten
        [solved] {" "}und lösen
        [closed] {" "}und schließen
       *[other] {""}
    }{ $owner ->
        [me] {" "}(Sie übernehmen den Vorfall)
        [other] {" "}(der Vorfall geht an einen anderen Agenten)
       *[none] {""}
    }
console_work = Bearbeitung
    .take = Übernehmen
    .take_from = Von { $owner } übernehmen
    .take_over = Gespräch übernehmen
    .give_back = Gespräch an den Bot zurückgeben
    .reopen = Wieder öffnen
    .answer = Dem Partner antworten
    .answer_hint = Die Sprache des Partners ist { $language }. Die Antwort erscheint im Gespräch und wird per E-Mail gesendet, falls sie dort nicht gelesen wird.
    .send = Senden
    .send_and_wait = Senden und auf den Partner warten
    .note = Interne Notiz
    .note_hint = Nur für Agenten.
    .moved = So kann auf diesen Vorfall nicht mehr geantwortet werden: Was Sie geschrieben hatten, steht in der Notiz.
    .leave = Hier steht etwas, das noch nicht gesendet ist. Den Vorfall trotzdem lösen und ohne diesen Text weitermachen?
    .keep = Notiz speichern
    .solve = Was ihn gelöst hat
    .solve_hint = Der Partner liest es und kann den Vorfall wieder öffnen.
    .mark_solved = Lösen
    .solve_and_next = Lösen und zum nächsten
    .close = Warum er geschlossen wird
    .close_hint = Der Partner liest es und kann den Vorfall wieder öffnen.
    .mark_closed = Schließen
    .assign = Agent
    .assign_now = Zuweisen
    .severity = Schweregrad
    .severity_now = Schweregrad ändern
    .wait = Auf den Partner warten
    .resume = Wieder aufnehmen
    .merge = Mit einem anderen zusammenführen
    .merge_into = Nummer des Vorfalls, der fortgeführt wird
    .merge_hint = Dieser wird als Duplikat geschlossen, und der Partner liest, welcher fortgeführt wird.
    .ended = Der Vorfall ist beendet.
console_done = Ausgeführt.
    .take = Sie haben den Vorfall übernommen.
    .take-over = Sie führen das Gespräch.
    .give-back = Der Bot führt das Gespräch wieder.
    .answer = Ihre Antwort ist unterwegs.
    .note = Die Notiz ist gespeichert.
    .solve = Der Vorfall ist gelöst.
    .close = Der Vorfall ist geschlossen.
    .reopen = Der Vorfall ist wieder offen.
    .assign = Der Vorfall ist zugewiesen.
    .severity = Der Schweregrad ist geändert.
    .wait = Der Vorfall wartet auf den Partner.
    .resume = Der Vorfall ist wieder in Bearbeitung.
    .merge = Der Vorfall ist als Duplikat geschlossen.
console_refused = Das war nicht möglich.
    .STALE = Noch nicht ausgeführt: Jemand hat den Vorfall inzwischen geändert. Ihre Eingabe ist noch da; wiederholen Sie es, wenn es noch passt.
    .WRONG_STATE = Das geht mit dem Vorfall in seinem jetzigen Status nicht.
    .TOO_LATE = Es ist zu spät, diesen Vorfall wieder zu öffnen.
    .NOT_HELD = Kein Agent führt das Gespräch.
    .HELD = Agenten führen dieses Gespräch für einen anderen Vorfall.
    .NO_CONVERSATION = Dieser Vorfall kam aus keinem Gespräch.
    .EMPTY = Es ist noch nichts geschrieben.
    .TOO_LONG = Das ist länger als 4.000 Zeichen.
    .NO_REASON = Geben Sie das Ergebnis an.
    .PLACEHOLDER = Eine Stelle des Makros hat noch keinen Wert: Der Name der Stelle steht im Text zwischen doppelten geschweiften Klammern. Schreiben Sie, was dorthin gehört, oder entfernen Sie die Stelle.
    .MACRO_CHANGED = Das Makro wurde inzwischen geändert oder gelöscht, und es wurde nichts gesendet. Was Sie geschrieben haben, ist noch da: Sehen Sie nach, was die Schaltfläche jetzt bewirkt, und senden Sie es noch einmal.
    .UNKNOWN_AGENT = Kein Agent dieses Namens arbeitet für diesen Partner.
    .UNCHANGED = Das ist bereits so.
    .UNKNOWN_INCIDENT = Dieser Partner hat keinen Vorfall mit dieser Nummer.
    .SAME_INCIDENT = Ein Vorfall kann nicht mit sich selbst zusammengeführt werden.
    .MERGED = Dieser ist selbst ein Duplikat.
    .OTHER_ENDED = Dieser ist beendet.
    .changes = Was sich inzwischen geändert hat:


## Console: macros

console_macros = Antworten, die die Teamleitung für alle Agenten bereithält. Ein Makro fügt die Antwort in der Sprache des Vorfalls ein; der Text lässt sich noch ändern.
    .none = Es gibt noch kein Makro.
    .new = Neues Makro
    .change = Makro ändern
    .name = Name
    .languages = Sprachen
    .state = Status des Vorfalls danach
    .owner = Danach zuständig
    .stays = wie zuvor
    .me = wer das Makro verwendet
    .hint = Stellen, die aus dem Vorfall gefüllt werden:
    .text = Text, { $language }
    .keep = Speichern
    .delete = Löschen
console_macro_problem = Problem
    .BAD_MACRO = { $problem ->
        [MISSING] Der englische Text fehlt: Er wird verwendet, wenn es in einer Sprache keinen gibt.
        [TOO_LONG] Der Text ({ $language }) ist zu lang: höchstens 4.000 Zeichen.
        [UNKNOWN_PLACEHOLDER] Der Text ({ $language }) enthält etwas Unbekanntes in Zeile { $line }, bei Zeichen { $column }: { $placeholder }
       *[other] { $field ->
            [owner] Der Agent, der zuständig wäre, darf sich nicht mehr anmelden.
            [state] Ein Vorfall kann danach nicht in diesem Status sein.
           *[name] Das Makro braucht einen Namen mit höchstens 200 Zeichen.
        }
    }
    .MACRO_THERE = Es gibt bereits ein Makro mit diesem Namen.
    .MACRO_CHANGED = { $by } hat dieses Makro inzwischen geändert. Was Sie geschrieben haben, ist noch da: Speichern Sie es noch einmal, um die andere Fassung zu ersetzen.
