### Italian. Every sentence that people read; the same names and variables stand in every language.
### `utter_…`: what the bot says, with its buttons as attributes. `row_…`: a line of a list. `rule_…`, `state_…`: words for codes.

## Conversation

utter_greet = Salve{ $name ->
        [none] {""}
       *[other] , { $name }
    }. Rispondo a domande su codici Product Key e attivazioni in base ai suoi dati e apro eventi imprevisti di supporto tecnico. Come posso aiutarla?
    .usage = Quante attivazioni restano?
    .limit = È stato raggiunto il numero massimo di attivazioni
    .counting = Come vengono conteggiate le attivazioni?
utter_help =
    Ecco che cosa posso fare:
    - dire quante attivazioni di un codice Product Key sono usate e quante ne restano, con i computer conteggiati
    - spiegare perché un codice ha raggiunto il limite e che cosa si può fare
    - dire in anticipo se una reinstallazione o una modifica hardware verrebbe conteggiata
    - spiegare i codici di errore dell’attivazione
    - dire a quali prodotti ha diritto, dove trovare codici e download e quale ruolo serve
    - aprire un evento imprevisto di supporto tecnico, dire a che punto è, integrarlo, chiuderlo o riaprirlo
    - metterla in contatto con una persona del nostro team di supporto
    Può chiedere con parole sue. Parlo { $languages }.
    .usage = Quante attivazioni restano?
    .counting = Come vengono conteggiate le attivazioni?
    .incident = Apri un evento imprevisto
utter_goodbye = Arrivederci e buona installazione.
utter_thank = Prego!
utter_out_of_scope = In questo non posso aiutarla: mi occupo solo di codici Product Key, attivazioni, vantaggi software ed eventi imprevisti di supporto tecnico. Posso per esempio dirle quante attivazioni restano o aprire un evento imprevisto.
    .usage = Quante attivazioni restano?
    .help = Che cosa può fare per me?
utter_not_understood = Non ho capito. Può dirlo in un altro modo? Mi occupo di codici Product Key, attivazioni, vantaggi software ed eventi imprevisti di supporto tecnico.
    .usage = Quante attivazioni restano?
    .help = Che cosa può fare per me?
utter_did_you_mean = Non so se ho capito bene. Intende:
    { $meanings }
    .meaning = { $meaning }
    .deny = Altro
utter_offer_person = Mi dispiace, ancora non capisco. Può aiutarla una persona: basta chiederlo, oppure apro un evento imprevisto di supporto tecnico. Vuole che ne apra uno?
    .person = Parlare con una persona
    .open_incident = Apri un evento imprevisto
utter_offer_sign_in = Mi dispiace, ancora non capisco. Dopo l’accesso al portale posso aprire un evento imprevisto di supporto tecnico, di cui si occuperà una persona. Alle domande generali posso rispondere subito.
    .counting = Come vengono conteggiate le attivazioni?
    .activation = Quali prodotti richiedono l’attivazione?
utter_started_over = { $what ->
        [incident] D’accordo, ricominciamo l’evento imprevisto dall’inizio.
       *[conversation] D’accordo, ricominciamo. Come posso aiutarla?
    }
utter_language_changed = Certo, proseguiamo in italiano.
utter_language_not_spoken = Questa lingua non la parlo ancora. Parlo { $languages }.
utter_nothing_to_affirm = D’accordo. Che cosa desidera sapere?
    .usage = Quante attivazioni restano?
    .help = Che cosa può fare per me?
utter_denied = D’accordo. Posso fare altro per lei?
utter_cancelled = Annullato: non è stato inviato nulla. Che altro posso fare per lei?
utter_information_taken = Ho preso nota. Che cosa desidera sapere al riguardo?
    .usage = Quante attivazioni restano?
    .incident = Apri un evento imprevisto
utter_sign_in = Per questo serve l’accesso al portale: posso consultare solo i dati di un partner che conosco. Alle domande generali posso rispondere subito.
    .counting = Come vengono conteggiate le attivazioni?
    .activation = Quali prodotti richiedono l’attivazione?
utter_role_needed = Per questo serve il ruolo «Amministratore globale» o «Amministratore partner MPN». Con il ruolo di utente può vedere i prodotti e i relativi totali.
utter_not_solved = Mi dispiace che non sia stato d’aiuto. { $help ->
        [none] {""}
       *[some] Ecco che cosa non abbiamo ancora esaminato:
    { $meanings }
    }
    Posso aprire un evento imprevisto di supporto tecnico, in modo che se ne occupi una persona. Vuole che lo faccia?
    { $reopens ->
        [yes] Oppure riapro { $ended }, se il problema si è ripresentato.
       *[no] {""}
    }
    .reopen = Riapri { $ended }
    .meaning = { $meaning }
    .affirm = Sì, apri un evento imprevisto
    .deny = No


## Keys and activations

utter_which_key = Quale codice Product Key intende? Indichi il numero, gli ultimi cinque caratteri o il prodotto.
    { $keys }
    .key = { $product } …{ $suffix }
utter_unknown_key = Nei suoi dati non risulta alcun codice Product Key che termini con { $suffix }. Verifichi gli ultimi cinque caratteri.
utter_no_key_of_product = Nei suoi dati non risulta alcun codice Product Key per { $product }.
utter_no_keys = Nei suoi dati non risulta ancora alcun codice Product Key.
utter_limit_reached = Il codice Product Key …{ $suffix } per { $product } ha esaurito le attivazioni ({ $used } su { $limit }), quindi non attiva più nulla.{ $card ->
        [yes] {""}
       *[no] {""}
    Ecco come sono state conteggiate:
    { $proof }
    }
    { $help ->
        [none] Nessun altro codice di questo prodotto ha attivazioni rimanenti e su nessuno dei computer una reinstallazione sarebbe esclusa dal conteggio.
       *[other] Ecco che cosa può fare adesso:
    { $options }
    }
    Non posso promettere altre attivazioni per questo codice. Vuole che apra un evento imprevisto di supporto tecnico?
    { $records }
    .open_incident = Apri un evento imprevisto
    .counting = Come vengono conteggiate le attivazioni?
utter_limit_not_reached = Secondo i dati, il codice Product Key …{ $suffix } per { $product } non ha raggiunto il limite. Attivazioni usate: { $used } su { $limit }, rimanenti: { $left }.{ $card ->
        [yes] {""}
       *[no] {""}
    Ecco come sono state conteggiate:
    { $proof }
    }
    Il rifiuto può quindi avere un altro motivo, oppure il server di attivazione conteggia in modo diverso. Vuole che apra un evento imprevisto di supporto tecnico?
    { $records }
    .open_incident = Apri un evento imprevisto
    .counting = Come vengono conteggiate le attivazioni?
utter_limit_unknown = Per il codice Product Key …{ $suffix } ({ $product }) { $used ->
        [one] risulta usata un’attivazione
       *[other] risultano usate { $used } attivazioni
    }, ma non è registrato alcun limite.{ $card ->
        [yes] {""}
       *[no] {""}
    Ecco come sono state conteggiate:
    { $proof }
    }
    Vuole che apra un evento imprevisto di supporto tecnico?
    { $records }
    .open_incident = Apri un evento imprevisto
    .counting = Come vengono conteggiate le attivazioni?
utter_limit_totals = Un codice Product Key che ha esaurito le attivazioni non attiva più nulla. I totali dei suoi prodotti:
    { $totals }
    I computer conteggiati sono visibili ai ruoli «Amministratore globale» e «Amministratore partner MPN». Vuole che apra un evento imprevisto di supporto tecnico?
    { $records }
    .open_incident = Apri un evento imprevisto
utter_key_usage = { $product }, codice Product Key …{ $suffix }. Attivazioni usate: { $used } su { $limit }; { $left ->
        [0] non ne resta nessuna
        [one] ne resta una
       *[other] ne restano { $left }
    }.{ $card ->
        [yes] {""}
       *[no] {""}
    Ecco come sono state conteggiate:
    { $proof }
    }
    { $records }
    .counting = Come vengono conteggiate le attivazioni?
utter_key_usage_unlimited = { $product }, codice Product Key …{ $suffix }: { $used ->
        [0] nessuna attivazione usata
        [one] un’attivazione usata
       *[other] { $used } attivazioni usate
    }; non è registrato alcun limite.{ $card ->
        [yes] {""}
       *[no] {""}
    Ecco come sono state conteggiate:
    { $proof }
    }
    { $records }
    .counting = Come vengono conteggiate le attivazioni?
utter_key_usages = Le attivazioni dei suoi codici Product Key:
    { $keys }
    Indichi gli ultimi cinque caratteri di un codice e le mostro come sono state conteggiate.
    { $records }
    .key = { $product } …{ $suffix }
utter_product_totals = Le attivazioni dei suoi prodotti:
    { $totals }
    { $records }
utter_counting_rules = Le attivazioni vengono conteggiate per ogni codice Product Key:
    - installazione su un nuovo computer: conteggiata
    - nuova installazione sullo stesso computer, senza una modifica hardware significativa: non conteggiata
    - installazione sullo stesso computer dopo una modifica hardware significativa, per esempio un’altra scheda madre: conteggiata
    { $partner_rule ->
        [every_activation] Per la sua organizzazione vale un’altra regola: ogni attivazione viene conteggiata, anche sullo stesso computer.
        [hardware_aware] Queste regole valgono per la sua organizzazione.
       *[unknown] Per alcuni partner ogni attivazione viene conteggiata, anche sullo stesso computer.
    }
    Per le versioni attuali di Windows non viene reso noto quali modifiche hardware siano significative: uso come approssimazione i pesi pubblicati per le versioni precedenti.
    { -source-benefits }
    .if_counted = Una reinstallazione verrebbe conteggiata?
utter_if_counted = { $verdict ->
        [counted] Sì: un’installazione su { $computer } con il codice Product Key …{ $suffix } ({ $product }) verrebbe conteggiata. Le attivazioni usate diventerebbero { $used_after } su { $limit }.
        [counted_unlimited] Sì: un’installazione su { $computer } con il codice Product Key …{ $suffix } ({ $product }) verrebbe conteggiata. Le attivazioni usate diventerebbero { $used_after }.
        [refused] Verrebbe rifiutata: un’installazione su { $computer } con il codice Product Key …{ $suffix } ({ $product }) verrebbe conteggiata, ma le attivazioni sono esaurite (limite: { $limit }).
        [blocked] Verrebbe rifiutata: al momento il codice Product Key …{ $suffix } ({ $product }) non attiva nulla, né su { $computer } né altrove.
       *[not_counted] No: un’installazione su { $computer } con il codice Product Key …{ $suffix } ({ $product }) non verrebbe conteggiata.
    }
    { $reason ->
        [BLOCKED] Motivo: il codice è bloccato.
        [NEW_COMPUTER] Motivo: finora questo computer non è stato conteggiato per questo codice.
        [SAME_COMPUTER_UNCHANGED] Motivo: è lo stesso computer con lo stesso hardware.
        [SAME_COMPUTER] Motivo: è lo stesso computer e ciò che cambia ({ $changed }) non è una modifica hardware significativa.
        [HARDWARE_CHANGED] Motivo: una modifica hardware significativa ({ $changed }).
       *[EVERY_ACTIVATION] Motivo: per la sua organizzazione ogni attivazione viene conteggiata.
    }{ $unknown ->
        [none] {""}
       *[other] {" "}Dati finora mancanti per questo computer: { $unknown }. Ciò che non è noto non viene mai considerato modificato.
    }{ $help ->
        [none] {""}
       *[other] {""}
    Ecco che cosa può fare adesso:
    { $options }
    }
    { $records }
    .usage = Quante attivazioni restano?
utter_if_counted_general = Dipende dal computer:
    - un nuovo computer o una nuova macchina virtuale: conteggiata
    - lo stesso computer con lo stesso hardware, anche reinstallato o aggiornato: non conteggiata
    - lo stesso computer dopo una modifica hardware significativa, per esempio un’altra scheda madre: conteggiata; il solo disco non basta
    { $partner_rule ->
        [every_activation] Per la sua organizzazione, però, ogni attivazione viene conteggiata.
       *[other] Mi dica il nome del computer e ne esamino la cronologia effettiva.
    }
utter_which_computer_key = { $computer } è registrato con più codici Product Key. Quale intende?
    { $keys }
    .key = { $product } …{ $suffix }
utter_activation_required = { $needed ->
        [yes] Sì, { $product } richiede l’attivazione.
        [rds] Le licenze CAL RDS si installano su un server licenze Desktop remoto, ed è quel server che va attivato.
        [cal] No: una licenza CAL non ha un codice Product Key e non si installa, quindi non c’è nulla da attivare.
       *[no] No, { $product } non richiede l’attivazione del prodotto.
    } L’attivazione è necessaria per Windows Server, per i sistemi operativi client Windows e per tutte le applicazioni client Office. { -source-benefits }
utter_activation_required_general =
    { $products }
    L’attivazione è necessaria per Windows Server, per i sistemi operativi client Windows e per tutte le applicazioni client Office, come Office, Visio e Project. Non tutti i prodotti la richiedono. { -source-benefits }
utter_no_more_activations = Non posso promettere altre attivazioni: un’iscrizione ne comprende un numero fisso per ogni prodotto. Ecco che cosa può essere utile per { $product }:
    { $options }
    Oppure apro un evento imprevisto di supporto tecnico. Vuole che lo faccia?
    .open_incident = Apri un evento imprevisto
utter_no_more_activations_general = Non posso promettere altre attivazioni: un’iscrizione ne comprende un numero fisso per ogni prodotto. Un altro codice dello stesso prodotto può averne ancora, un computer già conteggiato può essere reinstallato senza essere conteggiato di nuovo, e di un evento imprevisto di supporto tecnico si occupa una persona. Vuole che ne apra uno?
    .open_incident = Apri un evento imprevisto
    .usage = Quante attivazioni restano?
utter_error_code = { $certain ->
        [yes] { $code }: { $meaning }
       *[no] Probabile significato di { $code }: { $meaning }
    }
    { $mend }
    { $certain ->
        [yes] Fonte: tabelle degli errori di attivazione di Microsoft.
       *[no] Fonte: conoscenze generali, non le tabelle di Microsoft.
    }
    .open_incident = Apri un evento imprevisto
utter_unknown_error_code = Non conosco il codice { $code }: non è nel mio catalogo e non voglio tirare a indovinare. Vuole che apra un evento imprevisto di supporto tecnico con questo codice?
    .open_incident = Apri un evento imprevisto
utter_which_error_code = Quale codice di errore o messaggio vede? Un codice ha questo aspetto: 0xC004C008. In Windows lo mostra slmgr.vbs /ato.
    .open_incident = Apri un evento imprevisto
utter_key_rejected = Quando un codice Product Key non viene accettato:
    - lo digiti di nuovo esattamente come appare nella pagina dei vantaggi; se lo incolla, controlli che i trattini non siano cambiati
    - verifichi che il codice sia quello di questo prodotto, edizione e versione
    - mi indichi il codice di errore, se ce n’è uno
    { $known ->
        [yes] Nei suoi dati il codice …{ $suffix } risulta associato a { $product }.
        [no] Nei suoi dati non risulta alcun codice Product Key che termini con { $suffix }.
       *[not_given] {""}
    }
    Vuole che apra un evento imprevisto di supporto tecnico?
    .open_incident = Apri un evento imprevisto

## Benefits

utter_cal_no_details = «Nessun ulteriore dettaglio disponibile» è normale per le licenze CAL: una CAL (licenza di accesso client) non è un prodotto da scaricare. Una CAL di Windows Server non ha un codice Product Key e non si installa né si attiva; da attivare è il prodotto server stesso. Conservi i documenti delle licenze: non c’è altro da fare.
    Le CAL RDS sono diverse: si installano entro 120 giorni su un server licenze Desktop remoto attivato, e la loro versione deve essere almeno quella dell’host sessione.
    { -source-cals }
    .cal_licensing = Come funzionano le licenze CAL?
    .open_incident = Apri un evento imprevisto
utter_which_cal = Una CAL (licenza di accesso client), di qualunque tipo, dà a un utente o a un dispositivo il diritto di usare un server e non è scaricabile. { -source-cals }
    Intende le CAL di Windows Server o le CAL RDS?
    .windows_server_cal = CAL di Windows Server
    .rds_cal = CAL RDS
utter_cal_licensing = { $kind ->
        [windows-server-cal] { -cal-windows-server }
        [rds-cal] { -cal-rds }
       *[both] { -cal-windows-server }
    { -cal-rds }
    }
    { -source-cals }
    { $benefits }
    { $records }
-cal-windows-server = Una CAL di Windows Server dà a un utente o a un dispositivo il diritto di usare i server. Non ha un codice Product Key, non si installa e il server non la conteggia: conservi i documenti della licenza.
-cal-rds = Le CAL RDS servono per i Servizi Desktop remoto, in aggiunta alle CAL di Windows Server. Si installano su un server licenze Desktop remoto attivato; il periodo di tolleranza è di 120 giorni e la versione della CAL deve essere almeno quella dell’host sessione.
utter_software_benefits = { $scope ->
        [named] Secondo i suoi dati:
       *[all] La sua organizzazione ha diritto a:
    }
    { $benefits }
    L’elenco si trova nel Centro per i partner: MPN, Vantaggi, scheda Software.
    Prodotti, quantità e codici provengono dai suoi dati; quali prodotti richiedono l’attivazione è indicato nella pagina sui vantaggi software di Microsoft Partner Network di marzo 2021.
    { $records }
utter_no_benefits = Nei suoi dati non risultano ancora vantaggi software. Ciò a cui la sua organizzazione ha diritto è elencato nel Centro per i partner: MPN, Vantaggi, scheda Software. { -source-benefits }
    { $records }
utter_software_benefits_general = I prodotti a cui la sua organizzazione ha diritto si trovano nel Centro per i partner: MPN, Vantaggi, scheda Software. Espanda la riga di un prodotto per vedere le istruzioni. { -source-benefits }
utter_get_key =
    { $products }
    I codici Product Key si trovano nel Centro per i partner: MPN, Vantaggi, scheda Software. Espanda la riga del prodotto e scelga la versione: il codice è nello stesso riquadro. Per vedere i codici serve il ruolo «Amministratore globale» o «Amministratore partner MPN».
    { -source-benefits }
    { $records }
    .role = Quale ruolo ho?
utter_download =
    { $products }
    I download si trovano nel Centro per i partner: MPN, Vantaggi, scheda Software. Espanda la riga del prodotto e scelga versione, lingua ed edizione; il codice è nello stesso riquadro. Le licenze CAL non sono scaricabili.
    { -source-benefits }
    { $records }
utter_required_role = Per vedere i codici Product Key e gestire i vantaggi software serve il ruolo «Amministratore globale» o «Amministratore partner MPN»; gli altri utenti vedono solo i dettagli. { -source-roles }
    { $has_role ->
        [yes] Nei suoi dati risulta questo ruolo: { $roles }.
        [no] Nei suoi dati non risulta nessuno di questi ruoli: si rivolga a un amministratore della sua organizzazione.
       *[unknown] {""}
    }
    { $records }
role_global_admin = Amministratore globale
role_partner_admin = Amministratore partner MPN
utter_manage_benefits = L’iscrizione si rinnova nel Centro per i partner, entro { $renewal_days ->
        [one] un giorno
       *[other] { $renewal_days } giorni
    } dalla fine dell’anno di iscrizione. Dopo il pagamento, possono passare fino a { $appear_hours ->
        [one] un’ora
       *[other] { $appear_hours } ore
    } prima che i vantaggi compaiano. Quando un’iscrizione termina, terminano anche le sue licenze e il software deve essere disinstallato. { -source-membership }
    { $standing ->
        [none] {""}
        [unknown] Nei suoi dati non risulta alcuna iscrizione.
        [undated] Nei suoi dati risulta l’iscrizione { $membership }, ma senza date.
       *[current] Nei suoi dati risulta l’iscrizione { $membership }{ $since ->
            [none] {""}
           *[other] {" "}(inizio: { $since })
        }. Fine dell’anno di iscrizione in corso: { $ends }; ultimo giorno per il rinnovo: { $renew_by }.
        [renewable] Nei suoi dati risulta l’iscrizione { $membership }{ $since ->
            [none] {""}
           *[other] {" "}(inizio: { $since })
        }. È terminata (data di fine: { $ends }) ma si può ancora rinnovare; ultimo giorno per il rinnovo: { $renew_by }.
        [lapsed] Nei suoi dati risulta l’iscrizione { $membership }{ $since ->
            [none] {""}
           *[other] {" "}(inizio: { $since })
        }. È terminata (data di fine: { $ends }) e non si può più rinnovare; l’ultimo giorno utile era: { $renew_by }.
    }
    { $records }
membership_action_pack = Action Pack
membership_silver = Silver
membership_gold = Gold
membership_solutions_partner = Solutions Partner

## Incidents

utter_incident_begin = { $quota ->
        [unknown] Apro un evento imprevisto di supporto tecnico.
        [unlimited] Apro un evento imprevisto di supporto tecnico. La sua iscrizione ne comprende un numero illimitato.
       *[known] Apro un evento imprevisto di supporto tecnico. { $left ->
            [one] Le resta un evento imprevisto
           *[other] Le restano { $left } eventi imprevisti
        } su { $total } per quest’anno di iscrizione.
    } Può scrivere «annulla» in qualsiasi momento.
utter_incident_no_quota = Gli eventi imprevisti di supporto tecnico di quest’anno di iscrizione sono esauriti (totale: { $total }), quindi non posso aprirne un altro.{ $reopens ->
        [yes] {" "}Se il problema di { $ended } si è ripresentato, posso riaprirlo: non ne verrà conteggiato un altro.
       *[no] {""}
    }{ $adds ->
        [yes] {" "}Può ancora aggiungere qualcosa a { $own }.
       *[no] {""}
    }
    .reopen = Riapri { $ended }
    .add = Aggiungi qualcosa
    .status = A che punto sono i nostri eventi imprevisti?
utter_ask_description = Descriva il problema: che cosa fa e che cosa succede?
utter_ask_description_again = Descriva il problema in una o due frasi: che cosa fa e che cosa succede?
utter_ask_severity = Quanto è grave? A: il lavoro è fermo. B: il lavoro è fortemente ostacolato. C: un disagio minore.
    .A = A: lavoro fermo
    .B = B: lavoro fortemente ostacolato
    .C = C: disagio minore
utter_ask_severity_again = Mi serve la gravità: risponda A, B o C.
    .A = A: lavoro fermo
    .B = B: lavoro fortemente ostacolato
    .C = C: disagio minore
utter_ask_confirmation = { $card ->
        [yes] Ecco l’evento imprevisto. Può ancora modificare tutto, poi aprirlo con «{ card_incident.submit }».
    Vuole che lo apra? Può anche rispondere a parole: «sì», una correzione («no, gravità B») o «annulla».
       *[no] Ecco l’evento imprevisto:
    - Descrizione: { $description }
    - Gravità: { $severity }
    - Prodotto: { $product }
    - Codice Product Key: { $suffix }
    - Codice di errore: { $error_code }
    - Computer: { $computer }
    - Impatto: { $impact }
    Vuole che lo apra? Può anche correggerlo («no, gravità B») o annullare.
    }
    .affirm = Sì, aprilo
    .deny = Modifica
    .cancel = Annulla
utter_ask_correction = Che cosa va cambiato? Lo indichi (per esempio «gravità B» o «il computer è SRV-04») oppure scriva una nuova descrizione.
utter_first_this = Completiamo prima questo evento imprevisto, oppure scriva «annulla».
utter_person_after_form = { $when ->
        [now] La metterò in contatto con il nostro team di supporto non appena l’evento imprevisto sarà aperto.
       *[later] Al momento il nostro team di supporto non è disponibile (ripresa del servizio: { $opens }): a quel punto leggerà l’evento imprevisto.
    }
utter_inputs_not_read = Non ho potuto leggere quanto segue, che quindi resta com’era: { $inputs }.
incident_addition = { $description }
    { $lines }
row_added_impact = Impatto: { $impact }
row_added_severity = Gravità: { $severity }
utter_incident_opened = L’evento imprevisto è aperto: { $number }, gravità { $severity }. { $quota ->
        [unknown] {""}
        [unlimited] La sua iscrizione non ne limita il numero.
       *[known] { $left ->
            [0] Non le resta nessun evento imprevisto
            [one] Le resta un evento imprevisto
           *[other] Le restano { $left } eventi imprevisti
        } per quest’anno di iscrizione.
    }
    { $response ->
        [due] Prima risposta prevista entro: { $response_due }.
       *[none] {""}
    }
    .status = A che punto è il mio evento imprevisto?
utter_incident_failed = Non è stato possibile aprire l’evento imprevisto: manca la descrizione o la gravità. Ricominci, per favore.
    .open_incident = Apri un evento imprevisto
utter_incident_status = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    }: { $state }.{ $details ->
        [yes] { $card ->
            [yes] {""}
           *[no] {" "}Gravità { $severity }, data di apertura: { $opened }.
        }
       *[no] {" "}Chi l’ha aperto e gli amministratori vedono altri dettagli.
    }{ $response ->
        [due] { $card ->
            [yes] {""}
           *[no] {" "}Prima risposta prevista entro: { $response_due }.
        }
        [waiting] {" "}È in attesa della sua risposta: scriva «aggiungi a { $number }» e ciò che vuole rispondere.
       *[none] {""}
    }{ $card ->
        [yes] {""}
       *[no] {""}
    { $timeline }
    }
    .add = Aggiungi qualcosa
    .close = Non serve più
    .reopen = Riaprilo
utter_incident_list = { $scope ->
        [named] Gli eventi imprevisti che ha indicato:
       *[open] Gli eventi imprevisti aperti della sua organizzazione:
    }
    { $incidents }
utter_no_incidents = La sua organizzazione non ha eventi imprevisti aperti.
    .open_incident = Apri un evento imprevisto
utter_unknown_incident = Nei suoi dati non risulta alcun evento imprevisto { $number }.
utter_incident_quota = { $quota ->
        [unknown] Nei suoi dati non è indicato quanti eventi imprevisti di supporto tecnico comprenda la sua iscrizione.
        [unlimited] La sua iscrizione comprende un numero illimitato di eventi imprevisti di supporto tecnico{ $year_ends ->
            [none] {""}
           *[other] {" "}(fine dell’anno di iscrizione in corso: { $year_ends })
        }.
       *[known] { $left ->
            [0] Non le resta nessun evento imprevisto di supporto tecnico
            [one] Le resta un evento imprevisto di supporto tecnico
           *[other] Le restano { $left } eventi imprevisti di supporto tecnico
        } su { $total } per quest’anno di iscrizione{ $year_ends ->
            [none] {""}
           *[other] {" "}(fine dell’anno: { $year_ends })
        }.
    }

## Coming back, and what answers are worth

utter_resumed = Rieccoci. { $where }
utter_feedback_thanks = Grazie, è utile saperlo.
utter_feedback_reason = Mi dispiace. Che cosa non andava nella risposta?
utter_feedback_kept = Grazie. Il suo parere verrà letto e servirà a migliorare le risposte.
utter_ask_duplicate = { $count ->
        [one] { $number } sembra riguardare lo stesso problema:
       *[other] Questi eventi imprevisti sembrano riguardare lo stesso problema:
    }
    { $incidents }
    Vuole che vi aggiunga ciò che ha scritto o che ne apra uno nuovo?
    .add = Aggiungi a { $number }
    .new = Aprine uno nuovo
utter_ask_comment = Che cosa devo aggiungere a { $number }?
utter_ask_comment_again = Scriva in una o due frasi che cosa devo aggiungere a { $number }.
utter_comment_added = Aggiunto a { $number }: il team di supporto lo vede.
    .status = A che punto è il mio evento imprevisto?
utter_no_incidents_of_yours = Non c’è alcun evento imprevisto aperto che lei possa modificare: possono farlo chi l’ha aperto e gli amministratori.{ $new ->
        [yes] {" "}Vuole che ne apra uno nuovo?
       *[no] {""}
    }
    .open_incident = Apri un evento imprevisto
utter_which_incident = Quale evento imprevisto intende? Indichi il numero.
    { $incidents }
    .incident = { $number }
utter_incident_not_yours = { $what ->
        [person] Solo chi ha aperto { $number } può parlarne con il nostro team di supporto.
        [person_admin] Solo chi ha aperto { $number } può parlarne con il nostro team di supporto. Lei può integrarlo o chiuderlo.
       *[change] Solo chi ha aperto { $number } e gli amministratori della sua organizzazione possono modificarlo.
    }
utter_incident_ended = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } è { $state }, quindi non si può più modificare.{ $new ->
        [yes] {" "}Se il problema si è ripresentato, posso aprire un nuovo evento imprevisto. Vuole che lo faccia?
       *[no] {""}
    }
    .open_incident = Apri un evento imprevisto
utter_confirm_close = { $how ->
        [withdraw] Nessuno ha ancora preso in carico { $number }{ $about ->
            [none] {""}
           *[other] {" "}({ $about })
        }. Vuole che lo ritiri? In tal caso non viene conteggiato tra i suoi eventi imprevisti.
       *[close] { $taken ->
            [yes] Nel frattempo un operatore ha preso in carico { $number }, che quindi resta conteggiato. Vuole che lo chiuda comunque?
           *[no] Vuole che chiuda { $number }{ $about ->
                [none] {""}
               *[other] {" "}({ $about })
            }?
        } Potrà riaprirlo ancora per alcuni giorni.
    }
    .affirm = { $how ->
        [withdraw] Sì, ritiralo
       *[close] Sì, chiudilo
    }
    .deny = No
utter_incident_withdrawn = { $number } è stato ritirato. { $given_back ->
        [yes] Non viene conteggiato tra i suoi eventi imprevisti{ $quota ->
            [known] {" "}(rimanenti per quest’anno di iscrizione: { $left } su { $total })
           *[other] {""}
        }.
       *[no] Un operatore l’aveva già preso in carico, quindi resta conteggiato.
    }
utter_incident_closed = { $number } è stato chiuso. Se il problema si ripresenta, me lo dica e lo riapro.
utter_confirm_close_several = Vuole che proceda così?
    { $incidents }
    .affirm = Sì, tutto
    .deny = No
utter_incident_already_ended = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } è già { $state }, quindi non c’è nulla da chiudere.{ $reopens ->
        [yes] {" "}Se il problema c’è ancora, me lo dica e lo riapro.
       *[no] {""}
    }
    .reopen = Riaprilo
utter_incidents_refused = Questi restano come sono:
    { $incidents }
utter_nothing_to_reopen = Non c’è alcun evento imprevisto che lei possa riaprire: è possibile solo per alcuni giorni dopo la soluzione o la chiusura.{ $new ->
        [yes] {" "}Vuole che ne apra uno nuovo?
       *[no] {""}
    }
    .open_incident = Apri un evento imprevisto
utter_ask_if_answer = È la sua risposta alla domanda su { $number }? In tal caso la aggiungo lì.
    .affirm = Sì, aggiungila
    .deny = No
utter_confirm_reopen = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } è { $state }. Vuole che lo riapra? Non verrà conteggiato un altro evento imprevisto.{ $kept ->
        [yes] {" "}Vi verrà aggiunto ciò che ha scritto.
       *[no] {""}
    }
    .affirm = Sì, riaprilo
    .open_incident = Aprine uno nuovo
    .deny = No
utter_incident_reopened = { $number } è di nuovo aperto.{ $added ->
        [yes] {" "}Vi è stato aggiunto ciò che ha scritto.
       *[no] {""}
    } { $response ->
        [due] Prima risposta prevista entro: { $response_due }.
       *[none] {""}
    }
    .add = Aggiungi qualcosa
utter_handed_over = Passo ora la conversazione al nostro team di supporto, per { $number }. Da questo momento non intervengo più: tutto ciò che scrive va nell’evento imprevisto e le risposte arrivano qui.
    .end = Torna all’assistente
utter_given_back = Eccomi: da questo momento rispondo di nuovo io{ $number ->
        [none] .
       *[other] . { $number } resta com’è; può chiedermene lo stato in qualsiasi momento.
    }
utter_person = Posso metterla in contatto con il nostro team di supporto; per farlo apro un evento imprevisto di supporto tecnico{ $quota ->
        [known] {" "}(rimanenti per quest’anno di iscrizione: { $left } su { $total })
       *[other] {""}
    }. Vuole che lo faccia?
    .affirm = Sì, grazie
    .deny = No
utter_person_later = Al momento il nostro team di supporto non è disponibile (ripresa del servizio: { $opens }). Posso aprire subito un evento imprevisto di supporto tecnico{ $quota ->
        [known] {" "}(rimanenti per quest’anno di iscrizione: { $left } su { $total })
       *[other] {""}
    }, di cui il team si occuperà non appena sarà di nuovo disponibile. Vuole che lo faccia?
    .affirm = Sì, apri un evento imprevisto
    .deny = No
utter_person_later_add = Al momento il nostro team di supporto non è disponibile (ripresa del servizio: { $opens }): a quel punto leggerà ciò che viene aggiunto a { $own }. Vuole che aggiunga qualcosa?{ $new ->
        [yes] {" "}Posso anche aprire un nuovo evento imprevisto.
       *[no] {""}
    }
    .affirm = Sì, aggiungi qualcosa
    .open_incident = Apri un nuovo evento imprevisto
    .deny = No
utter_person_away = Al momento il nostro team di supporto non è disponibile (ripresa del servizio: { $opens }).
utter_person_which_incident = Per quale evento imprevisto desidera parlare con il nostro team di supporto?
    { $incidents }
    .incident = { $number }

## News of incidents, which come by themselves

utter_news_taken = { $number }: ora se ne occupa { $agent }.
utter_news_answered = { $held ->
        [yes] { $text }
       *[no] Risposta di { $agent } per { $number }: { $text }
    }
utter_news_asked = { $held ->
        [yes] { $text }
       *[no] Domanda di { $agent } su { $number }: { $text }
        Per rispondere, scriva «aggiungi a { $number }:» e ciò che vuole dire.
    }
    .answer = Rispondi
utter_news_commented = Qualcuno della sua organizzazione ha aggiunto a { $number }: { $text }
utter_news_solved = { $number } è stato risolto: { $text }
    Se il problema c’è ancora, me lo dica e lo riapro.
    .not_solved = Non è risolto
utter_news_closed = { $number } è stato chiuso{ $text ->
        [none] .
       *[other] : { $text }
    }
utter_news_withdrawn = { $number } è stato ritirato da qualcuno della sua organizzazione.
utter_news_merged = { $number } riguarda lo stesso problema di { $into }: { $agent } l’ha chiuso e si prosegue con { $into }. Non viene conteggiato tra i suoi eventi imprevisti di supporto.
utter_news_reopened = { $number } è di nuovo aperto.
utter_news_handed_over = { $agent }, del nostro team di supporto, è ora qui per { $number }. Da questo momento non intervengo più e tutto ciò che scrive va nell’evento imprevisto.
    .end = Torna all’assistente

## When something is in the way

utter_delayed = In questo momento ci metto più del solito. Il suo messaggio è stato salvato e la risposta arriverà qui appena sarà pronta.
utter_failed = Qualcosa da parte nostra non ha funzionato e non ho una risposta. Riprovi tra un momento.
utter_button_expired = Questo pulsante appartiene a una domanda precedente. Risponda all’ultima, oppure me lo dica con parole sue.

## In Microsoft Teams

utter_teams_welcome = Salve. Rispondo a domande su codici Product Key e attivazioni in base ai suoi dati e apro eventi imprevisti di supporto tecnico. Come posso aiutarla?
    .usage = Quante attivazioni restano?
    .counting = Come vengono conteggiate le attivazioni?
    .incident = Apri un evento imprevisto
utter_teams_group_welcome = Salve. Basta menzionarmi qui: rispondo a domande generali su codici Product Key e attivazioni. Alle domande sui propri dati rispondo solo nella chat personale.
    .counting = Come vengono conteggiate le attivazioni?
    .activation = Quali prodotti richiedono l’attivazione?
utter_teams_not_linked = Per questo devo conoscere la sua organizzazione, che non è ancora collegata a Teams. Invii l’ID del suo tenant, { $tenant }, a chi le ha dato accesso a questo supporto. Alle domande generali posso rispondere subito.
    .counting = Come vengono conteggiate le attivazioni?
    .activation = Quali prodotti richiedono l’attivazione?
utter_teams_go_on = Questo riguarda i suoi dati e qui leggono anche altri. Proseguiamo nella [nostra chat personale]({ $link }). Alle domande generali posso rispondere qui.
    .counting = Come vengono conteggiate le attivazioni?
    .activation = Quali prodotti richiedono l’attivazione?
utter_too_long = È più di quanto io possa leggere in una volta. Scriva al massimo 4.000 caratteri e invii il resto in un secondo messaggio.
utter_only_text = Posso leggere solo testo: immagini e file non mi arrivano. Scriva di che cosa si tratta.
teams_not_yours = Questa scheda è stata inviata a un’altra persona. Mi menzioni con la sua domanda e ne riceverà una sua.
teams_app =
    .name = Keyclerk: codici Product Key e attivazioni
    .short = Quante attivazioni restano, come sono state conteggiate, eventi imprevisti
    .full = Keyclerk risponde a domande sui suoi codici Product Key e sulle attivazioni in base ai dati stessi e ne mostra le prove: quale computer è stato conteggiato, quando e secondo quale regola. Se una risposta non basta, apre un evento imprevisto di supporto tecnico e un operatore prosegue nella stessa chat.
    .usage = Quante attivazioni restano?
    .usage_about = Attivazioni usate e rimanenti di un codice Product Key e come sono state conteggiate
    .incident = Apri un evento imprevisto
    .incident_about = Descrivere un problema al nostro supporto tecnico
    .help = Che cosa può fare per me?
    .help_about = Tutto ciò che si può chiedere qui

## The chat, beside what is said in it

chat_rate_limited = Troppi messaggi in una volta. Attenda { $seconds ->
        [one] un secondo
       *[other] { $seconds } secondi
    } e poi prosegua.
chat_too_many_streams = Questa chat è aperta in troppe finestre. Ne chiuda qualcuna.
transcript_heading = Conversazione con Keyclerk
    { $who }
    Data e ora: { $time }. Tutti gli orari si riferiscono al fuso { $zone }.
transcript_message = { $time }, { $who }:
transcript_bot = Keyclerk
transcript_agent = { $agent ->
        [none] Operatore del supporto
       *[other] { $agent } (operatore del supporto)
    }
transcript_visitor = Visitatore, accesso non effettuato
transcript_empty = Non è ancora stato detto nulla.

## Sources

-source-benefits = Fonte: Microsoft Partner Network, pagina sui vantaggi software, marzo 2021.
-source-membership = Fonte: documentazione di Microsoft Partner Network, marzo 2021.
-source-cals = Fonti: Microsoft Partner Network, pagina sui vantaggi software, marzo 2021; documentazione Microsoft sulle licenze CAL.
-source-roles = Fonti: Microsoft Partner Network, pagina sui vantaggi software, marzo 2021; documentazione del Centro per i partner, 2023.

## Lines of lists

row_key = { $number }. { $product } …{ $suffix } (attivazioni usate: { $used } su { $limit }, rimanenti: { $left })
row_key_unlimited = { $number }. { $product } …{ $suffix } (attivazioni usate: { $used }, nessun limite registrato)
row_total = - { $product } (attivazioni usate: { $used } su { $limit }, rimanenti: { $left })
row_total_unlimited = - { $product } (attivazioni usate: { $used }, nessun limite registrato)
row_proof = - { $date }, { $computer }: { $how }
row_correction = - { $date }: { $how }
row_unknown_computers = - { $count ->
        [one] una di queste attivazioni è nota solo dal conteggio di Microsoft, che non ne indica il computer
       *[other] { $count } di queste attivazioni sono note solo dal conteggio di Microsoft, che non ne indica i computer
    }
row_snapshot_counts_fewer = - { $count ->
        [one] il conteggio di Microsoft ha un’attivazione in meno rispetto a questo elenco
       *[other] il conteggio di Microsoft ha { $count } attivazioni in meno rispetto a questo elenco
    }
row_blocked = - al momento il codice è bloccato: non attiva nulla
row_no_proof = - ancora nulla
row_meaning = { $number }. { $meaning }
row_more = { $count ->
        [one] - e un’altra voce
       *[other] - e altre { $count } voci
    }
row_other_key = - usare il codice …{ $suffix } per { $product } (attivazioni rimanenti: { $left })
row_other_key_unlimited = - usare il codice …{ $suffix } per { $product } (nessun limite registrato)
row_reusable = - reinstallare su { $computers }{ $more ->
        [0] {""}
        [one] {" "}(o su un altro computer già conteggiato)
       *[other] {" "}(o su altri { $more } computer già conteggiati)
    } con lo stesso hardware, operazione che non viene conteggiata
row_incident_way = - aprire un evento imprevisto di supporto tecnico, di cui si occupa una persona
row_benefit = - { $product }: { $quantity }{ $activation ->
        [needed] , attivazione necessaria
       *[not_needed] {""}
    }{ $keys ->
        [none] , senza codice Product Key
        [0] , nessun codice nei dati
        [one] , un codice nei dati
       *[other] , { $keys } codici nei dati
    }
row_no_benefit = - { $product }: non è tra i vantaggi nei suoi dati
row_cals = - { $product }: { $quantity } secondo i suoi dati
row_keys_of_product = - { $product }: { $keys ->
        [none] senza codice Product Key
        [0] nessun codice nei suoi dati
        [one] un codice nei suoi dati
       *[other] { $keys } codici nei suoi dati
    }{ $suffixes ->
        [none] {""}
       *[other] {" "}(ultimi caratteri: { $suffixes }{ $more ->
            [0] {""}
            [one] , più un altro
           *[other] , più altri { $more }
        })
    }{ $entitled ->
        [no] ; non è tra i vantaggi nei suoi dati
       *[yes] {""}
    }
row_download = - { $product }: { $downloadable ->
        [no] non scaricabile
       *[yes] scaricabile
    }{ $entitled ->
        [no] ; non è tra i vantaggi nei suoi dati
       *[yes] {""}
    }
row_activation_required = - { $product }: { $needed ->
        [yes] attivazione necessaria
        [rds] si installa su un server licenze Desktop remoto, ed è quel server che va attivato
        [cal] non ha un codice Product Key e non si installa, quindi non c’è nulla da attivare
       *[no] attivazione del prodotto non necessaria
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
        [withdraw] ritirarlo, perché nessuno l’ha ancora preso in carico; in tal caso non viene conteggiato
       *[close] chiuderlo; potrà riaprirlo ancora per alcuni giorni
    }
row_refused_incident = - { $number }: { $why ->
        [unknown] nei suoi dati non risulta questo evento imprevisto
        [not_yours] solo chi l’ha aperto e gli amministratori possono modificarlo
       *[ended] è { $state }
    }
row_timeline = - { $time }, { $author ->
        [agent] { $agent }
        [partner] lei o qualcuno della sua organizzazione
       *[keyclerk] Keyclerk
    }: { $deed }{ $text ->
        [none] {""}
       *[other] : { $text }
    }
deed_TAKEN = presa in carico
deed_ANSWERED = risposta
deed_ASKED = domanda
deed_COMMENTED = aggiunta
deed_SOLVED = soluzione
deed_CLOSED = chiusura
deed_WITHDRAWN = ritiro
deed_REOPENED = riapertura
deed_MERGED = chiusura come duplicato
records_time = (Dati aggiornati a: { $time }.)
records_none = (Non sono ancora stati importati dati di attivazione.)

## Words for codes

how_NEW_COMPUTER = conteggiata, nuovo computer
how_SAME_COMPUTER = non conteggiata, stesso computer
how_SAME_COMPUTER_components = non conteggiata, stesso computer; piccole modifiche: { $changed }
how_HARDWARE_CHANGED_components = conteggiata, hardware modificato: { $changed }
how_changed = { $how }; hardware modificato: { $changed }
how_disagreed = { $how }; secondo le nostre regole: { $ours }
how_revised = { $how }; prima di un nuovo conteggio: { $before }
how_release = { $released ->
        [0] la restituzione di { $computer } non ha liberato attivazioni
       *[other] { $computer } restituito, un’attivazione liberata
    }{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_block = codice bloccato{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_unblock = codice sbloccato{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_limit = { $limit ->
        [none] da allora nessun limite
       *[other] limite impostato: { $limit }
    }{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_snapshot = { $used ->
        [0] nessuna attivazione usata secondo il conteggio di Microsoft
        [one] un’attivazione usata secondo il conteggio di Microsoft
       *[other] { $used } attivazioni usate secondo il conteggio di Microsoft
    }
changed_components = { $components } (peso{ $weights ->
        [none] {""}
       *[other] {" "}{ $weights } =
    } { $weight }; conteggiata a partire da { $threshold }{ $alone ->
        [none] {""}
       *[other] {" "}o { $alone }
    })
how_EVERY_ACTIVATION = conteggiata, come ogni attivazione
how_counted = conteggiata dal server di attivazione
how_not_counted = non conteggiata dal server di attivazione
how_refused = rifiutata ({ $code })
how_refused_LIMIT_REACHED = rifiutata, limite raggiunto{ $needed ->
        [none] {""}
       *[other] {" "}(limite che sarebbe stato necessario: { $needed })
    }
how_refused_KEY_BLOCKED = rifiutata, il codice era bloccato
outcome_counted = conteggiata
outcome_not_counted = non conteggiata
outcome_refused = rifiutata
component_disk = disco
component_mainboard = scheda madre
    .alone = se cambia la scheda madre
component_cpu = processore
component_ide = adattatore IDE
component_scsi = adattatore SCSI
component_mac = scheda di rete
component_audio = scheda audio
component_ram = memoria
component_display = scheda video
component_optical = unità ottica
intent_add_to_incident = Aggiungere qualcosa a un evento imprevisto
intent_ask_activation_required = Quali prodotti richiedono l’attivazione
intent_ask_cal_licensing = Come funzionano le licenze CAL
intent_ask_counting_rules = Come vengono conteggiate le attivazioni
intent_ask_download = Dove scaricare il software
intent_ask_get_key = Dove trovare un codice Product Key
intent_ask_help = Che cosa posso fare per lei
intent_ask_if_counted = Se un’installazione verrebbe conteggiata
intent_ask_incident_quota = Quanti eventi imprevisti di supporto restano
intent_ask_incident_status = A che punto è un evento imprevisto
intent_ask_key_usage = Quante attivazioni restano
intent_ask_manage_benefits = Come si rinnova l’iscrizione e che cosa succede quando termina
intent_ask_required_role = Quale ruolo serve
intent_ask_software_benefits = A quale software ha diritto
intent_close_incident = Chiudere un evento imprevisto
intent_open_incident = Aprire un evento imprevisto
intent_report_activation_error = Un’attivazione non riesce
intent_report_cal_no_details = «Nessun ulteriore dettaglio disponibile» per le licenze CAL
intent_report_key_rejected = Un codice Product Key non viene accettato
intent_report_max_activations = È stato raggiunto il numero massimo di attivazioni
intent_report_not_solved = Il problema c’è ancora
intent_request_human = Parlare con una persona
intent_request_more_activations = Ottenere altre attivazioni
state_new = nuovo, non ancora preso in carico
state_open = in lavorazione
state_waiting_for_partner = in attesa della sua risposta
state_solved = risolto
state_closed = chiuso
state_withdrawn = ritirato
not_given = non indicato
where_description = Stavamo preparando un evento imprevisto: le avevo chiesto di descrivere il problema.
where_severity = Stavamo preparando un evento imprevisto: le avevo chiesto la gravità.
where_confirmation = Stavamo preparando un evento imprevisto: gliel’avevo mostrato e le avevo chiesto se aprirlo.
where_correction = Stavamo preparando un evento imprevisto: le avevo chiesto che cosa cambiare.
where_duplicate = Stavamo preparando un evento imprevisto: le avevo chiesto se aggiungere tutto a uno che sembra riguardare lo stesso problema.
where_comment = Le avevo chiesto che cosa aggiungere a un evento imprevisto.
where_incident = Le avevo chiesto quale evento imprevisto intendesse.
where_close = Le avevo chiesto se chiudere un evento imprevisto.
where_reopen = Le avevo chiesto se riaprire un evento imprevisto.
where_answer = Le avevo chiesto se ciò che ha scritto fosse la sua risposta a un operatore.
where_key = Le avevo chiesto quale codice Product Key intendesse.
where_cal = Le avevo chiesto quali licenze CAL intendesse.
where_error_code = Le avevo chiesto quale codice di errore o messaggio vedesse.
where_offer = Le avevo proposto di aprire un evento imprevisto di supporto tecnico.
feedback = È stato utile?
    .yes = Sì
    .no = No
    .wrong = È sbagliato
    .unclear = Non è chiaro
    .incomplete = Manca qualcosa
    .other = Altro

## E-mail

mail_news = Salve,

    ci sono novità sul suo evento imprevisto di supporto tecnico { $number }. Stato attuale: { $state }.

    { $link ->
        [none] Per leggerle, acceda al portale e apra la chat.
       *[other] Per leggerle, apra la chat: { $link }
    }

    Questo messaggio è stato inviato automaticamente; le risposte non vengono lette.
    .subject = Novità sul suo evento imprevisto { $number }

## Cards

card_key_usage = { $product } …{ $suffix }
    .used = Usate
    .left = Rimanenti
    .how = Come sono state conteggiate
    .date = Data
    .computer = Computer
    .decision = Decisione
card_incident = L’evento imprevisto
    .description = Descrizione
    .severity = Gravità
    .submit = Apri
    .impact = Impatto: chi o che cosa è ostacolato
    .product = Prodotto
    .key_suffix = Codice Product Key: gli ultimi cinque caratteri
    .error_code = Codice di errore
    .computer = Computer
card_incident_status = { $number }: { $state }
    .product = Prodotto
    .severity = Gravità
    .opened = Apertura
    .response = Prima risposta entro
    .timeline = Che cosa è successo

## Chat widget: its own words, in the language of the conversation. Values are `count`, `left`, `most`, `over`, `seconds`.

widget_title = Product Key e attivazioni
widget_open = Apri la chat
    .unread = Apri la chat, messaggi non letti: { $count }
widget_close = Chiudi la chat
widget_anew = Ricomincia
    .question = Ricominciare? Ciò che è stato detto resta nella trascrizione e scompare da qui.
    .yes = Ricomincia
    .no = Continua
widget_transcript = Scarica la trascrizione
widget_log = Messaggi
widget_earlier = Mostra i messaggi precedenti
widget_greeting = Salve. Può chiedermi di codici Product Key e attivazioni: quante ne restano, che cosa è stato conteggiato e perché, o che cosa significa un errore. Se non basta, apro un evento imprevisto di supporto tecnico.
widget_choices = Risposte suggerite
widget_field = Il suo messaggio
    .placeholder = Scriva un messaggio
    .hint = Invio per inviare, Maiusc+Invio per andare a capo.
    .left = Caratteri rimanenti: { $left }
    .too_long = Un messaggio ha al massimo { $most } caratteri. Lo accorci; caratteri in eccesso: { $over }
widget_send = Invia
widget_typing = La risposta è in arrivo…
widget_author =
    .agent = Operatore del supporto
    .bot = Keyclerk
    .partner = Lei
widget_state =
    .waiting = In attesa della connessione
    .sending = Invio in corso…
    .sent = Inviato
    .held = Passato al team di supporto
    .refused = Non inviato.
    .card = Il modulo è stato inviato
widget_retry = Riprova
widget_copy = Copia il messaggio
    .done = Copiato
widget_masked = Per la sua sicurezza, di un codice Product Key restano visibili solo gli ultimi cinque caratteri, qui e da parte nostra.
widget_sign_in = Accesso non effettuato: rispondo alle domande generali. Per vedere i suoi codici, effettui l’accesso.
    .link = Accedi
widget_problem =
    .connection = Al momento non c’è connessione. Ciò che scrive viene conservato e inviato appena torna.
    .server = Al momento la chat non risponde. Il tentativo viene ripetuto automaticamente.
    .busy = Troppi messaggi in una volta. Ciò che ha scritto verrà inviato tra un momento; secondi rimanenti: { $seconds }
    .signed_out = L’accesso non è più attivo. Acceda di nuovo per proseguire questa conversazione.
    .no_visitors = La chat è riservata ai partner che hanno effettuato l’accesso. Acceda, per favore.
    .form = Ciò che ha modificato nel modulo non è ancora inviato: usi il pulsante nel modulo, oppure invii di nuovo il messaggio senza le modifiche.
    .failed = L’operazione non è riuscita.
    .refused = Un messaggio non è stato accettato. Usi «Riprova» sotto il messaggio, oppure lo scriva in un altro modo.
    .held = In questa conversazione una persona si sta occupando della sua richiesta. Torni prima all’assistente, con il pulsante previsto.

## Demonstration portal

portal_title = Portale partner
    .page = Vantaggi software, portale partner (dimostrazione)
portal_demonstration = Dimostrazione con dati di esempio inventati
portal_skip = Vai al contenuto
portal_languages = Lingua di questa pagina
portal_sections = Sezioni di questa pagina
    .benefits = Vantaggi software
    .support = Supporto
    .questions = Domande
    .about = Informazioni
portal_account = Accesso effettuato come { $name }
portal_people = Vedi la pagina come un’altra persona
    .hint = Ogni persona vede solo ciò che il suo ruolo consente e ha una propria conversazione.
portal_admin = Amministratore
    .sees = Vede i codici, i computer e come sono state conteggiate le attivazioni
    .hint = Con il ruolo di amministratore vede ogni codice Product Key, indicato con gli ultimi cinque caratteri.
portal_user = Utente
    .sees = Vede i prodotti e i relativi totali
    .hint = Con il ruolo di utente vede i totali di ogni prodotto; i codici sono riservati agli amministratori.
portal_visitor = Accesso non effettuato
    .name = Visitatore
    .sees = Riceve risposte a domande generali
portal_welcome = Benvenuti nel portale partner
    .lead = Dopo l’accesso, questa pagina mostra i suoi vantaggi software, i codici Product Key e gli eventi imprevisti di supporto. Alle domande generali la chat risponde subito.
portal_sign_in = Acceda per vedere i suoi vantaggi
portal_membership = Iscrizione
    .current = Data di fine: { $ends }
    .renewable = Terminata (data di fine: { $ends }), rinnovabile entro: { $renew_by }
    .lapsed = Terminata (data di fine: { $ends })
    .undated = Senza date nei dati
    .none = Non presente nei dati
portal_quota = Eventi imprevisti di supporto
    .left = Rimanenti: { $left } su { $total }
    .unlimited = Illimitati
    .unknown = Numero non noto
    .year = Fine dell’anno di iscrizione: { $ends }
portal_records = Dati aggiornati a
    .none = Ancora nessuna attivazione
    .hint = La pagina e la chat leggono gli stessi dati.
portal_questions = Faccia una prima domanda
    .hint = Un clic apre la chat. La risposta arriva nella lingua della domanda.
    .noscript = La chat richiede JavaScript: lo consenta per questa pagina.
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
portal_benefits = Vantaggi software
    .product = Prodotto
    .quantity = Quantità
    .activation = Attivazione
    .needed = Necessaria
    .not_needed = Non necessaria
    .keys = Codici Product Key e attivazioni
    .totals = Attivazioni
    .none = Nei dati non ci sono ancora vantaggi software.
portal_used = Usate: { $used } su { $limit }
    .unlimited = Usate: { $used }, nessun limite registrato
    .full = Limite raggiunto
    .blocked = Bloccato
    .none = Nessun codice nei dati
    .keyless = Senza codice Product Key
portal_incidents = Eventi imprevisti in corso
    .none = La sua organizzazione non ha eventi imprevisti aperti. Può aprirne uno nella chat.
portal_about = Risposte sui codici Product Key, con le prove
    .intro = Quante attivazioni restano? Perché un limite è stato raggiunto? Una reinstallazione verrebbe conteggiata? Può chiedere in una delle dieci lingue disponibili: la risposta viene dai dati di attivazione e mostra come sono state conteggiate le attivazioni.
    .why = Sotto ogni risposta, «Perché questa risposta?» mostra che cosa è stato compreso e su quali dati si basa la risposta. Questa funzione esiste solo in questa dimostrazione.
portal_console = L’altro lato
    .hint = Ciò che apre qui, gli operatori del supporto lo vedono con la relativa diagnosi e rispondono in questa chat.
    .link = Apri la loro console
    .sides = Vedi i due lati affiancati
portal_sides = I due lati
    .hint = A sinistra un partner fa domande nella chat. Ciò che diventa un evento imprevisto, o richiede una persona, compare automaticamente a destra; ciò che risponde un operatore torna a sinistra.
    .partner = Il portale di un partner
    .console = La console degli operatori del supporto
    .alone = in una pagina a sé
portal_embed = Incorporata con una sola riga
    .hint = In questa pagina è bastata questa riga:
portal_invented = Organizzazioni, persone, computer, codici e cifre presentati qui sono inventati.
portal_why = Perché questa risposta?
    .loading = Ricerca in corso…
    .missing = Per questo messaggio non c’è una spiegazione: non c’era nulla da comprendere, oppure non ha ancora avuto risposta.
    .failed = Non è stato possibile recuperare la spiegazione. La chiuda e la riapra per riprovare.
    .language = Lingua
    .intent = Intento e confidenza
    .entities = Entità
    .rule = Regola
    .action = Azione
    .records = Dati
    .none = nessuno
portal_band = non noto
    .sure = sicuro
    .unsure = incerto
    .lost = non compreso

## Error codes: what they mean and what to do

error-0xC004C001 = Il server di attivazione non riconosce questo codice Product Key come valido.
    .mend = Digiti di nuovo il codice esattamente come appare nella pagina dei vantaggi. Se viene rifiutato ancora, apra un evento imprevisto con gli ultimi cinque caratteri.
error-0xC004C003 = Il server di attivazione ha bloccato questo codice Product Key, un MAK.
    .mend = Contatti il centro di attivazione o apra qui un evento imprevisto, indicando gli ultimi cinque caratteri del codice. Quando avrà un altro MAK, lo installi e attivi di nuovo.
error-0xC004C008 = Il server di attivazione rifiuta questo codice Product Key perché le sue attivazioni sono esaurite. Per un codice host del Servizio di gestione delle chiavi (KMS) il limite è di 10 attivazioni su un massimo di 6 computer.
    .mend = Usi un altro codice a cui ha diritto e che abbia attivazioni rimanenti, oppure un computer su cui la reinstallazione non viene conteggiata. Se non ha né l’uno né l’altro, apra un evento imprevisto con gli ultimi cinque caratteri del codice.
error-0xC004C020 = Questo MAK ha superato il numero massimo di attivazioni. Per sua natura, un MAK consente solo un numero limitato di attivazioni.
    .mend = Usi un altro codice a cui ha diritto e che abbia attivazioni rimanenti, oppure un computer su cui la reinstallazione non viene conteggiata. Altrimenti, apra un evento imprevisto con gli ultimi cinque caratteri del codice.
error-0xC004C021 = Questo MAK ha superato il numero massimo di attivazioni e il server di attivazione segnala che è stato superato il limite di estensione.
    .mend = Scelga un altro codice a cui ha diritto e che abbia attivazioni rimanenti, oppure un computer su cui la reinstallazione non viene conteggiata. Se non ce n’è nessuno, apra un evento imprevisto con gli ultimi cinque caratteri del codice.
error-0xC004B100 = Il server di attivazione non ha potuto attivare questo computer perché il MAK non è supportato.
    .mend = Verifichi di avere installato il MAK fornito da Microsoft. In tal caso, contatti il centro di attivazione o apra un evento imprevisto con gli ultimi cinque caratteri.
error-0xC004F009 = Il periodo di tolleranza è terminato prima dell’attivazione e il prodotto è ora nello stato di notifica.
    .mend = Contatti il centro di attivazione o apra qui un evento imprevisto.
error-0xC004F00F = L’hardware di questo computer è cambiato, o i driver sono stati aggiornati, oltre quanto l’attivazione tollera.
    .mend = Con un MAK, attivi di nuovo online o per telefono entro il periodo di tolleranza. Con KMS, riavvii il computer o esegua slmgr.vbs /ato.
error-0xC004F014 = Su questo computer non è installato alcun codice Product Key.
    .mend = Se usa un MAK, lo installi. Se usa KMS, installi il codice di configurazione che si trova in Pid.txt, nella cartella \sources del supporto di installazione.
error-0xC004F02C = I dati inseriti per l’attivazione telefonica non sono nel formato corretto.
    .mend = Controlli l’ID di conferma (CID) e lo inserisca di nuovo.
error-0xC004F035 = Un codice multilicenza non può attivare questo computer: manca il marcatore OEM nel BIOS o un sistema operativo idoneo.
    .mend = Installi un sistema operativo idoneo e poi il MAK, oppure usi un codice retail. Per l’attivazione telefonica, esegua slmgr /dti, contatti il centro di attivazione e poi esegua slmgr /atp seguito dall’ID di conferma (CID).
error-0xC004F038 = L’host KMS non ha ancora contato abbastanza computer: ne servono almeno 5 per i server e 25 per i client.
    .mend = Aggiunga computer al pool KMS fino a raggiungere il numero richiesto. Il comando slmgr /dli eseguito sull’host mostra a che punto è.
error-0xC004F039 = L’host KMS non ha risposto, quindi KMS risulta non abilitato.
    .mend = Controlli la rete tra questo computer e l’host KMS e che la porta TCP 1688 sia aperta.
error-0xC004F041 = L’host KMS da cui dipende questo computer non è a sua volta attivato.
    .mend = Attivi prima l’host KMS, online o per telefono.
error-0xC004F042 = Questo host KMS non può servire questo computer: host e client non corrispondono.
    .mend = Usi un host KMS previsto per questo prodotto.
error-0xC004F050 = Il codice Product Key non è valido: contiene un errore di digitazione, oppure è un codice beta usato su una versione definitiva.
    .mend = Installi il codice corretto per questa versione. Se lo incolla, controlli che i trattini non siano diventati trattini lunghi.
error-0xC004F051 = Il server di attivazione ha bloccato questo codice Product Key.
    .mend = Installi un altro codice MAK o KMS a cui ha diritto e attivi di nuovo. Se non ne ha, apra un evento imprevisto con gli ultimi cinque caratteri del codice bloccato.
error-0xC004F064 = La verifica dell’originalità del software non è riuscita e il periodo di tolleranza che ne segue è terminato.
    .mend = Consulti l’articolo Microsoft sul software originale, oppure apra qui un evento imprevisto.
error-0xC004F065 = La verifica dell’originalità del software non è riuscita. Il software funziona ancora, per il periodo consentito in questo caso.
    .mend = Consulti l’articolo Microsoft sul software originale, oppure apra qui un evento imprevisto.
error-0xC004F06C = La richiesta di attivazione contiene un’ora non valida: gli orologi di questo computer e dell’host KMS sono troppo distanti.
    .mend = Sincronizzi l’ora su entrambi i computer e attivi di nuovo.
error-0xC004F074 = Questo computer non ha potuto raggiungere alcun host KMS.
    .mend = Cerchi l’evento 12288 nel registro Applicazione. Controlli poi DNS, firewall e porta TCP 1688.
error-0x8004FE21 = Windows non considera originale questa copia. Possibili cause: Language Pack su un’edizione senza la relativa licenza, malware o file di sistema danneggiati.
    .mend = Reinstalli il sistema operativo.
error-0x80070005 = Questa azione richiede privilegi elevati e il Controllo dell’account utente (UAC) ha negato l’accesso.
    .mend = Esegua di nuovo slmgr.vbs da un prompt dei comandi aperto come amministratore.
error-0x8007007B = Il DNS non conosce il nome richiesto: questo computer non trova record SRV per KMS.
    .mend = Risolva i problemi del DNS, oppure usi un MAK al posto di KMS.
error-0x8007232A = Il server DNS segnala un errore, causato da un problema di rete o di DNS.
    .mend = Controlli la rete e ripristini il DNS, poi riprovi.
error-0x8007232B = Il DNS non conosce il nome richiesto: questo computer non riesce a trovare un host KMS tramite i record SRV.
    .mend = Indichi l’host con slmgr.vbs /skms seguito dal suo nome. Se non ha un host KMS, installi un MAK e attivi.
error-0x8007251D = La query DNS non ha restituito nulla: non ci sono record SRV per KMS.
    .mend = Risolva i problemi del DNS in modo che i record SRV per KMS siano reperibili.
error-0x80092328 = Il DNS non conosce il nome richiesto, perché non ci sono record SRV per KMS.
    .mend = Risolva i problemi del DNS in modo che i record SRV per KMS siano reperibili.
error-0x800706BA = L’host KMS non risponde alle chiamate RPC: un firewall le blocca, oppure i record SRV non sono aggiornati.
    .mend = Apra la porta TCP 1688 sull’host KMS e controlli i record SRV.
error-0x80070490 = Il codice Product Key non ha funzionato: il MAK non è valido, oppure si tratta del difetto noto nell’immissione del codice in Windows Server 2019.
    .mend = Apra un prompt dei comandi come amministratore ed esegua slmgr -ipk seguito dal codice, in cinque gruppi di cinque caratteri.
error-0xC004E003 = Non è stato possibile valutare la licenza perché i file di sistema sono stati modificati, spesso da software di terze parti.
    .mend = Ripristini i file di sistema o usi Ripristino configurazione di sistema.
error-0xC004E016 = Questo codice Product Key non è valido per l’edizione o la configurazione installata.
    .mend = Usi un codice per l’edizione e la versione corrispondenti.
error-0xC004E002 = I dati nell’archivio licenze di questo computer si contraddicono.
    .mend = Ricostruisca il file tokens.dat.
error-0xC004C016 = Questo è un codice OEM e non può essere usato per l’attivazione online.
    .mend = Attivi per telefono, oppure usi un codice del canale giusto.
error-0xC004C017 = Questo codice Product Key è bloccato per la sua area geografica.
    .mend = Usi un codice concesso per il suo paese.
error-0xC004C060 = Questo codice Product Key è stato bloccato dinamicamente.
    .mend = Usi un altro codice a cui ha diritto, oppure apra un evento imprevisto con gli ultimi cinque caratteri.
error-0xC004B011 = L’orologio di questo computer non indica l’ora giusta.
    .mend = Corregga data e ora, poi attivi di nuovo.
error-0xC004F210 = Il codice Product Key appartiene a un’edizione diversa da quella installata.
    .mend = Scelga un codice per l’edizione installata.
error-0xC004F211 = L’hardware di questo computer sembra essere cambiato in modo significativo.
    .mend = Esegua lo strumento di risoluzione dei problemi di attivazione e indichi di avere modificato di recente l’hardware di questo dispositivo, oppure inserisca di nuovo il codice Product Key.
error-0xC004F212 = Il codice OEM non corrisponde all’edizione installata.
    .mend = Installi l’edizione a cui è destinato il codice.
error-0xC004F213 = Su questo dispositivo non è presente alcun codice Product Key.
    .mend = Inserisca il codice Product Key e attivi.
error-0xC004FC03 = Un problema di rete ha impedito l’attivazione.
    .mend = Controlli la connessione e il firewall, poi riprovi. Se non basta, attivi per telefono.
error-0x803FA067 = Durante un aggiornamento dell’edizione, su questo dispositivo non è stata trovata una licenza digitale valida né un codice Product Key valido.
    .mend = Inserisca un codice Product Key o esegua lo strumento di risoluzione dei problemi di attivazione.
error-0x803F7001 = Non è stata trovata una licenza valida per questo dispositivo, cosa tipica dopo una modifica hardware.
    .mend = Inserisca un codice Product Key o esegua lo strumento di risoluzione dei problemi di attivazione.
error-0x80072EE7 = Questo computer non riesce a risolvere il nome del server di attivazione: manca la rete o la risoluzione dei nomi.
    .mend = Si assicuri che connessione, DNS e proxy funzionino, poi attivi di nuovo.
error-0x80072EFE = La connessione al server è stata interrotta da un firewall, da un proxy o dalla rete.
    .mend = Si assicuri che connessione e proxy funzionino, poi attivi di nuovo.

## Console: every page

console_title = Console di Keyclerk
console_skip = Vai al contenuto
console_demonstration = Dimostrazione con dati di esempio inventati
console_sections = Sezioni della console
    .incidents = Eventi imprevisti
    .keys = Codici
    .imports = Importazioni
    .understanding = Comprensione
    .reports = Report
    .macros = Macro
    .audit = Registro di controllo
console_search = Cerca
    .hint = Numero, Product Key, computer, errore, parole
console_account = Accesso effettuato
    .lead = responsabile
    .sign_out = Esci
console_sign_in = Accedi
    .agent = Continua come { $name }, operatore
    .lead = Continua come { $name }, responsabile
    .unknown = L’accesso è riuscito, ma non come operatore di questa console: nessuno ha aggiunto il suo account, oppure è stato rimosso. Un responsabile può farlo aggiungere con «keyclerk agents add».
    .no_role = L’accesso è riuscito, ma non le dà alcun ruolo qui. Chieda il ruolo «agent» o «lead» dove è gestito il suo account.
    .refused = L’accesso non è riuscito. Riprovi.
console_problem = Problema
    .forged = Questa modifica non è stata apportata: proveniva da una pagina non aggiornata. Torni indietro, ricarichi la pagina e ripeta.
    .leads_only = Questo è riservato ai responsabili.
    .not_found = Qui non c’è nulla, oppure non è per lei.
    .bad_input = Uno dei valori inseriti non si può usare.
    .failed = L’operazione non è riuscita.
    .too_large = Ciò che è stato inviato è troppo grande. Lo accorci e lo invii di nuovo.
    .file_too_large = Questo file è troppo grande: qui si possono importare al massimo 10 MiB. Lo divida in più file, ciascuno con l’intestazione, oppure lo faccia importare sul server con «keyclerk import».
    .imports = Alle importazioni
    .back = Agli eventi imprevisti
console_connection = La connessione è interrotta: ciò che cambia altrove non appare finché non viene ripristinata.
    .back = La connessione è stata ripristinata e la pagina è aggiornata.
    .failed = Non è stato possibile inviare. Ciò che ha inserito è ancora qui; riprovi tra un momento.
console_keyboard = Tastiera
    .all = Mostra tutti i tasti
    .search = Cerca
    .next = Evento imprevisto successivo nell’elenco
    .previous = Evento imprevisto precedente nell’elenco
    .open = Apri l’evento imprevisto
    .take = Prendi in carico l’evento imprevisto
    .answer = Rispondi al partner
    .note = Scrivi una nota interna
    .solve = Risolvi e passa al successivo
    .close = Chiudi

## Console: queues and search

console_queue = Code
    .mine = I miei
    .unassigned = Non assegnati
    .escalating = Scadenza vicina
    .breached = Scadenza superata
    .waiting = In attesa del partner
    .all = Tutti quelli in corso
    .none = Qui non c’è alcun evento imprevisto.
console_filters = Filtra l’elenco
    .severity = Gravità
    .language = Lingua
    .product = Prodotto
    .partner = Partner
    .state = Stato
    .any = Qualsiasi
    .apply = Filtra
    .ended = Eventi imprevisti risolti
console_list = Eventi imprevisti
    .number = Numero
    .severity = Gravità
    .state = Stato
    .due = Prossima scadenza
    .description = Argomento
    .partner = Partner
    .product = Prodotto
    .language = Lingua
    .owner = Operatore
    .nobody = ancora nessuno
console_list_state = Stato
    .new = nuovo
    .open = in lavorazione
    .waiting_for_partner = in attesa del partner
    .solved = risolto
    .closed = chiuso
    .withdrawn = ritirato
console_found = Trovati
    .some = Eventi imprevisti che corrispondono a «{ $text }»:
    .none = Nessun evento imprevisto corrisponde a «{ $text }».
    .filtered_some = Gli eventi imprevisti più recenti che il filtro lascia passare:
    .filtered_none = Il filtro non lascia passare alcun evento imprevisto.
    .nothing_asked = Digiti un numero come INC-000123, gli ultimi cinque caratteri di un codice Product Key, un computer, un codice di errore, un partner o delle parole.
    .every = Mostra tutto
console_paging = Pagine
    .first = Alla prima pagina
    .next = Pagina successiva
console_countdown = Tempo fino alla prossima scadenza
    .minutes_left = tra { $count } min
    .hours_left = tra { $count } h
    .days_left = tra { $count } { $count ->
        [one] giorno
       *[other] giorni
    }
    .minutes_late = { $count } min di ritardo
    .hours_late = { $count } h di ritardo
    .days_late = { $count } { $count ->
        [one] giorno
       *[other] giorni
    } di ritardo

## Console: keys and imports

console_keys = Codici Product Key
    .search = Partner: ID o nome
    .search_suffix = Codice: inizio degli ultimi cinque caratteri
    .partner = Partner
    .id = ID
    .of = Codici Product Key di { $partner }
    .back = Tutti i partner
    .back_to_keys = Ai codici di questo partner
    .key = Codice
    .product = Prodotto
    .used = Attivazioni usate
    .limit = Limite
    .left = Rimanenti
    .state = Stato
    .no_limit = nessun limite registrato
    .blocked = Bloccato
    .exhausted = Limite raggiunto
    .usable = Utilizzabile
    .more = Altri
    .no_partners = Non c’è alcun partner corrispondente.
    .no_keys = Non c’è alcun codice corrispondente.
console_key = Codice Product Key …{ $suffix }
    .as_of = Dati aggiornati a
    .ambiguous = Questo partner ha più codici con questi ultimi cinque caratteri. Qui non si possono distinguere.
console_key_problem = Non eseguito
    .no_reason = Indichi un motivo.
    .no_computer = Indichi il computer.
    .bad_limit = Il limite deve essere un numero intero maggiore o uguale a 0, oppure vuoto per nessun limite.
    .changed = Non è stato fatto nulla: questo codice è cambiato da quando lo ha visualizzato. Ecco com’è adesso.
console_key_told = Fatto
    .done_release = L’attivazione è stata liberata.
    .done_limit = Il limite è stato modificato.
    .done_block = Il codice è stato bloccato.
    .done_unblock = Il codice non è più bloccato.
    .nothing_release = Non è stato fatto nulla: questo computer non ha attivazioni di questo codice da liberare.
    .nothing_limit = Non è stato fatto nulla: il limite è già questo.
    .nothing_block = Non è stato fatto nulla: il codice è già bloccato.
    .nothing_unblock = Non è stato fatto nulla: il codice non è bloccato.
console_correction = Correzioni
    .hint = Prima di eseguire una correzione ne vede l’effetto. La correzione vale da quel momento e resta nel registro di controllo con il motivo indicato.
    .release = Libera un’attivazione
    .limit = Modifica il limite
    .block = Blocca il codice
    .unblock = Sblocca il codice
    .computer = Computer
    .new_limit = Nuovo limite (vuoto: nessuno)
    .reason = Motivo
    .look = Vedi l’effetto
    .before = Adesso
    .after = Dopo
    .confirm = Esegui
    .cancel = Annulla
console_correction_will = Effetto
    .release = L’ultima attivazione di { $computer } con il codice …{ $suffix } verrà liberata.
    .limit = Da adesso il codice …{ $suffix } avrà un altro limite. I rifiuti precedenti restano come sono.
    .block = Ogni ulteriore installazione con il codice …{ $suffix } verrà rifiutata.
    .unblock = Le installazioni con il codice …{ $suffix } verranno di nuovo conteggiate.
console_proof = Come sono state conteggiate le attivazioni
    .time = Data e ora
    .computer = Computer
    .how = Conteggio
    .delta = Variazione
    .used = Usate dopo
    .by = Autore
    .shown = Sono mostrate le voci più recenti: { $shown } su { $all }.
    .show_all = Mostra tutto
console_imports = Importazioni
    .upload = Importa un file
    .hint = CSV con intestazione, JSON Lines o un’esportazione dei codici; al massimo 10 MiB. Prima vede che cosa farebbe; nulla viene salvato finché non conferma.
    .kind = Contenuto
    .file = File
    .export = Solo per un’esportazione dei codici dall’interfaccia di amministrazione
    .partner = ID del partner, se il file non lo indica
    .as_of = Data dell’esportazione (vuoto: adesso)
    .check = Verifica il file
    .made = Importazioni eseguite
    .none = Non ci sono ancora importazioni.
    .number = Numero
    .time = Data e ora
    .rows = Righe
    .new = Nuove
    .changed = Modificate
    .unchanged = Invariate
    .rejected = Scartate
    .recounted = Voci precedenti con esito diverso
    .by = Autore
    .state = Stato
    .published = In vigore
    .undone = Annullata
    .undoes = Annullamento della n. { $number }
    .undo = Annulla l’importazione { $number }
console_import_kinds = Tipi di file
    .partners = Partner
    .contacts = Contatti
    .benefits = Vantaggi
    .keys = Codici Product Key
    .installations = Installazioni
    .snapshots = Esportazione dei codici
    .undo = Annullamento
console_import_problem = Non eseguito
    .busy = Non è stato fatto nulla: è in corso un’altra importazione. Riprovi tra un momento.
    .gone = Non è stato fatto nulla: questo file è già stato importato, oppure è stato verificato più di un’ora fa. Lo verifichi di nuovo.
    .bad_moment = La data dell’esportazione non si può usare.
    .exports_only = Partner e data servono per un’esportazione dei codici dall’interfaccia di amministrazione, e questo file non lo è. Li lasci vuoti.
    .unknown_partner = Non c’è un partner corrispondente tra quelli che lei segue.
    .no_reason = Indichi un motivo.
    .built_upon = Non è stato fatto nulla: su questa importazione si basano importazioni o dati successivi, che vanno annullati prima.
console_import_told = Fatto
    .done_import = Il file è stato importato.
    .done_part = Le righe valide sono state importate. { $count } { $count ->
        [one] riga è stata esclusa
       *[other] righe sono state escluse
    }.
    .done_undo = L’importazione è stata annullata.
    .undone_already = Non è stato fatto nulla: questa importazione è già stata annullata, oppure non si può annullare.
console_import_check = File verificato
    .back = Alle importazioni
    .would = Non è ancora stato salvato nulla. Il file farebbe questo:
    .keys = Codici le cui cifre cambierebbero
    .used = Usate
    .limit = Limite
    .rejected = Nulla di questo file verrebbe salvato. Corregga queste righe e verifichi di nuovo il file.
    .some_rejected = Queste righe non si possono accettare. Le corregga e verifichi di nuovo il file, oppure importi solo le righe valide.
    .line = Riga
    .column = Colonna
    .value = Valore
    .reason = Motivo
    .more = Altri elementi: { $count }.
    .kept = Il file viene conservato per un’ora, in modo che venga importato esattamente ciò che è stato verificato.
    .publish = Importa questo file
    .publish_good = Importa { $count ->
        [one] la riga valida
       *[other] le { $count } righe valide
    }
    .rejects = Scarica le righe scartate
    .rejects_hint = Il download contiene le righe scartate così come sono nel suo file, codici Product Key compresi. Le corregga lì e verifichi quel file.
console_audit = Registro di controllo
    .search = ID del partner
    .time = Data e ora
    .actor = Autore
    .action = Azione
    .subject = Oggetto
    .partner = Partner
    .reason = Motivo
    .details = Dettagli
    .none = Non ci sono voci.
    .more = Precedenti
console_audit_actions = Azioni eseguite
    .KEY_RELEASE = Attivazione liberata
    .KEY_LIMIT = Limite modificato
    .KEY_BLOCK = Codice bloccato
    .KEY_UNBLOCK = Codice sbloccato
    .IMPORTED = File importato
    .IMPORT_UNDONE = Importazione annullata
    .AGENT_ADDED = Operatore aggiunto
    .AGENT_DISABLED = Operatore disabilitato
    .API_KEY_ADDED = Chiave API aggiunta
    .API_KEY_REVOKED = Chiave API revocata
    .OUTBOX_RETRIED = Recapito ritentato
    .OUTBOX_DROPPED = Recapito abbandonato
    .CONTACT_ADDED = Contatto aggiunto
    .CONTACT_LINKED = Contatto collegato a Teams
    .CONTACT_ERASED = Contatto eliminato
    .MACRO_ADDED = Macro aggiunta
    .MACRO_CHANGED = Macro modificata
    .MACRO_DELETED = Macro eliminata

## Console: understanding and reports

console_understanding = I messaggi su cui il bot era incerto e quelli la cui risposta non è stata utile. Indichi che cosa si intendeva: una persona lo verifica prima che il bot ne tragga insegnamento.
    .choices = Quali messaggi
    .unmarked = Non ancora annotati
    .marked = Annotati
    .export = Scarica le annotazioni
    .nothing = Qui non ci sono messaggi.
    .pages = Altri messaggi
    .newest = Più recenti
    .older = Meno recenti
    .visitor = Visitatore
    .understood = compreso come «{ $intent }», { NUMBER($confidence, style: "percent") }
    .not_helped = la risposta non è stata utile
    .intent = Che cosa si intendeva
    .choose = Scegli
    .language = Lingua
    .mark = Annota
    .mark_again = Modifica l’annotazione
    .unmark = Togli l’annotazione
    .marked_by = Annotato da { $agent }
console_intent = Intenti non proposti agli utenti
    .affirm = Sì
    .cancel = Lasciamo stare
    .change_language = Un’altra lingua
    .deny = No
    .goodbye = Arrivederci
    .greet = Saluto
    .inform = Una risposta a ciò che è stato chiesto, per esempio un prodotto o un codice
    .nlu_fallback = Non compreso
    .out_of_scope = Tutt’altro
    .thank = Ringraziamento
console_report = Report
    .weeks = Eventi imprevisti per settimana
    .products = Eventi imprevisti per prodotto
    .languages = Eventi imprevisti per lingua
    .targets = Scadenze
    .answers = Bot e persone
    .unanswered = Domande senza risposta
    .error_codes = Codici di errore
console_report_about = Che cosa conteggiano i report
    .weeks = Ogni evento imprevisto conta nella settimana in cui è stato aperto.
    .products = Conta ogni evento imprevisto aperto.
    .languages = La lingua è quella della conversazione.
    .targets = Una scadenza è sospesa mentre un evento imprevisto è in attesa del partner o è terminato. I duplicati uniti non vengono valutati. La mediana è in ore di orologio.
    .answers = I messaggi a cui il bot ha risposto, quelli che non ha compreso e quante volte è subentrata una persona.
    .unanswered = Ciò che il bot non ha compreso, a partire dal più frequente; i codici Product Key sono mascherati.
    .error_codes = I codici per cui sono stati aperti eventi imprevisti, a partire dal più frequente.
console_report_period = Periodo
    .weeks = { $count } { $count ->
        [one] settimana
       *[other] settimane
    }
    .show = Mostra
    .csv = Scarica in formato CSV
    .since = Inizio: { $day }; la settimana comincia il lunedì (UTC).
    .nothing = In queste settimane non c’è nulla da contare.
console_report_columns = Colonne
    .week = Inizio settimana
    .incidents = Eventi imprevisti
    .product = Prodotto
    .language = Lingua
    .target = Scadenza
    .severity = Gravità
    .met = Rispettate
    .missed = Non rispettate
    .open = Ancora aperte
    .median = Mediana
    .answered = Con risposta
    .not_understood = Non compresi
    .handed_over = Passati a una persona
    .question = Domanda
    .times = Volte
    .last = Ultima volta
    .error_code = Codice di errore
console_report_target = Scadenze
    .response = Prima risposta
    .solution = Soluzione
console_report_hours = { NUMBER($hours) } h

## Console: an incident

console_incident = Evento imprevisto { $number }
    .diagnosis = Diagnosi
    .standing = Situazione attuale
    .transcript = Conversazione
    .timeline = Che cosa è successo
    .earlier = Precedenti
    .work = Lavorazione
    .others = Altri eventi imprevisti di questo partner
    .similar = Eventi imprevisti simili già risolti
    .description = Descrizione
    .impact = Impatto
    .partner = Partner
    .contact = Aperto da
    .language = Lingua
    .owner = Operatore
    .nobody = ancora nessuno
    .severity = Gravità
    .state = Stato
    .reason = Esito
    .merged = Prosegue in
    .opened = Apertura
    .product = Prodotto
    .suffix = Codice Product Key, ultimi cinque caratteri
    .computer = Computer
    .error_code = Codice di errore
    .unknown_code = Questo codice di errore non è nel catalogo.
    .understood = Che cosa ha compreso il bot
    .nothing_understood = Nulla: l’evento imprevisto non è nato da un messaggio.
    .quota = Eventi imprevisti di quest’anno di iscrizione
    .membership = Iscrizione
    .records = Dati aggiornati a
    .no_records = Per questo partner non sono stati importati dati di attivazione.
    .no_key = Non è stato indicato alcun codice di questo partner.
    .silent = In una conversazione non è stato detto nulla.
    .none = Non ce ne sono.
    .internal = interna
    .withheld = mai recapitato
    .solved_by = Che cosa l’ha risolto
console_incident_confidence = confidenza: { NUMBER($confidence, style: "percent") }
    .sure = confidenza: { NUMBER($confidence, style: "percent") }
    .unsure = confidenza: solo { NUMBER($confidence, style: "percent") }
    .lost = confidenza: solo { NUMBER($confidence, style: "percent") }; potrebbe benissimo trattarsi di altro
console_incident_quota = { $total ->
        [none] Usati: { $used }; non è registrata alcuna iscrizione
        [unlimited] Usati: { $used }, senza limite
       *[other] Usati: { $used } su { $total }, rimanenti: { $left }
    }
console_incident_key = { $limit ->
        [none] Attivazioni usate: { $used }, nessun limite registrato
       *[other] Attivazioni usate: { $used } su { $limit }, rimanenti: { $left }
    }
    .before = All’apertura dell’evento imprevisto: { $limit ->
        [none] usate { $used }, nessun limite registrato
       *[other] usate { $used } su { $limit }
    }
    .blocked = Questo codice è bloccato.
    .plot = Attivazioni usate rispetto al limite nel tempo
    .table = Le stesse cifre, ciascuna con il relativo conteggio
    .date = Data
    .computer = Computer
    .how = Conteggio
    .used = Usate
    .limit = Limite
    .no_limit = nessuno
    .empty = Il registro di questo codice è vuoto.
console_incident_target = Prossima scadenza
    .response = Prima risposta entro
    .solution = Soluzione entro
    .paused = in pausa: attende il partner
    .none = Nessuna scadenza in corso.
console_incident_state = Stato
    .new = nuovo
    .open = in lavorazione
    .waiting_for_partner = in attesa del partner
    .solved = risolto
    .closed = chiuso
    .withdrawn = ritirato
console_incident_held = La conversazione è gestita dagli operatori: il bot non interviene.
    .bot = La conversazione è gestita dal bot.
console_deed = Che cosa è stato fatto
    .OPENED = ha aperto l’evento imprevisto
    .TAKEN = ha preso in carico l’evento imprevisto
    .ANSWERED = ha risposto
    .ASKED = ha fatto una domanda e attende la risposta
    .NOTED = ha scritto una nota
    .COMMENTED = ha scritto
    .SOLVED = ha risolto l’evento imprevisto
    .CLOSED = ha chiuso l’evento imprevisto
    .WITHDRAWN = ha ritirato l’evento imprevisto
    .REOPENED = ha riaperto l’evento imprevisto
    .HANDED_OVER = ha passato la conversazione a un operatore
    .GIVEN_BACK = ha restituito la conversazione al bot
    .ASSIGNED = ha assegnato l’evento imprevisto
    .RATED = ha modificato la gravità
    .PAUSED = ha messo l’evento imprevisto in attesa del partner
    .RESUMED = ha ripreso l’evento imprevisto
    .MERGED = ha unito l’evento imprevisto a un altro
    .LINKED = vi ha unito un altro evento imprevisto
console_deed_more = Altri dettagli su che cosa è stato fatto
    .ASSIGNED = a { $owner }
    .RATED = da { $from } a { $to }
    .MERGED = ({ $into })
    .LINKED = ({ $duplicate })
console_reason = Esito
    .KEY_LIMIT_RAISED = il limite del codice è stato aumentato
    .ACTIVATION_RELEASED = un’attivazione è stata liberata
    .CONFIGURATION = configurazione
    .EXPLAINED = spiegazione fornita
    .DUPLICATE = duplicato
    .PRODUCT_FAULT = difetto del prodotto
    .NOT_REPRODUCIBLE = non riproducibile
    .OTHER = altro
console_delivery = Esito del recapito
    .nowhere = non comunicato: non c’è una conversazione
    .waiting = in corso di invio
    .delivered = recapitato { $channel ->
        [teams] in Teams
       *[other] nella chat
    }, non ancora letto
    .read = letto { $channel ->
        [teams] in Teams
       *[other] nella chat
    }
    .dead = non è stato possibile recapitarlo
    .mail_waiting = seguirà un’e-mail
    .mail_delivered = e-mail inviata
    .mail_dead = non è stato possibile inviare l’e-mail
console_similar = Simile
    .error_code = stesso codice di errore
    .product = stesso prodotto
console_macro = Macro
    .none = senza macro
    .fill = Inserisci
    .missing = Questa macro non ha un testo in questa lingua ({ $language }): è stato inserito quello in inglese.
    .lacking = L’evento imprevisto non ha un valore per:
    .send = Invia{ $state ->
        [waiting_for_partner] {" "}e attendi il partner
        [solved] {" "}e risolvi
        [closed] {" "}e chiudi
       *[other] {""}
    }{ $owner ->
        [me] {" "}(l’evento imprevisto diventa suo)
        [other] {" "}(l’evento imprevisto passa a un altro operatore)
       *[none] {""}
    }
console_work = Lavorazione
    .take = Prendi in carico
    .take_from = Prendi in carico al posto di { $owner }
    .take_over = Subentra nella conversazione
    .give_back = Restituisci la conversazione al bot
    .reopen = Riapri
    .answer = Rispondi al partner
    .answer_hint = Lingua del partner: { $language }. La risposta arriva nella sua conversazione e, se lì non viene letta, per e-mail.
    .send = Invia
    .send_and_wait = Invia e attendi il partner
    .note = Nota interna
    .note_hint = Solo per gli operatori.
    .moved = A questo evento imprevisto non si può più rispondere così: ciò che aveva scritto è nella nota.
    .leave = Qui c’è un testo non ancora inviato. Risolvere l’evento imprevisto e proseguire senza?
    .keep = Salva la nota
    .solve = Che cosa l’ha risolto
    .solve_hint = Il partner lo legge e può riaprire l’evento imprevisto.
    .mark_solved = Risolvi
    .solve_and_next = Risolvi e passa al successivo
    .close = Perché viene chiuso
    .close_hint = Il partner lo legge e può riaprire l’evento imprevisto.
    .mark_closed = Chiudi
    .assign = Operatore
    .assign_now = Assegna
    .severity = Gravità
    .severity_now = Modifica la gravità
    .wait = Metti in attesa del partner
    .resume = Riprendi
    .merge = Unisci a un altro
    .merge_into = Numero dell’evento imprevisto che prosegue
    .merge_hint = Questo viene chiuso come duplicato e il partner legge quale prosegue.
    .ended = L’evento imprevisto è terminato.
console_done = Fatto.
    .take = L’evento imprevisto è suo.
    .take-over = Ora gestisce lei la conversazione.
    .give-back = La conversazione è di nuovo gestita dal bot.
    .answer = La sua risposta è in corso di invio.
    .note = La nota è stata salvata.
    .solve = L’evento imprevisto è stato risolto.
    .close = L’evento imprevisto è stato chiuso.
    .reopen = L’evento imprevisto è di nuovo aperto.
    .assign = L’evento imprevisto è stato assegnato.
    .severity = La gravità è stata modificata.
    .wait = L’evento imprevisto è in attesa del partner.
    .resume = L’evento imprevisto è di nuovo in lavorazione.
    .merge = L’evento imprevisto è stato chiuso come duplicato.
console_refused = Non è stato possibile.
    .STALE = Non ancora eseguito: nel frattempo qualcuno ha modificato l’evento imprevisto. Ciò che ha inserito è ancora qui; riprovi, se è ancora opportuno.
    .WRONG_STATE = Nello stato attuale dell’evento imprevisto non è possibile.
    .TOO_LATE = È troppo tardi per riaprire questo evento imprevisto.
    .NOT_HELD = La conversazione non è gestita da nessun operatore.
    .HELD = Questa conversazione è gestita dagli operatori per un altro evento imprevisto.
    .NO_CONVERSATION = Questo evento imprevisto non è nato da una conversazione.
    .EMPTY = Non è ancora stato scritto nulla.
    .TOO_LONG = Il testo supera i 4.000 caratteri.
    .NO_REASON = Indichi l’esito.
    .PLACEHOLDER = Un segnaposto della macro non ha ancora un valore: il suo nome è nel testo tra doppie parentesi graffe. Scriva ciò che va lì, oppure lo tolga.
    .MACRO_CHANGED = Nel frattempo la macro è stata modificata o eliminata, e non è stato inviato nulla. Ciò che ha scritto è ancora qui: veda che cosa fa adesso il pulsante e invii di nuovo.
    .UNKNOWN_AGENT = Nessun operatore con questo nome lavora per questo partner.
    .UNCHANGED = È già così.
    .UNKNOWN_INCIDENT = Questo partner non ha un evento imprevisto con questo numero.
    .SAME_INCIDENT = Un evento imprevisto non si può unire a sé stesso.
    .MERGED = Quello è a sua volta un duplicato.
    .OTHER_ENDED = Quello è terminato.
    .changes = Che cosa è cambiato nel frattempo:


## Console: macros

console_macros = Risposte che i responsabili mettono a disposizione di tutti gli operatori. Una macro compila la risposta nella lingua dell’evento imprevisto; il testo si può ancora modificare.
    .none = Non c’è ancora alcuna macro.
    .new = Nuova macro
    .change = Modifica la macro
    .name = Nome
    .languages = Lingue
    .state = In seguito l’evento imprevisto è
    .owner = In seguito viene affidato a
    .stays = come prima
    .me = chi la usa
    .hint = Segnaposto compilati dall’evento imprevisto:
    .text = Testo, { $language }
    .keep = Salva
    .delete = Elimina
console_macro_problem = Problema
    .BAD_MACRO = { $problem ->
        [MISSING] Manca il testo in inglese: serve quando in una lingua non ce n’è uno.
        [TOO_LONG] Il testo ({ $language }) è troppo lungo: al massimo 4.000 caratteri.
        [UNKNOWN_PLACEHOLDER] Il testo ({ $language }) contiene qualcosa di sconosciuto alla riga { $line }, carattere { $column }: { $placeholder }
       *[other] { $field ->
            [owner] L’operatore a cui verrebbe affidato non può più accedere.
            [state] In seguito un evento imprevisto non può trovarsi in questo stato.
           *[name] La macro richiede un nome di al massimo 200 caratteri.
        }
    }
    .MACRO_THERE = Esiste già una macro con questo nome.
    .MACRO_CHANGED = Nel frattempo { $by } ha modificato questa macro. Ciò che ha scritto è ancora qui: salvi ancora una volta per sostituire l’altra versione.
