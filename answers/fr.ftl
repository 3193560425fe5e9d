### Français. Toutes les phrases que lisent les gens ; les mêmes noms et les mêmes variables existent dans chaque langue.
### `utter_…` : ce que dit l’assistant, avec ses boutons en attributs. `row_…` : une ligne de liste. `rule_…`, `state_…` : des mots pour les codes.

## Conversation

utter_greet = Bonjour{ $name ->
        [none] {""}
       *[other] {" "}{ $name }
    } ! Je réponds à vos questions sur les clés de produit et les activations à partir de vos données, et j’ouvre des incidents de support technique. Que puis-je faire pour vous ?
    .usage = Combien d’activations reste-t-il ?
    .limit = Le nombre maximal d’activations est atteint
    .counting = Comment les activations sont-elles comptabilisées ?
utter_help =
    Je peux :
    - indiquer combien d’activations d’une clé sont utilisées et combien il en reste, avec les ordinateurs comptabilisés
    - expliquer pourquoi une clé a atteint sa limite, et ce qui peut aider
    - dire à l’avance si une réinstallation ou un changement de matériel serait comptabilisé
    - expliquer les codes d’erreur d’activation
    - indiquer à quels produits vous avez droit, où se trouvent les clés et les téléchargements, et quel rôle il faut
    - ouvrir un incident de support technique, dire où il en est, le compléter, le clôturer ou le rouvrir
    - vous passer une personne de notre équipe de support
    Posez votre question avec vos propres mots. Je parle { $languages }.
    .usage = Combien d’activations reste-t-il ?
    .counting = Comment les activations sont-elles comptabilisées ?
    .incident = Ouvrir un incident
utter_goodbye = Au revoir, et bonne installation.
utter_thank = Je vous en prie.
utter_out_of_scope = Je ne peux pas vous aider sur ce point : je ne m’occupe que des clés de produit, des activations, des avantages logiciels et des incidents de support technique. Je peux par exemple vous dire combien d’activations il reste ou ouvrir un incident.
    .usage = Combien d’activations reste-t-il ?
    .help = Que pouvez-vous faire ?
utter_not_understood = Je n’ai pas compris. Pourriez-vous reformuler ? Je m’occupe des clés de produit, des activations, des avantages logiciels et des incidents de support technique.
    .usage = Combien d’activations reste-t-il ?
    .help = Que pouvez-vous faire ?
utter_did_you_mean = Je ne suis pas sûr de bien comprendre. Voulez-vous parler de ceci ?
    { $meanings }
    .meaning = { $meaning }
    .deny = Autre chose
utter_offer_person = Je regrette, je ne comprends toujours pas. Une personne peut vous aider : demandez à lui parler, ou laissez-moi ouvrir un incident de support technique. Souhaitez-vous que j’en ouvre un ?
    .person = Parler à une personne
    .open_incident = Ouvrir un incident
utter_offer_sign_in = Je regrette, je ne comprends toujours pas. Une fois que vous serez connecté au portail, je pourrai ouvrir un incident de support technique, qui parvient à une personne. Je peux répondre tout de suite aux questions générales.
    .counting = Comment les activations sont-elles comptabilisées ?
    .activation = Quels produits faut-il activer ?
utter_started_over = { $what ->
        [incident] Très bien, nous reprenons l’incident depuis le début.
       *[conversation] Très bien, nous reprenons depuis le début. Que puis-je faire pour vous ?
    }
utter_language_changed = Bien sûr, continuons en français.
utter_language_not_spoken = Je ne parle pas encore cette langue. Je parle { $languages }.
utter_nothing_to_affirm = Très bien. Que souhaitez-vous savoir ?
    .usage = Combien d’activations reste-t-il ?
    .help = Que pouvez-vous faire ?
utter_denied = Très bien. Puis-je faire autre chose pour vous ?
utter_cancelled = C’est annulé ; rien n’a été envoyé. Que puis-je faire d’autre pour vous ?
utter_information_taken = C’est noté. Que souhaitez-vous savoir à ce sujet ?
    .usage = Combien d’activations reste-t-il ?
    .incident = Ouvrir un incident
utter_sign_in = Pour cela, veuillez vous connecter au portail : je ne peux consulter que les données d’un partenaire identifié. Je peux répondre tout de suite aux questions générales.
    .counting = Comment les activations sont-elles comptabilisées ?
    .activation = Quels produits faut-il activer ?
utter_role_needed = Il faut pour cela le rôle d’administrateur général ou d’administrateur partenaire MPN. En tant qu’utilisateur, vous voyez vos produits et leurs totaux.
utter_not_solved = Je regrette que cela n’ait pas suffi. { $help ->
        [none] {""}
       *[some] Voici ce que nous n’avons pas encore examiné :
    { $meanings }
    }
    Je peux ouvrir un incident de support technique pour qu’une personne examine le problème. Le souhaitez-vous ?
    { $reopens ->
        [yes] Si c’est le problème de l’incident { $ended } qui est revenu, je peux aussi rouvrir cet incident.
       *[no] {""}
    }
    .reopen = Rouvrir { $ended }
    .meaning = { $meaning }
    .affirm = Oui, ouvrir un incident
    .deny = Non


## Clés et activations

utter_which_key = De quelle clé s’agit-il ? Indiquez son numéro, ses cinq derniers caractères ou le produit.
    { $keys }
    .key = { $product } …{ $suffix }
utter_unknown_key = Aucune clé se terminant par { $suffix } ne figure dans vos données. Veuillez vérifier les cinq derniers caractères.
utter_no_key_of_product = Aucune clé pour { $product } ne figure dans vos données.
utter_no_keys = Aucune clé de produit ne figure encore dans vos données.
utter_limit_reached = La clé …{ $suffix } pour { $product } a épuisé ses activations ({ $used } sur { $limit }) : elle ne peut plus rien activer.{ $card ->
        [yes] {""}
       *[no] {""}
    Détail du décompte :
    { $proof }
    }
    { $help ->
        [none] Aucune autre clé de ce produit ne dispose encore d’activations, et aucun des ordinateurs ne pourrait être réinstallé sans que cela soit comptabilisé.
       *[other] Vous pouvez maintenant :
    { $options }
    }
    Je ne peux pas promettre d’activations supplémentaires pour cette clé. Souhaitez-vous que j’ouvre un incident de support technique ?
    { $records }
    .open_incident = Ouvrir un incident
    .counting = Comment les activations sont-elles comptabilisées ?
utter_limit_not_reached = D’après vos données, la clé …{ $suffix } pour { $product } n’a pas atteint son nombre maximal d’activations (utilisées : { $used } sur { $limit }, restantes : { $left }).{ $card ->
        [yes] {""}
       *[no] {""}
    Détail du décompte :
    { $proof }
    }
    Le refus peut donc avoir une autre cause, ou le serveur d’activation compte autrement. Souhaitez-vous que j’ouvre un incident de support technique ?
    { $records }
    .open_incident = Ouvrir un incident
    .counting = Comment les activations sont-elles comptabilisées ?
utter_limit_unknown = Vos données indiquent { $used ->
        [one] { $used } activation utilisée
       *[other] { $used } activations utilisées
    } sur la clé …{ $suffix } pour { $product }, mais aucune limite n’est enregistrée pour cette clé.{ $card ->
        [yes] {""}
       *[no] {""}
    Détail du décompte :
    { $proof }
    }
    Souhaitez-vous que j’ouvre un incident de support technique ?
    { $records }
    .open_incident = Ouvrir un incident
    .counting = Comment les activations sont-elles comptabilisées ?
utter_limit_totals = Une clé dont toutes les activations sont utilisées ne peut plus rien activer. Les totaux de vos produits :
    { $totals }
    Seuls les rôles d’administrateur général et d’administrateur partenaire MPN permettent de voir quels ordinateurs ont été comptabilisés. Souhaitez-vous que j’ouvre un incident de support technique ?
    { $records }
    .open_incident = Ouvrir un incident
utter_key_usage = { $product }, clé …{ $suffix }. Activations utilisées : { $used } sur { $limit } ; { $left ->
        [0] il n’en reste aucune
        [one] il en reste une
       *[other] il en reste { $left }
    }.{ $card ->
        [yes] {""}
       *[no] {""}
    Détail du décompte :
    { $proof }
    }
    { $records }
    .counting = Comment les activations sont-elles comptabilisées ?
utter_key_usage_unlimited = { $product }, clé …{ $suffix } : { $used ->
        [0] aucune activation utilisée
        [one] une activation utilisée
       *[other] { $used } activations utilisées
    } ; aucune limite n’est enregistrée.{ $card ->
        [yes] {""}
       *[no] {""}
    Détail du décompte :
    { $proof }
    }
    { $records }
    .counting = Comment les activations sont-elles comptabilisées ?
utter_key_usages = Les activations de vos clés :
    { $keys }
    Indiquez les cinq derniers caractères d’une clé pour voir le détail de son décompte.
    { $records }
    .key = { $product } …{ $suffix }
utter_product_totals = Les activations de vos produits :
    { $totals }
    { $records }
utter_counting_rules = Les activations sont comptabilisées par clé de produit :
    - installation sur un nouvel ordinateur : comptabilisée
    - nouvelle installation sur le même ordinateur, sans modification matérielle importante : non comptabilisée
    - installation sur le même ordinateur après une modification matérielle importante, par exemple un changement de carte mère : comptabilisée
    { $partner_rule ->
        [every_activation] Pour votre organisation, une autre règle s’applique : chaque activation est comptabilisée, même sur le même ordinateur.
        [hardware_aware] Ces règles s’appliquent à votre organisation.
       *[unknown] Pour certains partenaires, chaque activation est comptabilisée, même sur le même ordinateur.
    }
    Pour les versions actuelles de Windows, les modifications considérées comme importantes ne sont pas publiées ; je m’appuie, à titre d’approximation, sur les pondérations publiées pour d’anciennes versions.
    { -source-benefits }
    .if_counted = Une réinstallation serait-elle comptabilisée ?
utter_if_counted = { $verdict ->
        [counted] Oui : une installation sur { $computer } avec la clé …{ $suffix } ({ $product }) serait comptabilisée. Activations utilisées ensuite : { $used_after } sur { $limit }.
        [counted_unlimited] Oui : une installation sur { $computer } avec la clé …{ $suffix } ({ $product }) serait comptabilisée. Activations utilisées ensuite : { $used_after }.
        [refused] L’activation serait refusée : une installation sur { $computer } avec la clé …{ $suffix } ({ $product }) serait comptabilisée, or toutes les activations sont utilisées ({ $limit } sur { $limit }).
        [blocked] L’activation serait refusée : la clé …{ $suffix } ({ $product }) n’active rien pour le moment, sur { $computer } comme ailleurs.
       *[not_counted] Non : une installation sur { $computer } avec la clé …{ $suffix } ({ $product }) ne serait pas comptabilisée.
    }
    { $reason ->
        [BLOCKED] Motif : la clé est bloquée.
        [NEW_COMPUTER] Motif : cet ordinateur n’a encore jamais été comptabilisé pour cette clé.
        [SAME_COMPUTER_UNCHANGED] Motif : c’est le même ordinateur, avec le même matériel.
        [SAME_COMPUTER] Motif : c’est le même ordinateur, et ce qui change ({ $changed }) ne constitue pas une modification matérielle importante.
        [HARDWARE_CHANGED] Motif : une modification matérielle importante ({ $changed }).
       *[EVERY_ACTIVATION] Motif : pour votre organisation, chaque activation est comptabilisée.
    }{ $unknown ->
        [none] {""}
       *[other] {" "}Pas encore dans vos données pour cet ordinateur : { $unknown }. Ce qui n’est pas connu n’est jamais considéré comme modifié.
    }{ $help ->
        [none] {""}
       *[other] {""}
    Ce qui peut aider maintenant :
    { $options }
    }
    { $records }
    .usage = Combien d’activations reste-t-il ?
utter_if_counted_general = Cela dépend de l’ordinateur :
    - nouvel ordinateur ou nouvelle machine virtuelle : installation comptabilisée
    - même ordinateur avec le même matériel, même réinstallé ou mis à niveau : non comptabilisée
    - même ordinateur après une modification matérielle importante, par exemple un changement de carte mère : comptabilisée ; changer seulement un disque n’en est pas une
    { $partner_rule ->
        [every_activation] Pour votre organisation, toutefois, chaque activation est comptabilisée.
       *[other] Indiquez-moi le nom de l’ordinateur et je consulterai son historique réel.
    }
utter_which_computer_key = Plusieurs clés sont enregistrées pour { $computer }. De quelle clé s’agit-il ?
    { $keys }
    .key = { $product } …{ $suffix }
utter_activation_required = { $needed ->
        [yes] Oui, l’activation est nécessaire pour { $product }.
        [rds] Les CAL RDS s’installent sur un serveur de licences Bureau à distance, et c’est ce serveur qui est activé.
        [cal] Non : une CAL n’a pas de clé et ne s’installe pas, il n’y a donc rien à activer.
       *[no] Non, aucune activation de produit n’est nécessaire pour { $product }.
    } L’activation est requise pour Windows Server, les systèmes d’exploitation clients Windows et toutes les applications clientes Office. { -source-benefits }
utter_activation_required_general =
    { $products }
    L’activation est requise pour Windows Server, les systèmes d’exploitation clients Windows et toutes les applications clientes Office, comme Office, Visio et Project. Elle n’est pas nécessaire pour tous les produits. { -source-benefits }
utter_no_more_activations = Je ne peux pas promettre d’activations supplémentaires : une adhésion donne droit à un nombre fixe d’activations pour chaque produit. Ce qui peut vous aider pour { $product } :
    { $options }
    Je peux aussi ouvrir un incident de support technique. Le souhaitez-vous ?
    .open_incident = Ouvrir un incident
utter_no_more_activations_general = Je ne peux pas promettre d’activations supplémentaires : une adhésion donne droit à un nombre fixe d’activations pour chaque produit. Il en reste peut-être sur une autre clé du même produit, un ordinateur déjà comptabilisé peut parfois être réinstallé sans être comptabilisé de nouveau, et un incident de support technique permet de joindre une personne. Souhaitez-vous que j’en ouvre un ?
    .open_incident = Ouvrir un incident
    .usage = Combien d’activations reste-t-il ?
utter_error_code = { $certain ->
        [yes] { $code } : { $meaning }
       *[no] Signification probable de { $code } : { $meaning }
    }
    { $mend }
    { $certain ->
        [yes] Source : tableaux des erreurs d’activation de Microsoft.
       *[no] Source : connaissances générales, hors des tableaux de Microsoft.
    }
    .open_incident = Ouvrir un incident
utter_unknown_error_code = Je ne connais pas le code { $code } : il ne figure pas dans mon catalogue, et je préfère ne rien supposer. Souhaitez-vous que j’ouvre un incident de support technique qui le mentionne ?
    .open_incident = Ouvrir un incident
utter_which_error_code = Quel code d’erreur ou quel message voyez-vous ? Un code ressemble à 0xC004C008. Sous Windows, slmgr.vbs /ato l’affiche.
    .open_incident = Ouvrir un incident
utter_key_rejected = Lorsqu’une clé n’est pas acceptée :
    - ressaisissez-la exactement telle qu’elle figure sur la page des avantages ; si vous la collez, vérifiez que les traits d’union n’ont pas été remplacés par d’autres tirets
    - vérifiez que la clé correspond bien à ce produit, à cette édition et à cette version
    - indiquez-moi le code d’erreur, s’il y en a un
    { $known ->
        [yes] Dans vos données, la clé …{ $suffix } est une clé pour { $product }.
        [no] Aucune clé se terminant par { $suffix } ne figure dans vos données.
       *[not_given] {""}
    }
    Souhaitez-vous que j’ouvre un incident de support technique ?
    .open_incident = Ouvrir un incident

## Avantages

utter_cal_no_details = Pour les CAL, la mention « Aucun détail supplémentaire disponible » est normale : une CAL (licence d’accès client) n’est pas un produit à télécharger. Une CAL Windows Server n’a pas de clé et n’est ni installée ni activée ; c’est le produit serveur lui-même qu’il faut activer. Conservez la preuve de vos licences ; il n’y a rien d’autre à faire.
    Il en va autrement des CAL RDS : elles s’installent sur un serveur de licences Bureau à distance activé, dans un délai de 120 jours, et leur version doit être au moins celle de l’hôte de session.
    { -source-cals }
    .cal_licensing = Comment fonctionnent les CAL ?
    .open_incident = Ouvrir un incident
utter_which_cal = Quel que soit son type, une CAL (licence d’accès client) donne à un utilisateur ou à un appareil le droit d’utiliser un serveur, et elle ne se télécharge pas. { -source-cals }
    Parlez-vous des CAL Windows Server ou des CAL RDS ?
    .windows_server_cal = CAL Windows Server
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
-cal-windows-server = Une CAL Windows Server donne à un utilisateur ou à un appareil le droit d’utiliser les serveurs. Elle n’a pas de clé, ne s’installe pas et n’est pas comptée par le serveur : conservez les justificatifs.
-cal-rds = Les services Bureau à distance nécessitent des CAL RDS, en plus des CAL Windows Server. Elles s’installent sur un serveur de licences Bureau à distance activé ; la période de grâce est de 120 jours, et la version de la CAL doit être au moins celle de l’hôte de session.
utter_software_benefits = { $scope ->
        [named] D’après vos données :
       *[all] Votre organisation a droit à :
    }
    { $benefits }
    La liste se trouve dans l’Espace partenaires : MPN, Avantages, onglet Logiciels.
    Les produits, les quantités et les clés viennent de vos données ; les produits à activer sont ceux qu’indique la page des avantages logiciels du Microsoft Partner Network de mars 2021.
    { $records }
utter_no_benefits = Vos données ne contiennent encore aucun avantage logiciel. Les produits auxquels votre organisation a droit sont indiqués dans l’Espace partenaires : MPN, Avantages, onglet Logiciels. { -source-benefits }
    { $records }
utter_software_benefits_general = Les produits auxquels votre organisation a droit se trouvent dans l’Espace partenaires : MPN, Avantages, onglet Logiciels. Développez la ligne d’un produit pour voir ses instructions. { -source-benefits }
utter_get_key =
    { $products }
    Les clés de produit se trouvent dans l’Espace partenaires : MPN, Avantages, onglet Logiciels. Développez la ligne du produit et choisissez la version : la clé est dans le même volet. Pour voir les clés, il faut le rôle d’administrateur général ou d’administrateur partenaire MPN.
    { -source-benefits }
    { $records }
    .role = Quel est mon rôle ?
utter_download =
    { $products }
    Les téléchargements se trouvent dans l’Espace partenaires : MPN, Avantages, onglet Logiciels. Développez la ligne du produit, puis choisissez la version, la langue et l’édition ; la clé est dans le même volet. Les CAL ne se téléchargent pas.
    { -source-benefits }
    { $records }
utter_required_role = Pour voir les clés de produit et gérer les avantages logiciels, il faut le rôle d’administrateur général ou d’administrateur partenaire MPN ; les autres utilisateurs ne voient que les détails. { -source-roles }
    { $has_role ->
        [yes] D’après vos données, vous êtes { $roles }.
        [no] D’après vos données, vous n’avez aucun de ces rôles : adressez-vous à un administrateur de votre organisation.
       *[unknown] {""}
    }
    { $records }
role_global_admin = administrateur général
role_partner_admin = administrateur partenaire MPN
utter_manage_benefits = L’adhésion se renouvelle dans l’Espace partenaires, jusqu’à { $renewal_days ->
        [one] { $renewal_days } jour
       *[other] { $renewal_days } jours
    } après la fin de l’année d’adhésion. Une fois le paiement effectué, les avantages peuvent mettre jusqu’à { $appear_hours ->
        [one] { $appear_hours } heure
       *[other] { $appear_hours } heures
    } à apparaître. Lorsque l’adhésion prend fin, ses licences prennent fin avec elle et les logiciels doivent être désinstallés. { -source-membership }
    { $standing ->
        [none] {""}
        [unknown] Vos données n’indiquent aucune adhésion.
        [undated] Vos données indiquent l’adhésion { $membership }, mais sans date.
       *[current] Vos données indiquent l’adhésion { $membership }{ $since ->
            [none] {""}
           *[other] {" "}depuis le { $since }
        }. L’année en cours se termine le { $ends } ; le renouvellement est possible jusqu’au { $renew_by }.
        [renewable] Vos données indiquent l’adhésion { $membership }{ $since ->
            [none] {""}
           *[other] {" "}depuis le { $since }
        }. Elle a pris fin le { $ends }, et le renouvellement reste possible jusqu’au { $renew_by }.
        [lapsed] Vos données indiquent l’adhésion { $membership }{ $since ->
            [none] {""}
           *[other] {" "}depuis le { $since }
        }. Elle a pris fin le { $ends }, et le renouvellement était possible jusqu’au { $renew_by }.
    }
    { $records }
membership_action_pack = Action Pack
membership_silver = Silver
membership_gold = Gold
membership_solutions_partner = Solutions Partner

## Incidents

utter_incident_begin = { $quota ->
        [unknown] Je vais ouvrir un incident de support technique.
        [unlimited] Je vais ouvrir un incident de support technique. Votre adhésion n’en limite pas le nombre.
       *[known] Je vais ouvrir un incident de support technique. { $left ->
            [one] Il vous reste { $left } incident
           *[other] Il vous reste { $left } incidents
        } sur { $total } pour cette année d’adhésion.
    } Vous pouvez écrire « annuler » à tout moment.
utter_incident_no_quota = Tous les incidents de support technique de cette année d’adhésion sont utilisés ({ $total } sur { $total }) : je ne peux pas en ouvrir d’autre.{ $reopens ->
        [yes] {" "}Si le problème de l’incident { $ended } est revenu, je peux rouvrir celui-ci : aucun autre incident n’est alors décompté.
       *[no] {""}
    }{ $adds ->
        [yes] {" "}Vous pouvez encore compléter { $own }.
       *[no] {""}
    }
    .reopen = Rouvrir { $ended }
    .add = Ajouter quelque chose
    .status = Où en sont nos incidents ?
utter_ask_description = Veuillez décrire le problème : que faites-vous, et que se passe-t-il ?
utter_ask_description_again = Veuillez décrire le problème en une phrase ou deux : que faites-vous, et que se passe-t-il ?
utter_ask_severity = Quelle est la gravité ? A : le travail est à l’arrêt. B : le travail est fortement gêné. C : une gêne plus légère.
    .A = A : travail à l’arrêt
    .B = B : forte gêne
    .C = C : gêne plus légère
utter_ask_severity_again = J’ai besoin de la gravité : veuillez répondre A, B ou C.
    .A = A : travail à l’arrêt
    .B = B : forte gêne
    .C = C : gêne plus légère
utter_ask_confirmation = { $card ->
        [yes] Voici l’incident. Vous pouvez encore tout y modifier, puis choisir « { card_incident.submit } ».
    Souhaitez-vous que je l’ouvre ? Vous pouvez aussi répondre par écrit : « oui », une correction (« non, gravité B ») ou « annuler ».
       *[no] Voici l’incident :
    - Description : { $description }
    - Gravité : { $severity }
    - Produit : { $product }
    - Clé : { $suffix }
    - Code d’erreur : { $error_code }
    - Ordinateur : { $computer }
    - Impact : { $impact }
    Souhaitez-vous que je l’ouvre ? Vous pouvez aussi corriger (« non, gravité B ») ou annuler.
    }
    .affirm = Oui, l’ouvrir
    .deny = Modifier
    .cancel = Annuler
utter_ask_correction = Que faut-il modifier ? Indiquez-le (par exemple « gravité B » ou « l’ordinateur est SRV-04 »), ou écrivez une nouvelle description.
utter_first_this = Terminons d’abord cet incident, ou dites « annuler ».
utter_person_after_form = { $when ->
        [now] Je vous passe notre équipe de support dès que l’incident est ouvert.
       *[later] Notre équipe de support n’est pas là en ce moment ; elle revient le { $opens } et lira alors l’incident.
    }
utter_inputs_not_read = Je n’ai pas pu lire ceci, qui reste donc inchangé : { $inputs }.
incident_addition = { $description }
    { $lines }
row_added_impact = Impact : { $impact }
row_added_severity = Gravité : { $severity }
utter_incident_opened = L’incident est ouvert : { $number }, gravité { $severity }. { $quota ->
        [unknown] {""}
        [unlimited] Votre adhésion ne limite pas le nombre d’incidents.
       *[known] { $left ->
            [0] Il ne vous reste aucun incident
            [one] Il vous reste un incident
           *[other] Il vous reste { $left } incidents
        } pour cette année d’adhésion.
    }
    { $response ->
        [due] Une première réponse est attendue d’ici le { $response_due }.
       *[none] {""}
    }
    .status = Où en est mon incident ?
utter_incident_failed = Je n’ai pas pu ouvrir l’incident : il manque la description ou la gravité. Veuillez recommencer.
    .open_incident = Ouvrir un incident
utter_incident_status = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } : { $state }.{ $details ->
        [yes] { $card ->
            [yes] {""}
           *[no] {" "}Gravité { $severity }, ouvert le { $opened }.
        }
       *[no] {" "}La personne qui l’a ouvert et les administrateurs en voient davantage.
    }{ $response ->
        [due] { $card ->
            [yes] {""}
           *[no] {" "}Une première réponse est attendue d’ici le { $response_due }.
        }
        [waiting] {" "}Il attend votre réponse : dites « ajouter à { $number } », suivi de ce que vous souhaitez répondre.
       *[none] {""}
    }{ $card ->
        [yes] {""}
       *[no] {""}
    { $timeline }
    }
    .add = Ajouter quelque chose
    .close = Il n’est plus utile
    .reopen = Le rouvrir
utter_incident_list = { $scope ->
        [named] Les incidents que vous avez cités :
       *[open] Les incidents ouverts de votre organisation :
    }
    { $incidents }
utter_no_incidents = Votre organisation n’a aucun incident ouvert.
    .open_incident = Ouvrir un incident
utter_unknown_incident = Aucun incident { $number } ne figure dans vos données.
utter_incident_quota = { $quota ->
        [unknown] Vos données n’indiquent pas à combien d’incidents de support technique votre adhésion donne droit.
        [unlimited] Votre adhésion donne droit à un nombre illimité d’incidents de support technique{ $year_ends ->
            [none] {""}
           *[other] {" "}; l’année d’adhésion en cours se termine le { $year_ends }
        }.
       *[known] { $left ->
            [0] Il ne vous reste aucun incident de support technique
            [one] Il vous reste un incident de support technique
           *[other] Il vous reste { $left } incidents de support technique
        } sur { $total } pour cette année d’adhésion{ $year_ends ->
            [none] {""}
           *[other] , qui se termine le { $year_ends }
        }.
    }

## Retour et avis

utter_resumed = Rebonjour. { $where }
utter_feedback_thanks = Merci, c’est bon à savoir.
utter_feedback_reason = J’en suis désolé. Qu’est-ce qui n’allait pas dans la réponse ?
utter_feedback_kept = Merci. Votre avis sera lu et servira à améliorer les réponses.
utter_ask_duplicate = { $count ->
        [one] { $number } ressemble au vôtre :
       *[other] Ces incidents ressemblent au vôtre :
    }
    { $incidents }
    { $count ->
        [one] Souhaitez-vous y ajouter ce que vous avez écrit, ou en ouvrir un nouveau ?
       *[other] Souhaitez-vous ajouter ce que vous avez écrit à l’un d’eux, ou en ouvrir un nouveau ?
    }
    .add = Ajouter à { $number }
    .new = En ouvrir un nouveau
utter_ask_comment = Que dois-je ajouter à { $number } ?
utter_ask_comment_again = Écrivez en une phrase ou deux ce que je dois ajouter à { $number }.
utter_comment_added = C’est ajouté à { $number } ; l’équipe de support le voit.
    .status = Où en est mon incident ?
utter_no_incidents_of_yours = Il n’y a aucun incident ouvert que vous puissiez modifier : cela revient à la personne qui l’a ouvert et aux administrateurs.{ $new ->
        [yes] {" "}Souhaitez-vous que j’en ouvre un nouveau ?
       *[no] {""}
    }
    .open_incident = Ouvrir un incident
utter_which_incident = De quel incident s’agit-il ? Donnez son numéro.
    { $incidents }
    .incident = { $number }
utter_incident_not_yours = { $what ->
        [person] Seule la personne qui a ouvert { $number } peut en parler avec notre équipe de support.
        [person_admin] Seule la personne qui a ouvert { $number } peut en parler avec notre équipe de support. Vous pouvez le compléter ou le clôturer.
       *[change] Seuls la personne qui a ouvert { $number } et les administrateurs de votre organisation peuvent le modifier.
    }
utter_incident_ended = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } est { $state } et ne peut plus être modifié.{ $new ->
        [yes] {" "}Si le problème est revenu, je peux ouvrir un nouvel incident. Le souhaitez-vous ?
       *[no] {""}
    }
    .open_incident = Ouvrir un incident
utter_confirm_close = { $how ->
        [withdraw] Personne n’a encore pris en charge { $number }{ $about ->
            [none] {""}
           *[other] {" "}({ $about })
        }. Souhaitez-vous le retirer ? Il ne sera alors pas décompté.
       *[close] { $taken ->
            [yes] Entre-temps, une personne du support a pris en charge { $number }, qui reste donc décompté. Souhaitez-vous tout de même le clôturer ?
           *[no] Souhaitez-vous clôturer { $number }{ $about ->
                [none] {""}
               *[other] {" "}({ $about })
            } ?
        } Vous pourrez encore le rouvrir pendant quelques jours.
    }
    .affirm = { $how ->
        [withdraw] Oui, le retirer
       *[close] Oui, le clôturer
    }
    .deny = Non
utter_incident_withdrawn = { $number } est retiré. { $given_back ->
        [yes] Il n’est pas décompté{ $quota ->
            [known] {" "}: il vous en reste { $left } sur { $total } pour cette année d’adhésion
           *[other] {""}
        }.
       *[no] Une personne du support l’avait déjà pris en charge, il reste donc décompté.
    }
utter_incident_closed = { $number } est clôturé. Si le problème revient, dites-le-moi et je rouvrirai l’incident.
utter_confirm_close_several = Faut-il procéder ainsi ?
    { $incidents }
    .affirm = Oui, pour tous
    .deny = Non
utter_incident_already_ended = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } est déjà { $state } : il n’y a plus rien à clôturer.{ $reopens ->
        [yes] {" "}Si le problème est toujours là, dites-le-moi et je rouvrirai l’incident.
       *[no] {""}
    }
    .reopen = Le rouvrir
utter_incidents_refused = Ceux-ci restent tels quels :
    { $incidents }
utter_nothing_to_reopen = Il n’y a aucun incident que vous puissiez rouvrir : ce n’est possible que pendant les quelques jours qui suivent la résolution ou la clôture.{ $new ->
        [yes] {" "}Souhaitez-vous que j’en ouvre un nouveau ?
       *[no] {""}
    }
    .open_incident = Ouvrir un incident
utter_ask_if_answer = Est-ce votre réponse à la question posée au sujet de { $number } ? Si oui, je l’y ajoute.
    .affirm = Oui, l’ajouter
    .deny = Non
utter_confirm_reopen = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } est { $state }. Souhaitez-vous le rouvrir ? Aucun autre incident ne sera décompté.{ $kept ->
        [yes] {" "}Ce que vous avez écrit y sera alors ajouté.
       *[no] {""}
    }
    .affirm = Oui, le rouvrir
    .open_incident = En ouvrir un nouveau
    .deny = Non
utter_incident_reopened = { $number } est de nouveau ouvert.{ $added ->
        [yes] {" "}Ce que vous avez écrit y a été ajouté.
       *[no] {""}
    } { $response ->
        [due] Une première réponse est attendue d’ici le { $response_due }.
       *[none] {""}
    }
    .add = Ajouter quelque chose
utter_handed_over = Je passe maintenant la main à notre équipe de support, pour { $number }. À partir d’ici, je me tais : tout ce que vous écrivez est ajouté à l’incident, et les réponses de l’équipe arrivent ici.
    .end = Revenir à l’assistant
utter_given_back = Me revoilà : à partir d’ici, c’est de nouveau moi qui réponds{ $number ->
        [none] .
       *[other] . { $number } reste tel quel ; demandez-moi à tout moment où il en est.
    }
utter_person = Je peux vous passer notre équipe de support ; pour cela, j’ouvre un incident de support technique{ $quota ->
        [known] {" "}(il en reste { $left } sur { $total } pour cette année d’adhésion)
       *[other] {""}
    }. Est-ce que cela vous convient ?
    .affirm = Oui, volontiers
    .deny = Non
utter_person_later = Notre équipe de support n’est pas là en ce moment ; elle revient le { $opens }. Je peux déjà ouvrir un incident de support technique{ $quota ->
        [known] {" "}(il en reste { $left } sur { $total } pour cette année d’adhésion)
       *[other] {""}
    }, qui sera lu dès son retour. Souhaitez-vous que je l’ouvre ?
    .affirm = Oui, ouvrir un incident
    .deny = Non
utter_person_later_add = Notre équipe de support n’est pas là en ce moment ; elle revient le { $opens } et lira alors ce que vous aurez ajouté à { $own }. Souhaitez-vous ajouter quelque chose ?{ $new ->
        [yes] {" "}Je peux aussi ouvrir un nouvel incident.
       *[no] {""}
    }
    .affirm = Oui, ajouter quelque chose
    .open_incident = Ouvrir un nouvel incident
    .deny = Non
utter_person_away = Notre équipe de support n’est pas là en ce moment ; elle revient le { $opens }.
utter_person_which_incident = Pour quel incident souhaitez-vous parler à notre équipe de support ?
    { $incidents }
    .incident = { $number }

## News of incidents, which come by themselves

utter_news_taken = { $number } : { $agent } s’en occupe à présent.
utter_news_answered = { $held ->
        [yes] { $text }
       *[no] { $agent } répond au sujet de { $number } : { $text }
    }
utter_news_asked = { $held ->
        [yes] { $text }
       *[no] { $agent } a une question au sujet de { $number } : { $text }
        Pour répondre, dites « ajouter à { $number } : » suivi de votre réponse.
    }
    .answer = Répondre
utter_news_commented = Quelqu’un de votre organisation a complété { $number } : { $text }
utter_news_solved = { $number } est résolu : { $text }
    Si le problème est toujours là, dites-le-moi et je rouvrirai l’incident.
    .not_solved = Ce n’est pas résolu
utter_news_closed = { $number } a été clôturé{ $text ->
        [none] .
       *[other] {" "}: { $text }
    }
utter_news_withdrawn = { $number } a été retiré par quelqu’un de votre organisation.
utter_news_merged = { $number } concerne le même problème que { $into } : { $agent } l’a clôturé, et nous poursuivons avec { $into }. { $number } n’est pas décompté de vos incidents de support.
utter_news_reopened = { $number } est de nouveau ouvert.
utter_news_handed_over = { $agent }, de notre équipe de support, est maintenant là pour { $number }. À partir d’ici, je me tais, et tout ce que vous écrivez est ajouté à l’incident.
    .end = Revenir à l’assistant

## En cas d’empêchement

utter_delayed = Je réponds plus lentement que d’habitude. Votre message est conservé, et la réponse s’affichera ici dès qu’elle sera prête.
utter_failed = Un problème est survenu de notre côté, et je n’ai pas de réponse à vous donner. Veuillez réessayer dans un instant.
utter_button_expired = Ce bouton correspond à une question précédente. Répondez à la dernière, ou écrivez-moi avec vos propres mots.

## Dans Microsoft Teams

utter_teams_welcome = Bonjour. Je réponds à vos questions sur les clés de produit et les activations d’après vos données, et j’ouvre des incidents de support technique. Que puis-je faire pour vous ?
    .usage = Combien d’activations reste-t-il ?
    .counting = Comment les activations sont-elles comptabilisées ?
    .incident = Ouvrir un incident
utter_teams_group_welcome = Bonjour. Mentionnez-moi ici et je réponds aux questions générales sur les clés de produit et les activations. Pour ce qui touche à vos propres données, je ne réponds que dans notre conversation privée.
    .counting = Comment les activations sont-elles comptabilisées ?
    .activation = Quels produits faut-il activer ?
utter_teams_not_linked = Pour cela, je dois connaître votre organisation, et elle n’est pas encore associée à Teams. Veuillez transmettre l’identifiant de votre locataire, { $tenant }, à la personne qui vous a donné accès à ce support. Je peux répondre tout de suite aux questions générales.
    .counting = Comment les activations sont-elles comptabilisées ?
    .activation = Quels produits faut-il activer ?
utter_teams_go_on = Cela touche à vos données, et d’autres personnes lisent cette conversation. Poursuivons dans [notre conversation privée]({ $link }). Je peux répondre ici aux questions générales.
    .counting = Comment les activations sont-elles comptabilisées ?
    .activation = Quels produits faut-il activer ?
utter_too_long = C’est plus que je ne peux lire en une fois. Veuillez vous limiter à 4 000 caractères et envoyer la suite dans un second message.
utter_only_text = Je ne lis que du texte : les images et les fichiers ne me parviennent pas. Veuillez écrire de quoi il s’agit.
teams_not_yours = Cette carte a été envoyée à quelqu’un d’autre. Mentionnez-moi avec votre propre question et vous recevrez votre propre carte.
teams_app =
    .name = Keyclerk : clés de produit et activations
    .short = Activations restantes, leur décompte expliqué, et incidents de support
    .full = Keyclerk répond à vos questions sur vos clés de produit et vos activations d’après les données elles-mêmes, avec la preuve : quel ordinateur a été comptabilisé, quand et selon quelle règle. Quand une réponse ne suffit pas, il ouvre un incident de support technique, et un agent poursuit dans la même conversation.
    .usage = Combien d’activations reste-t-il ?
    .usage_about = Activations utilisées et restantes d’une clé, avec leur décompte
    .incident = Ouvrir un incident
    .incident_about = Décrire un problème à notre support technique
    .help = Que savez-vous faire ?
    .help_about = Tout ce que l’on peut demander ici

## Le chat, à côté de ce qui s’y dit

chat_rate_limited = Vous avez envoyé beaucoup de messages à la fois. Merci de patienter { $seconds ->
        [one] une seconde
       *[other] { $seconds } secondes
    } avant de continuer.
chat_too_many_streams = Cette discussion est ouverte dans trop de fenêtres. Veuillez en fermer quelques-unes.
transcript_heading = Discussion avec Keyclerk
    { $who }
    Établie le { $time }. Toutes les heures sont celles du fuseau { $zone }.
transcript_message = { $time }, { $who } :
transcript_bot = Keyclerk
transcript_agent = { $agent ->
        [none] Support technique
       *[other] { $agent } (support technique)
    }
transcript_visitor = Visiteur non connecté
transcript_empty = Rien n’a encore été dit.

## Sources

-source-benefits = Source : Microsoft Partner Network, page des avantages logiciels, mars 2021.
-source-membership = Source : documentation du Microsoft Partner Network, mars 2021.
-source-cals = Sources : Microsoft Partner Network, page des avantages logiciels, mars 2021 ; documentation de Microsoft sur les licences d’accès client.
-source-roles = Sources : Microsoft Partner Network, page des avantages logiciels, mars 2021 ; documentation de l’Espace partenaires, 2023.

## Lignes de listes

row_key = { $number }. { $product } …{ $suffix } (activations utilisées : { $used } sur { $limit }, restantes : { $left })
row_key_unlimited = { $number }. { $product } …{ $suffix } (activations utilisées : { $used }, aucune limite enregistrée)
row_total = - { $product } (activations utilisées : { $used } sur { $limit }, restantes : { $left })
row_total_unlimited = - { $product } (activations utilisées : { $used }, aucune limite enregistrée)
row_proof = - { $date }, { $computer } : { $how }
row_correction = - { $date } : { $how }
row_unknown_computers = - { $count ->
        [one] une de ces activations n’est connue que par le décompte de Microsoft, qui n’indique pas l’ordinateur
       *[other] { $count } de ces activations ne sont connues que par le décompte de Microsoft, qui n’indique pas les ordinateurs
    }
row_snapshot_counts_fewer = - { $count ->
        [one] le décompte de Microsoft comporte une activation de moins que cette liste
       *[other] le décompte de Microsoft comporte { $count } activations de moins que cette liste
    }
row_blocked = - la clé est bloquée pour le moment : elle n’active rien
row_no_proof = - rien pour l’instant
row_meaning = { $number }. { $meaning }
row_more = { $count ->
        [one] - et { $count } autre
       *[other] - et { $count } autres
    }
row_other_key = - utiliser la clé …{ $suffix } pour { $product } (activations restantes : { $left })
row_other_key_unlimited = - utiliser la clé …{ $suffix } pour { $product } (aucune limite enregistrée)
row_reusable = - réinstaller sur { $computers }{ $more ->
        [0] {""}
        [one] {" "}(ou un autre ordinateur)
       *[other] {" "}(ou { $more } autres ordinateurs)
    } avec le même matériel, ce qui n’est pas comptabilisé
row_incident_way = - ouvrir un incident de support technique, pour joindre une personne
row_benefit = - { $product } : { $quantity }{ $activation ->
        [needed] , activation requise
       *[not_needed] {""}
    }{ $keys ->
        [none] , sans clé
        [0] , aucune clé dans les données
        [one] , une clé dans les données
       *[other] , { $keys } clés dans les données
    }
row_no_benefit = - { $product } : ne figure pas parmi vos avantages d’après vos données
row_cals = - { $product } : { $quantity } d’après vos données
row_keys_of_product = - { $product } : { $keys ->
        [none] pas de clé pour ce produit
        [0] aucune clé dans vos données
        [one] une clé dans vos données
       *[other] { $keys } clés dans vos données
    }{ $suffixes ->
        [none] {""}
       *[other] {" "}(fin de clé : { $suffixes }{ $more ->
            [0] {""}
            [one] , et une autre
           *[other] , et { $more } autres
        })
    }{ $entitled ->
        [no] {" "}; ne figure pas parmi vos avantages d’après vos données
       *[yes] {""}
    }
row_download = - { $product } : { $downloadable ->
        [no] pas de téléchargement
       *[yes] téléchargeable
    }{ $entitled ->
        [no] {" "}; ne figure pas parmi vos avantages d’après vos données
       *[yes] {""}
    }
row_activation_required = - { $product } : { $needed ->
        [yes] activation nécessaire
        [rds] s’installe sur un serveur de licences Bureau à distance, et c’est ce serveur qui est activé
        [cal] n’a pas de clé et ne s’installe pas, il n’y a donc rien à activer
       *[no] aucune activation de produit nécessaire
    }
row_incident = - { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } : { $state }
row_numbered_incident = { $place }. { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } : { $state }
row_close_incident = - { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } : { $how ->
        [withdraw] le retirer, car personne ne l’a encore pris en charge ; il ne sera pas décompté
       *[close] le clôturer ; vous pourrez encore le rouvrir pendant quelques jours
    }
row_refused_incident = - { $number } : { $why ->
        [unknown] aucun incident de ce numéro ne figure dans vos données
        [not_yours] seuls la personne qui l’a ouvert et les administrateurs peuvent le modifier
       *[ended] il est { $state }
    }
row_timeline = - { $time }, { $author ->
        [agent] { $agent }
        [partner] vous ou votre organisation
       *[keyclerk] Keyclerk
    } : { $deed }{ $text ->
        [none] {""}
       *[other] {" "}: { $text }
    }
deed_TAKEN = prise en charge
deed_ANSWERED = réponse
deed_ASKED = question
deed_COMMENTED = ajout
deed_SOLVED = résolution
deed_CLOSED = clôture
deed_WITHDRAWN = retrait
deed_REOPENED = réouverture
deed_MERGED = clôture comme doublon
records_time = (État des données : { $time }.)
records_none = (Aucune donnée d’activation n’a encore été importée.)

## Mots pour les codes

how_NEW_COMPUTER = comptabilisée, nouvel ordinateur
how_SAME_COMPUTER = non comptabilisée, même ordinateur
how_SAME_COMPUTER_components = non comptabilisée, même ordinateur ; modifications mineures : { $changed }
how_HARDWARE_CHANGED_components = comptabilisée, matériel modifié : { $changed }
how_changed = { $how } ; matériel modifié : { $changed }
how_disagreed = { $how } ; selon nos règles : { $ours }
how_revised = { $how } ; avant un nouveau décompte : { $before }
how_release = { $released ->
        [0] la restitution de { $computer } n’a libéré aucune activation
       *[other] { $computer } restitué, une activation libérée
    }{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_block = clé bloquée{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_unblock = clé débloquée{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_limit = { $limit ->
        [none] sans limite à partir de cette date
       *[other] limite fixée à { $limit }
    }{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_snapshot = { $used ->
        [0] aucune activation utilisée selon le décompte de Microsoft
        [one] une activation utilisée selon le décompte de Microsoft
       *[other] { $used } activations utilisées selon le décompte de Microsoft
    }
changed_components = { $components } (poids{ $weights ->
        [none] {""}
       *[other] {" "}{ $weights } =
    } { $weight } ; comptabilisée à partir de { $threshold }{ $alone ->
        [none] {""}
       *[other] {" "}ou { $alone }
    })
how_EVERY_ACTIVATION = comptabilisée, comme chaque activation
how_counted = comptabilisée par le serveur d’activation
how_not_counted = non comptabilisée par le serveur d’activation
how_refused = refusée ({ $code })
how_refused_LIMIT_REACHED = refusée, limite atteinte{ $needed ->
        [none] {""}
       *[other] {" "}(il aurait fallu une limite de { $needed })
    }
how_refused_KEY_BLOCKED = refusée, la clé était bloquée
outcome_counted = comptabilisée
outcome_not_counted = non comptabilisée
outcome_refused = refusée
component_disk = disque
component_mainboard = carte mère
    .alone = si la carte mère change
component_cpu = processeur
component_ide = adaptateur IDE
component_scsi = adaptateur SCSI
component_mac = carte réseau
component_audio = carte son
component_ram = mémoire
component_display = carte graphique
component_optical = lecteur optique
intent_add_to_incident = Compléter un incident
intent_ask_activation_required = Quels produits faut-il activer
intent_ask_cal_licensing = Comment fonctionnent les CAL
intent_ask_counting_rules = Comment les activations sont comptabilisées
intent_ask_download = Où télécharger les logiciels
intent_ask_get_key = Où trouver une clé de produit
intent_ask_help = Ce que je peux faire pour vous
intent_ask_if_counted = Savoir si une installation serait comptabilisée
intent_ask_incident_quota = Combien d’incidents de support il reste
intent_ask_incident_status = Où en est un incident
intent_ask_key_usage = Combien d’activations il reste
intent_ask_manage_benefits = Comment renouveler l’adhésion, et ce qui se passe à son terme
intent_ask_required_role = Quel rôle est nécessaire
intent_ask_software_benefits = À quels logiciels vous avez droit
intent_close_incident = Clôturer un incident
intent_open_incident = Ouvrir un incident
intent_report_activation_error = Une activation échoue
intent_report_cal_no_details = « Aucun détail supplémentaire disponible » pour les CAL
intent_report_key_rejected = Une clé de produit est refusée
intent_report_max_activations = Le nombre maximal d’activations est atteint
intent_report_not_solved = Le problème persiste
intent_request_human = Parler à une personne
intent_request_more_activations = Obtenir davantage d’activations
state_new = nouveau, pas encore pris en charge
state_open = en cours de traitement
state_waiting_for_partner = en attente de votre réponse
state_solved = résolu
state_closed = clôturé
state_withdrawn = retiré
not_given = aucune indication
where_description = Nous préparions un incident : je vous avais demandé de décrire le problème.
where_severity = Nous préparions un incident : je vous avais demandé sa gravité.
where_confirmation = Nous préparions un incident : je vous l’avais présenté et vous avais demandé s’il fallait l’ouvrir.
where_correction = Nous préparions un incident : je vous avais demandé ce qu’il fallait modifier.
where_duplicate = Nous préparions un incident : je vous avais demandé s’il fallait compléter un incident semblable.
where_comment = Je vous avais demandé ce qu’il fallait ajouter à un incident.
where_incident = Je vous avais demandé de quel incident il s’agissait.
where_close = Je vous avais demandé s’il fallait clôturer un incident.
where_reopen = Je vous avais demandé s’il fallait rouvrir un incident.
where_answer = Je vous avais demandé si ce que vous aviez écrit était votre réponse à une personne du support.
where_key = Je vous avais demandé de quelle clé il s’agissait.
where_cal = Je vous avais demandé de quelles CAL il s’agissait.
where_error_code = Je vous avais demandé quel code ou message d’erreur s’affichait.
where_offer = Je vous avais proposé d’ouvrir un incident de support technique.
feedback = Cette réponse vous a-t-elle aidé ?
    .yes = Oui
    .no = Non
    .wrong = Elle est fausse
    .unclear = Elle n’est pas claire
    .incomplete = Il manque quelque chose
    .other = Autre chose

## E-mail

mail_news = Bonjour,

    Il y a du nouveau concernant votre incident de support technique { $number }. État actuel : { $state }.

    { $link ->
        [none] Pour en prendre connaissance, connectez-vous à votre portail et ouvrez la discussion.
       *[other] Pour en prendre connaissance, ouvrez la discussion : { $link }
    }

    Ce message a été envoyé automatiquement ; les réponses ne sont pas lues.
    .subject = Du nouveau concernant votre incident { $number }

## Cartes

card_key_usage = { $product } …{ $suffix }
    .used = Utilisées
    .left = Restantes
    .how = Détail du décompte
    .date = Date
    .computer = Ordinateur
    .decision = Ce qui a été décidé
card_incident = L’incident
    .description = Description
    .severity = Gravité
    .submit = Ouvrir l’incident
    .impact = Impact : personnes ou activités gênées
    .product = Produit
    .key_suffix = Clé : ses cinq derniers caractères
    .error_code = Code d’erreur
    .computer = Ordinateur
card_incident_status = { $number } : { $state }
    .product = Produit
    .severity = Gravité
    .opened = Ouvert le
    .response = Première réponse d’ici le
    .timeline = Ce qui s’est passé

## Widget de discussion : ses propres mots, dans la langue de la discussion. Valeurs : `count`, `left`, `most`, `over`, `seconds`.

widget_title = Clés et activations
widget_open = Ouvrir la discussion
    .unread = Ouvrir la discussion, messages non lus : { $count }
widget_close = Fermer la discussion
widget_anew = Recommencer à zéro
    .question = Recommencer à zéro ? La discussion reste dans la transcription, mais disparaît d’ici.
    .yes = Recommencer
    .no = Continuer
widget_transcript = Télécharger la transcription
widget_log = Messages
widget_earlier = Afficher les messages précédents
widget_greeting = Bonjour. Posez vos questions sur les clés de produit et les activations : combien il en reste, ce qui a été comptabilisé et pourquoi, ce que veut dire une erreur. Si cela ne suffit pas, j’ouvre un incident de support technique.
widget_choices = Réponses proposées
widget_field = Votre message
    .placeholder = Écrivez un message
    .hint = Entrée : envoyer. Maj+Entrée : nouvelle ligne.
    .left = Caractères restants : { $left }
    .too_long = Un message compte au plus { $most } caractères. Veuillez le raccourcir ; caractères en trop : { $over }
widget_send = Envoyer
widget_typing = La réponse arrive…
widget_author =
    .agent = Support technique
    .bot = Keyclerk
    .partner = Vous
widget_state =
    .waiting = En attente de connexion
    .sending = Envoi en cours…
    .sent = Envoyé
    .held = Transmis au support
    .refused = Non envoyé.
    .card = Le formulaire a été envoyé
widget_retry = Réessayer
widget_copy = Copier le message
    .done = Copié
widget_masked = Pour votre sécurité, seuls les cinq derniers caractères d’une clé de produit restent visibles, ici comme chez nous.
widget_sign_in = Vous n’êtes pas connecté : je réponds aux questions générales. Connectez-vous pour voir vos clés.
    .link = Se connecter
widget_problem =
    .connection = La connexion est interrompue. Ce que vous écrivez est conservé et partira dès son retour.
    .server = La discussion ne répond pas pour le moment. Une nouvelle tentative est faite automatiquement.
    .busy = Vous avez envoyé beaucoup de messages à la fois. Votre dernier message part dans un instant ; secondes restantes : { $seconds }
    .signed_out = Vous n’êtes plus connecté. Reconnectez-vous pour poursuivre cette discussion.
    .no_visitors = La discussion est réservée aux partenaires connectés. Veuillez vous connecter.
    .form = Ce que vous avez modifié dans le formulaire n’est pas encore envoyé : utilisez son bouton. Ou envoyez votre message une nouvelle fois, sans ces modifications.
    .failed = Cela n’a pas fonctionné pour le moment.
    .refused = Un message n’a pas été accepté. Réessayez sous ce message, ou écrivez-le autrement.
    .held = Une personne s’occupe de votre demande dans cette discussion. Revenez d’abord à l’assistant, avec le bouton proposé pour cela.

## Portail de démonstration

portal_title = Portail partenaire
    .page = Avantages logiciels, portail partenaire (démonstration)
portal_demonstration = Démonstration avec des données d’exemple inventées
portal_skip = Aller au contenu
portal_languages = Langue de cette page
portal_sections = Rubriques de cette page
    .benefits = Avantages logiciels
    .support = Support
    .questions = Questions
    .about = À propos
portal_account = Session de { $name }
portal_people = Changer de personne
    .hint = Chaque personne ne voit que ce que son rôle permet, et a sa propre discussion.
portal_admin = Rôle administrateur
    .sees = Accès aux clés, aux ordinateurs et au détail du décompte
    .hint = Avec le rôle administrateur, vous voyez chaque clé de produit par ses cinq derniers caractères.
portal_user = Rôle utilisateur
    .sees = Accès aux produits et à leurs totaux
    .hint = Avec le rôle utilisateur, vous voyez les totaux de chaque produit ; les clés sont réservées au rôle administrateur.
portal_visitor = Sans connexion
    .name = Visiteur
    .sees = Réponses aux questions générales
portal_welcome = Bienvenue sur le portail partenaire
    .lead = Une fois connecté, vous trouvez ici vos avantages logiciels, vos clés de produit et vos incidents de support. Pour les questions générales, la discussion vous est ouverte dès maintenant.
portal_sign_in = Connectez-vous pour voir vos avantages
portal_membership = Adhésion
    .current = Valable jusqu’au { $ends }
    .renewable = Terminée le { $ends }, renouvelable jusqu’au { $renew_by }
    .lapsed = Terminée le { $ends }
    .undated = Sans dates dans les données
    .none = Aucune dans les données
portal_quota = Incidents de support
    .left = Il en reste { $left } sur { $total }
    .unlimited = Nombre illimité
    .unknown = Nombre inconnu
    .year = Pour l’année d’adhésion qui se termine le { $ends }
portal_records = État des données
    .none = Aucune activation
    .hint = La page et la discussion lisent les mêmes données.
portal_questions = Posez une première question
    .hint = Un clic ouvre la discussion. La réponse vous parvient dans la langue de la question.
    .noscript = La discussion a besoin de JavaScript : veuillez l’autoriser pour cette page.
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
portal_benefits = Avantages logiciels
    .product = Produit
    .quantity = Quantité
    .activation = Activation
    .needed = Requise
    .not_needed = Non requise
    .keys = Clés de produit et activations
    .totals = Activations
    .none = Les données ne contiennent pas encore d’avantages logiciels.
portal_used = { $used ->
        [one] { $used } utilisée sur { $limit }
       *[other] { $used } utilisées sur { $limit }
    }
    .unlimited = { $used ->
        [one] { $used } utilisée, aucune limite enregistrée
       *[other] { $used } utilisées, aucune limite enregistrée
    }
    .full = Limite atteinte
    .blocked = Bloquée
    .none = Aucune clé dans les données
    .keyless = Sans clé
portal_incidents = Incidents en cours
    .none = Votre organisation n’a aucun incident ouvert. Vous pouvez en ouvrir un dans la discussion.
portal_about = Des réponses sur vos clés de produit, preuves à l’appui
    .intro = Combien d’activations reste-t-il ? Pourquoi une limite est-elle atteinte ? Une réinstallation serait-elle comptabilisée ? Posez votre question dans l’une des dix langues proposées : la réponse vient des données d’activation, et vous voyez le détail du décompte.
    .why = Sous chaque réponse, « Pourquoi cette réponse ? » montre ce qui a été compris et sur quels enregistrements elle repose. Cela n’existe que dans cette démonstration.
portal_console = De l’autre côté
    .hint = Les agents du support voient les incidents que vous ouvrez ici, avec leur diagnostic, et y répondent dans cette discussion.
    .link = Ouvrir leur console
    .sides = Voir les deux côte à côte
portal_sides = Les deux côtés
    .hint = À gauche, un partenaire pose ses questions dans la discussion. Ce qui devient un incident, ou appelle l’intervention d’une personne, apparaît automatiquement à droite ; ce que répond un agent revient à gauche.
    .partner = Le portail d’un partenaire
    .console = La console des agents du support
    .alone = Ouvrir à part
portal_embed = Une seule ligne pour l’intégrer
    .hint = Sur cette page, cette ligne a suffi :
portal_invented = Les organisations, les personnes, les ordinateurs, les clés et les chiffres présentés ici sont inventés.
portal_why = Pourquoi cette réponse ?
    .loading = Recherche en cours…
    .missing = Il n’y a pas d’explication pour ce message : il n’y avait rien à comprendre, ou il n’a pas encore reçu de réponse.
    .failed = L’explication n’a pas pu être récupérée. Refermez-la, puis rouvrez-la pour réessayer.
    .language = Langue
    .intent = Intention et confiance
    .entities = Entités
    .rule = Règle
    .action = Action
    .records = Enregistrements
    .none = aucun élément
portal_band = inconnue
    .sure = sûre
    .unsure = incertaine
    .lost = pas comprise

## Codes d’erreur : leur signification et ce qu’il faut faire

error-0xC004C001 = Le serveur d’activation ne reconnaît pas cette clé de produit comme valide.
    .mend = Ressaisissez la clé telle qu’elle figure sur la page des avantages. En cas de nouveau refus, ouvrez un incident en indiquant ses cinq derniers caractères.
error-0xC004C003 = Cette clé de produit, une clé MAK, est bloquée sur le serveur d’activation.
    .mend = Contactez le centre d’activation ou ouvrez un incident ici, en indiquant les cinq derniers caractères de la clé. Dès que vous disposez d’une autre clé MAK, installez-la et relancez l’activation.
error-0xC004C008 = Le serveur d’activation refuse cette clé de produit, car ses activations sont épuisées. Pour une clé d’hôte KMS, la limite est de 10 activations sur 6 ordinateurs au plus.
    .mend = Utilisez une autre clé à laquelle vous avez droit et qui dispose encore d’activations, ou un ordinateur sur lequel la réinstallation n’est pas comptabilisée. À défaut, ouvrez un incident en indiquant les cinq derniers caractères de la clé.
error-0xC004C020 = Cette clé MAK a dépassé son nombre maximal d’activations. Par nature, une clé MAK n’autorise qu’un nombre limité d’activations.
    .mend = Utilisez une autre clé à laquelle vous avez droit et qui dispose encore d’activations, ou un ordinateur sur lequel la réinstallation n’est pas comptabilisée. Sinon, ouvrez un incident en indiquant les cinq derniers caractères de la clé.
error-0xC004C021 = Cette clé MAK a dépassé son nombre maximal d’activations, et le serveur d’activation signale que sa limite d’extension est elle aussi dépassée.
    .mend = Choisissez une autre clé à laquelle vous avez droit et qui dispose encore d’activations, ou un ordinateur sur lequel la réinstallation n’est pas comptabilisée. Si vous n’en avez pas, ouvrez un incident en indiquant les cinq derniers caractères de la clé.
error-0xC004B100 = Le serveur d’activation n’a pas pu activer cet ordinateur, car la clé MAK n’est pas prise en charge.
    .mend = Vérifiez que vous avez bien installé la clé MAK fournie par Microsoft. Si c’est le cas, contactez le centre d’activation ou ouvrez un incident en indiquant ses cinq derniers caractères.
error-0xC004F009 = La période de grâce a pris fin avant l’activation du produit, qui est désormais en mode de notification.
    .mend = Contactez le centre d’activation ou ouvrez un incident ici.
error-0xC004F00F = Le matériel de cet ordinateur a été modifié, ou ses pilotes mis à jour, au-delà de ce que l’activation tolère.
    .mend = Avec une clé MAK, relancez l’activation en ligne ou par téléphone pendant la période de grâce. Avec KMS, redémarrez l’ordinateur ou exécutez slmgr.vbs /ato.
error-0xC004F014 = Aucune clé de produit n’est installée sur cet ordinateur.
    .mend = Si vous utilisez une clé MAK, installez-la. Si vous utilisez KMS, installez la clé de configuration indiquée dans Pid.txt, dans le dossier \sources du support d’installation.
error-0xC004F02C = Les données saisies pour l’activation par téléphone n’ont pas le bon format.
    .mend = Vérifiez l’ID de confirmation (CID), puis saisissez-le de nouveau.
error-0xC004F035 = Une clé de licence en volume ne peut pas activer cet ordinateur : le BIOS ne contient pas de marqueur OEM, ou il manque un système d’exploitation éligible.
    .mend = Installez un système d’exploitation éligible puis la clé MAK, ou utilisez une clé de vente au détail. Pour activer par téléphone, exécutez slmgr /dti, contactez le centre d’activation, puis exécutez slmgr /atp suivi de l’ID de confirmation (CID).
error-0xC004F038 = L’hôte KMS n’a pas encore compté assez d’ordinateurs : il en faut au moins 5 pour les serveurs et 25 pour les clients.
    .mend = Ajoutez des ordinateurs au parc KMS pour atteindre ce nombre. La commande slmgr /dli, exécutée sur l’hôte, affiche le nombre actuel.
error-0xC004F039 = L’hôte KMS n’a pas répondu : le service KMS est donc signalé comme inactif.
    .mend = Vérifiez le réseau entre cet ordinateur et l’hôte KMS, ainsi que l’ouverture du port TCP 1688.
error-0xC004F041 = L’hôte KMS dont dépend cet ordinateur n’est pas lui-même activé.
    .mend = Activez d’abord l’hôte KMS, en ligne ou par téléphone.
error-0xC004F042 = Cet hôte KMS ne peut pas prendre en charge cet ordinateur : l’hôte et le client ne correspondent pas.
    .mend = Utilisez un hôte KMS prévu pour ce produit.
error-0xC004F050 = La clé de produit n’est pas valide : elle comporte une faute de frappe, ou il s’agit d’une clé bêta utilisée sur une version définitive.
    .mend = Installez la clé qui convient à cette version. Si vous la collez, vérifiez que ses traits d’union n’ont pas été remplacés par des tirets longs.
error-0xC004F051 = Cette clé de produit est bloquée sur le serveur d’activation.
    .mend = Installez une autre clé MAK ou KMS à laquelle vous avez droit, puis relancez l’activation. Si vous n’en avez pas, ouvrez un incident en indiquant les cinq derniers caractères de la clé bloquée.
error-0xC004F064 = La vérification d’authenticité du logiciel a échoué, et la période de grâce qui suit est terminée.
    .mend = Veuillez consulter l’article de Microsoft sur les logiciels authentiques, ou ouvrez un incident ici.
error-0xC004F065 = La vérification d’authenticité du logiciel a échoué. Le logiciel fonctionne encore, pendant la période prévue dans ce cas.
    .mend = Veuillez consulter l’article de Microsoft sur les logiciels authentiques, ou ouvrez un incident ici.
error-0xC004F06C = L’horodatage de la demande d’activation n’est pas valide : les horloges de cet ordinateur et de l’hôte KMS présentent un décalage trop important.
    .mend = Synchronisez l’heure des deux machines, puis relancez l’activation.
error-0xC004F074 = Cet ordinateur n’a pu joindre aucun hôte KMS.
    .mend = Recherchez l’événement 12288 dans le journal Application. Vérifiez ensuite le DNS, le pare-feu et le port TCP 1688.
error-0x8004FE21 = Windows ne considère pas cette copie comme authentique. Causes possibles : des modules linguistiques sur une édition dont la licence ne les prévoit pas, un logiciel malveillant ou des fichiers système endommagés.
    .mend = Réinstallez le système d’exploitation.
error-0x80070005 = L’accès a été refusé : le contrôle de compte d’utilisateur (UAC) exige des droits élevés pour cette action.
    .mend = Relancez slmgr.vbs depuis une invite de commandes ouverte en tant qu’administrateur.
error-0x8007007B = Le nom DNS n’existe pas : cet ordinateur ne trouve aucun enregistrement SRV pour KMS.
    .mend = Recherchez l’origine du problème DNS, ou utilisez une clé MAK à la place de KMS.
error-0x8007232A = Le serveur DNS signale une défaillance, due à un problème de réseau ou de DNS.
    .mend = Vérifiez le réseau et corrigez le DNS, puis réessayez.
error-0x8007232B = Le nom DNS n’existe pas : cet ordinateur ne trouve pas d’hôte KMS par les enregistrements SRV.
    .mend = Indiquez vous-même l’hôte avec slmgr.vbs /skms suivi de son nom. Si vous n’avez pas d’hôte KMS, installez une clé MAK et activez le produit.
error-0x8007251D = La requête DNS n’a rien renvoyé : il n’existe aucun enregistrement SRV pour KMS.
    .mend = Recherchez l’origine du problème DNS afin que les enregistrements SRV pour KMS soient trouvés.
error-0x80092328 = Le nom DNS n’existe pas, faute d’enregistrements SRV pour KMS.
    .mend = Recherchez l’origine du problème DNS afin que les enregistrements SRV pour KMS soient trouvés.
error-0x800706BA = L’hôte KMS ne répond pas aux appels RPC : un pare-feu les bloque, ou les enregistrements SRV sont obsolètes.
    .mend = Ouvrez le port TCP 1688 sur l’hôte KMS et vérifiez les enregistrements SRV.
error-0x80070490 = La clé de produit n’a pas fonctionné : soit la clé MAK n’est pas valide, soit il s’agit du défaut connu de la saisie de clé dans Windows Server 2019.
    .mend = Ouvrez une invite de commandes en tant qu’administrateur et exécutez slmgr -ipk suivi de la clé, en cinq groupes de cinq caractères.
error-0xC004E003 = La licence n’a pas pu être évaluée, car des fichiers système ont été modifiés, souvent par un logiciel tiers.
    .mend = Restaurez les fichiers système ou effectuez une restauration du système.
error-0xC004E016 = Cette clé de produit n’est pas valable pour l’édition ou la configuration installée.
    .mend = Utilisez une clé qui correspond à l’édition et à la version installées.
error-0xC004E002 = Le magasin de licences de cet ordinateur contient des informations incohérentes.
    .mend = Reconstruisez le fichier tokens.dat.
error-0xC004C016 = Cette clé est une clé OEM, qui ne permet pas l’activation en ligne.
    .mend = Activez le produit par téléphone, ou utilisez une clé provenant du bon canal.
error-0xC004C017 = Cette clé de produit est bloquée pour votre zone géographique.
    .mend = Utilisez une clé accordée pour votre pays.
error-0xC004C060 = Cette clé de produit a été bloquée de façon dynamique.
    .mend = Utilisez une autre clé à laquelle vous avez droit, ou ouvrez un incident en indiquant les cinq derniers caractères.
error-0xC004B011 = L’horloge de cet ordinateur n’est pas à l’heure.
    .mend = Corrigez la date et l’heure, puis relancez l’activation.
error-0xC004F210 = La clé de produit correspond à une autre édition que celle qui est installée.
    .mend = Utilisez une clé prévue pour l’édition installée.
error-0xC004F211 = Le matériel de cet ordinateur semble avoir subi une modification importante.
    .mend = Lancez l’utilitaire de résolution des problèmes d’activation et indiquez que vous avez récemment changé du matériel, ou saisissez de nouveau la clé de produit.
error-0xC004F212 = La clé OEM ne correspond pas à l’édition installée.
    .mend = Installez l’édition à laquelle la clé est destinée.
error-0xC004F213 = Aucune clé de produit n’a été trouvée sur cet appareil.
    .mend = Saisissez la clé de produit, puis lancez l’activation.
error-0xC004FC03 = Un problème de réseau a empêché l’activation.
    .mend = Vérifiez la connexion et le pare-feu, puis réessayez. Si cela ne suffit pas, activez le produit par téléphone.
error-0x803FA067 = Lors d’une mise à niveau d’édition, aucune licence numérique ni clé de produit valide n’a été trouvée pour cet appareil.
    .mend = Saisissez une clé de produit ou lancez l’utilitaire de résolution des problèmes d’activation.
error-0x803F7001 = Aucune licence valide n’a été trouvée pour cet appareil, ce qui est typique après une modification matérielle.
    .mend = Saisissez une clé de produit ou lancez l’utilitaire de résolution des problèmes d’activation.
error-0x80072EE7 = Cet ordinateur n’arrive pas à résoudre le nom du serveur d’activation : il n’y a pas de réseau ou pas de résolution de noms.
    .mend = Vérifiez la connexion, le DNS et le proxy, puis relancez l’activation.
error-0x80072EFE = La connexion au serveur a été interrompue par un pare-feu, un proxy ou le réseau.
    .mend = Vérifiez la connexion et le proxy, puis relancez l’activation.

## Console: every page

console_title = Console Keyclerk
console_skip = Aller au contenu
console_demonstration = Démonstration avec des données d’exemple inventées
console_sections = Rubriques de la console
    .incidents = Incidents
    .keys = Clés
    .imports = Imports
    .understanding = Compréhension
    .reports = Rapports
    .macros = Macros
    .audit = Journal d’audit
console_search = Rechercher
    .hint = Numéro, clé, ordinateur, code, mots
console_account = Connecté
    .lead = responsable
    .sign_out = Se déconnecter
console_sign_in = Se connecter
    .agent = Continuer en tant que { $name }, agent
    .lead = Continuer en tant que { $name }, responsable
    .unknown = Vous êtes connecté, mais pas comme agent de cette console : personne ne vous a ajouté, ou votre accès a été retiré. Un responsable peut faire ajouter votre compte avec « keyclerk agents add ».
    .no_role = Vous êtes connecté, mais votre compte ne vous donne aucun rôle ici. Demandez le rôle « agent » ou « lead » là où votre compte est géré.
    .refused = La connexion n’a pas abouti. Veuillez réessayer.
console_problem = Problème
    .forged = Cette modification n’a pas été faite : elle venait d’une page périmée. Revenez en arrière, rechargez la page et recommencez.
    .leads_only = Cette page est réservée aux responsables.
    .not_found = Il n’y a rien ici, ou vous n’y avez pas accès.
    .bad_input = Une des valeurs saisies n’est pas utilisable.
    .failed = Cela n’a pas fonctionné pour le moment.
    .too_large = L’envoi est trop volumineux. Raccourcissez-le et envoyez-le de nouveau.
    .file_too_large = Ce fichier est trop volumineux : on peut importer ici 10 Mio au plus. Divisez-le en plusieurs fichiers, chacun avec l’en-tête, ou faites-le importer sur le serveur avec « keyclerk import ».
    .imports = Vers les imports
    .back = Vers les incidents
console_connection = La connexion est coupée : ce qui change ailleurs n’apparaît qu’à son retour.
    .back = La connexion est rétablie et la page est à jour.
    .failed = L’envoi n’a pas abouti. Votre saisie est toujours là ; réessayez dans un instant.
console_keyboard = Clavier
    .all = Afficher tous les raccourcis
    .search = Rechercher
    .next = Incident suivant dans la liste
    .previous = Incident précédent dans la liste
    .open = Ouvrir l’incident
    .take = Prendre l’incident en charge
    .answer = Répondre au partenaire
    .note = Écrire une note interne
    .solve = Résoudre et passer au suivant
    .close = Fermer

## Console: queues and search

console_queue = Files d’attente
    .mine = Les miens
    .unassigned = Non attribués
    .escalating = Échéance proche
    .breached = Échéance dépassée
    .waiting = En attente du partenaire
    .all = Tous les incidents en cours
    .none = Aucun incident ici.
console_filters = Filtrer la liste
    .severity = Gravité
    .language = Langue
    .product = Produit
    .partner = Partenaire
    .state = État
    .any = Peu importe
    .apply = Filtrer
    .ended = Incidents résolus
console_list = Incidents
    .number = Numéro
    .severity = Gravité
    .state = État
    .due = Prochaine échéance
    .description = Sujet
    .partner = Partenaire
    .product = Produit
    .language = Langue
    .owner = Agent
    .nobody = encore personne
console_list_state = État
    .new = nouveau
    .open = en cours
    .waiting_for_partner = en attente du partenaire
    .solved = résolu
    .closed = clôturé
    .withdrawn = retiré
console_found = Résultats
    .some = Incidents correspondant à « { $text } » :
    .none = Aucun incident ne correspond à « { $text } ».
    .filtered_some = Les incidents les plus récents qui répondent au filtre :
    .filtered_none = Aucun incident ne répond au filtre.
    .nothing_asked = Saisissez un numéro comme INC-000123, les cinq derniers caractères d’une clé, un ordinateur, un code d’erreur, un partenaire ou des mots.
    .every = Tout afficher
console_paging = Pages
    .first = Revenir à la première page
    .next = Page suivante
console_countdown = Temps jusqu’à la prochaine échéance
    .minutes_left = dans { $count } min
    .hours_left = dans { $count } h
    .days_left = dans { $count } { $count ->
        [one] jour
       *[other] jours
    }
    .minutes_late = { $count } min de retard
    .hours_late = { $count } h de retard
    .days_late = { $count } { $count ->
        [one] jour
       *[other] jours
    } de retard

## Console: keys and imports

console_keys = Clés de produit
    .search = Partenaire, par identifiant ou par nom
    .search_suffix = Clé, par le début de ses cinq derniers caractères
    .partner = Partenaire
    .id = Identifiant
    .of = Clés de produit de { $partner }
    .back = Tous les partenaires
    .back_to_keys = Vers les clés de ce partenaire
    .key = Clé
    .product = Produit
    .used = Activations utilisées
    .limit = Limite
    .left = Restantes
    .state = État
    .no_limit = aucune limite enregistrée
    .blocked = Bloquée
    .exhausted = Limite atteinte
    .usable = Utilisable
    .more = Suite
    .no_partners = Aucun partenaire ne correspond.
    .no_keys = Aucune clé ne correspond.
console_key = Clé de produit …{ $suffix }
    .as_of = Données à la date du
    .ambiguous = Ce partenaire a plusieurs clés avec ces cinq derniers caractères. Rien ne permet de les distinguer ici.
console_key_problem = Non effectué
    .no_reason = Veuillez indiquer un motif.
    .no_computer = Veuillez indiquer l’ordinateur.
    .bad_limit = La limite doit être un nombre entier positif ou nul, ou rester vide s’il n’y en a pas.
    .changed = Rien n’a été fait : cette clé a changé depuis que vous l’avez consultée. Voici son état actuel.
console_key_told = Effectué
    .done_release = L’activation est libérée.
    .done_limit = La limite est modifiée.
    .done_block = La clé est bloquée.
    .done_unblock = La clé n’est plus bloquée.
    .nothing_release = Rien n’a été fait : cet ordinateur n’a aucune activation de cette clé à libérer.
    .nothing_limit = Rien n’a été fait : c’est déjà la limite.
    .nothing_block = Rien n’a été fait : la clé est déjà bloquée.
    .nothing_unblock = Rien n’a été fait : la clé n’est pas bloquée.
console_correction = Corrections
    .hint = Vous voyez d’abord l’effet d’une correction. Elle vaut à partir de maintenant et figure au journal d’audit avec votre motif.
    .release = Libérer une activation
    .limit = Modifier la limite
    .block = Bloquer la clé
    .unblock = Lever le blocage
    .computer = Ordinateur
    .new_limit = Nouvelle limite (vide : aucune)
    .reason = Motif
    .look = Voir l’effet
    .before = Maintenant
    .after = Ensuite
    .confirm = Effectuer
    .cancel = Annuler
console_correction_will = Effet
    .release = La dernière activation de { $computer } avec la clé …{ $suffix } sera libérée.
    .limit = La clé …{ $suffix } aura désormais une autre limite. Les refus antérieurs restent tels quels.
    .block = Toute nouvelle installation avec la clé …{ $suffix } sera refusée.
    .unblock = Les installations avec la clé …{ $suffix } seront de nouveau comptabilisées.
console_proof = Détail du décompte
    .time = Date et heure
    .computer = Ordinateur
    .how = Décompte
    .delta = Variation
    .used = Utilisées ensuite
    .by = Par
    .shown = Les entrées les plus récentes sont affichées : { $shown } sur { $all }.
    .show_all = Tout afficher
console_imports = Imports
    .upload = Importer un fichier
    .hint = CSV avec en-tête, JSON Lines ou export de clés ; 10 Mio au plus. Vous voyez d’abord l’effet du fichier ; rien n’est enregistré avant votre confirmation.
    .kind = Contenu
    .file = Fichier
    .export = Seulement pour un export de clés du centre d’administration
    .partner = Identifiant du partenaire, si le fichier ne le nomme pas
    .as_of = Date de l’export (vide : maintenant)
    .check = Vérifier le fichier
    .made = Imports effectués
    .none = Il n’y a encore aucun import.
    .number = Numéro
    .time = Date et heure
    .rows = Lignes
    .new = Nouvelles
    .changed = Modifiées
    .unchanged = Inchangées
    .rejected = Rejetées
    .recounted = Entrées antérieures dont la décision change
    .by = Par
    .state = État
    .published = En vigueur
    .undone = Annulé
    .undoes = Annule le n° { $number }
    .undo = Annuler l’import { $number }
console_import_kinds = Types de fichiers
    .partners = Partenaires
    .contacts = Contacts
    .benefits = Avantages
    .keys = Clés de produit
    .installations = Installations
    .snapshots = Export de clés
    .undo = Annulation
console_import_problem = Non effectué
    .busy = Rien n’a été fait : un autre import est en cours. Veuillez réessayer dans un instant.
    .gone = Rien n’a été fait : ce fichier a déjà été importé, ou sa vérification date de plus d’une heure. Veuillez le vérifier de nouveau.
    .bad_moment = La date de l’export n’est pas utilisable.
    .exports_only = Le partenaire et la date ne servent que pour un export de clés du centre d’administration, ce que ce fichier n’est pas. Laissez-les vides.
    .unknown_partner = Ce partenaire n’est pas parmi ceux pour lesquels vous travaillez.
    .no_reason = Veuillez indiquer un motif.
    .built_upon = Rien n’a été fait : des données ou des imports ultérieurs reposent sur cet import. Il faut d’abord les annuler.
console_import_told = Effectué
    .done_import = Le fichier est importé.
    .done_part = Les lignes valables sont importées. { $count ->
        [one] { $count } ligne a été laissée
       *[other] { $count } lignes ont été laissées
    } de côté.
    .done_undo = L’import est annulé.
    .undone_already = Rien n’a été fait : cet import a déjà été annulé, ou ne peut pas l’être.
console_import_check = Fichier vérifié
    .back = Vers les imports
    .would = Rien n’est encore enregistré. Effet de ce fichier :
    .keys = Clés dont les chiffres changeraient
    .used = Utilisées
    .limit = Limite
    .rejected = Rien de ce fichier ne serait enregistré. Corrigez ces lignes et vérifiez-le de nouveau.
    .some_rejected = Ces lignes ne peuvent pas être reprises. Corrigez-les et vérifiez le fichier de nouveau, ou importez seulement les lignes valables.
    .line = Ligne
    .column = Colonne
    .value = Valeur
    .reason = Motif
    .more = Et encore { $count }.
    .kept = Le fichier est conservé pendant une heure, pour que soit importé exactement ce qui a été vérifié.
    .publish = Importer ce fichier
    .publish_good = Importer { $count ->
        [one] la ligne valable
       *[other] les { $count } lignes valables
    }
    .rejects = Télécharger les lignes rejetées
    .rejects_hint = Le téléchargement contient les lignes rejetées telles qu’elles figurent dans votre fichier, clés de produit comprises. Corrigez-les, puis vérifiez ce fichier-là.
console_audit = Journal d’audit
    .search = Identifiant du partenaire
    .time = Date et heure
    .actor = Par
    .action = Action
    .subject = Objet
    .partner = Partenaire
    .reason = Motif
    .details = Détails
    .none = Il n’y a aucune entrée.
    .more = Plus anciennes
console_audit_actions = Actions effectuées
    .KEY_RELEASE = Activation libérée
    .KEY_LIMIT = Limite modifiée
    .KEY_BLOCK = Clé bloquée
    .KEY_UNBLOCK = Blocage levé
    .IMPORTED = Fichier importé
    .IMPORT_UNDONE = Import annulé
    .AGENT_ADDED = Agent ajouté
    .AGENT_DISABLED = Agent désactivé
    .API_KEY_ADDED = Clé d’API ajoutée
    .API_KEY_REVOKED = Clé d’API révoquée
    .OUTBOX_RETRIED = Envoi relancé
    .OUTBOX_DROPPED = Envoi abandonné
    .CONTACT_ADDED = Contact ajouté
    .CONTACT_LINKED = Contact lié à Teams
    .CONTACT_ERASED = Contact effacé
    .MACRO_ADDED = Macro ajoutée
    .MACRO_CHANGED = Macro modifiée
    .MACRO_DELETED = Macro supprimée

## Console: understanding and reports

console_understanding = Les messages que le bot n’a pas compris avec certitude, et ceux dont la réponse n’a pas aidé. Indiquez ce que le message voulait dire : une personne relit votre indication avant que le bot en apprenne quelque chose.
    .choices = Quels messages
    .unmarked = À annoter
    .marked = Annotés
    .export = Télécharger les annotations
    .nothing = Aucun message ici.
    .pages = Autres messages
    .newest = Les plus récents
    .older = Plus anciens
    .visitor = Visiteur
    .understood = compris comme « { $intent } », { NUMBER($confidence, style: "percent") }
    .not_helped = la réponse n’a pas aidé
    .intent = Ce que le message voulait dire
    .choose = Choisir
    .language = Langue
    .mark = Annoter
    .mark_again = Modifier l’annotation
    .unmark = Retirer l’annotation
    .marked_by = Annoté par { $agent }
console_intent = Intentions sur lesquelles on n’interroge personne
    .affirm = Oui
    .cancel = Annuler
    .change_language = Changer de langue
    .deny = Non
    .goodbye = Au revoir
    .greet = Salutation
    .inform = Une réponse à ce qui était demandé, par exemple un produit ou un code
    .nlu_fallback = Pas compris
    .out_of_scope = Tout autre chose
    .thank = Remerciements
console_report = Rapports
    .weeks = Incidents par semaine
    .products = Incidents par produit
    .languages = Incidents par langue
    .targets = Délais
    .answers = Bot et agents
    .unanswered = Questions sans réponse
    .error_codes = Codes d’erreur
console_report_about = Ce que comptent les rapports
    .weeks = Chaque incident compte dans la semaine où il a été ouvert.
    .products = Chaque incident ouvert compte.
    .languages = La langue est celle de la conversation.
    .targets = Un délai est suspendu tant que l’incident attend le partenaire ou qu’il est terminé. Les doublons fusionnés ne sont pas évalués. La médiane est en heures d’horloge.
    .answers = Les messages auxquels le bot a répondu, ceux qu’il n’a pas compris, et les reprises par une personne.
    .unanswered = Ce que le bot n’a pas compris, du plus fréquent au moins fréquent ; les clés de produit sont masquées.
    .error_codes = Les codes pour lesquels des incidents ont été ouverts, du plus fréquent au moins fréquent.
console_report_period = Période
    .weeks = { $count } { $count ->
        [one] semaine
       *[other] semaines
    }
    .show = Afficher
    .csv = Télécharger en CSV
    .since = Depuis le { $day } ; la semaine commence le lundi (UTC).
    .nothing = Rien à compter dans ces semaines.
console_report_columns = Colonnes
    .week = Semaine du
    .incidents = Incidents
    .product = Produit
    .language = Langue
    .target = Délai
    .severity = Gravité
    .met = Tenu
    .missed = Dépassé
    .open = En cours
    .median = Médiane
    .answered = Avec réponse
    .not_understood = Non compris
    .handed_over = Repris par une personne
    .question = Question
    .times = Nombre de fois
    .last = Dernière fois
    .error_code = Code d’erreur
console_report_target = Délais
    .response = Première réponse
    .solution = Solution
console_report_hours = { NUMBER($hours) } h

## Console: an incident

console_incident = Incident { $number }
    .diagnosis = Diagnostic
    .standing = Où il en est
    .transcript = Conversation
    .timeline = Historique
    .earlier = Plus tôt
    .work = Traitement
    .others = Autres incidents de ce partenaire
    .similar = Incidents semblables déjà résolus
    .description = Description
    .impact = Impact
    .partner = Partenaire
    .contact = Ouvert par
    .language = Langue
    .owner = Agent
    .nobody = personne pour l’instant
    .severity = Gravité
    .state = État
    .reason = Cause retenue
    .merged = Suivi dans
    .opened = Ouvert le
    .product = Produit
    .suffix = Clé, cinq derniers caractères
    .computer = Ordinateur
    .error_code = Code d’erreur
    .unknown_code = Ce code d’erreur ne figure pas dans le catalogue.
    .understood = Ce que le bot a compris
    .nothing_understood = Rien : aucun message n’est à l’origine de l’incident.
    .quota = Incidents de cette année d’adhésion
    .membership = Adhésion
    .records = Données à la date du
    .no_records = Aucune donnée d’activation n’a été importée pour ce partenaire.
    .no_key = Aucune clé de ce partenaire n’a été mentionnée.
    .silent = Rien n’a été dit dans une conversation.
    .none = Il n’y en a pas.
    .internal = interne
    .withheld = jamais remis
    .solved_by = Ce qui l’a résolu
console_incident_confidence = sûr à { NUMBER($confidence, style: "percent") }
    .sure = sûr à { NUMBER($confidence, style: "percent") }
    .unsure = sûr à { NUMBER($confidence, style: "percent") } seulement
    .lost = sûr à { NUMBER($confidence, style: "percent") } seulement : il peut très bien s’agir d’autre chose
console_incident_quota = { $total ->
        [none] { $used ->
            [one] { $used } utilisé
           *[other] { $used } utilisés
        } ; aucune adhésion n’est enregistrée
        [unlimited] { $used ->
            [one] { $used } utilisé
           *[other] { $used } utilisés
        }, sans limite
       *[other] { $used ->
            [one] { $used } utilisé
           *[other] { $used } utilisés
        } sur { $total }, il en reste { $left }
    }
console_incident_key = { $limit ->
        [none] { $used ->
            [one] { $used } activation utilisée
           *[other] { $used } activations utilisées
        }, aucune limite enregistrée
       *[other] { $used ->
            [one] { $used } activation utilisée
           *[other] { $used } activations utilisées
        } sur { $limit }, il en reste { $left }
    }
    .before = À l’ouverture de l’incident : { $limit ->
        [none] { $used ->
            [one] { $used } utilisée
           *[other] { $used } utilisées
        }, aucune limite enregistrée
       *[other] { $used ->
            [one] { $used } utilisée
           *[other] { $used } utilisées
        } sur { $limit }
    }
    .blocked = Cette clé est bloquée.
    .plot = Activations utilisées par rapport à la limite au fil du temps
    .table = Les mêmes chiffres, avec le détail du décompte
    .date = Date
    .computer = Ordinateur
    .how = Décompte
    .used = Utilisées
    .limit = Limite
    .no_limit = aucune
    .empty = Le registre de cette clé est vide.
console_incident_target = Prochaine échéance
    .response = Première réponse avant le
    .solution = Solution avant le
    .paused = en pause : le partenaire doit répondre
    .none = Aucune échéance ne court.
console_incident_state = État
    .new = nouveau
    .open = en cours
    .waiting_for_partner = en attente du partenaire
    .solved = résolu
    .closed = clôturé
    .withdrawn = retiré
console_incident_held = Les agents mènent la conversation : le bot se tait.
    .bot = Le bot mène la conversation.
console_deed = Ce qui a été fait
    .OPENED = a ouvert l’incident
    .TAKEN = a pris l’incident en charge
    .ANSWERED = a répondu
    .ASKED = a posé une question et attend la réponse
    .NOTED = a noté
    .COMMENTED = a écrit
    .SOLVED = a résolu l’incident
    .CLOSED = a clôturé l’incident
    .WITHDRAWN = a retiré l’incident
    .REOPENED = a rouvert l’incident
    .HANDED_OVER = a fait passer la conversation à un agent
    .GIVEN_BACK = a rendu la conversation au bot
    .ASSIGNED = a attribué l’incident
    .RATED = a changé la gravité
    .PAUSED = a mis l’incident en attente du partenaire
    .RESUMED = a repris l’incident
    .MERGED = a fusionné l’incident avec un autre
    .LINKED = y a fusionné un autre incident
console_deed_more = Précision sur ce qui a été fait
    .ASSIGNED = à { $owner }
    .RATED = de { $from } à { $to }
    .MERGED = ({ $into })
    .LINKED = ({ $duplicate })
console_reason = Cause retenue
    .KEY_LIMIT_RAISED = la limite de la clé a été relevée
    .ACTIVATION_RELEASED = une activation a été libérée
    .CONFIGURATION = configuration
    .EXPLAINED = expliqué
    .DUPLICATE = doublon
    .PRODUCT_FAULT = défaut du produit
    .NOT_REPRODUCIBLE = n’a pas pu être reproduit
    .OTHER = autre chose
console_delivery = Ce qu’il en est advenu
    .nowhere = transmis nulle part : il n’y a pas de conversation
    .waiting = en route
    .delivered = remis { $channel ->
        [teams] dans Teams
       *[other] dans le chat
    }, pas encore lu
    .read = lu { $channel ->
        [teams] dans Teams
       *[other] dans le chat
    }
    .dead = n’a pas pu être remis
    .mail_waiting = un e-mail suivra
    .mail_delivered = e-mail envoyé
    .mail_dead = l’e-mail n’a pas pu être envoyé
console_similar = Semblable
    .error_code = même code d’erreur
    .product = même produit
console_macro = Macro
    .none = sans macro
    .fill = Insérer
    .missing = Cette macro n’a pas de texte dans cette langue ({ $language }) : le texte anglais a été inséré.
    .lacking = L’incident n’a pas de valeur pour :
    .send = Envoyer{ $state ->
        [waiting_for_partner] {" "}et attendre le partenaire
        [solved] {" "}et résoudre
        [closed] {" "}et clôturer
       *[other] {""}
    }{ $owner ->
        [me] {" "}(l’incident devient le vôtre)
        [other] {" "}(l’incident passe à un autre agent)
       *[none] {""}
    }
console_work = Traitement
    .take = Prendre en charge
    .take_from = Reprendre à { $owner }
    .take_over = Prendre la conversation
    .give_back = Rendre la conversation au bot
    .reopen = Rouvrir
    .answer = Répondre au partenaire
    .answer_hint = Langue du partenaire : { $language }. La réponse arrive dans sa conversation, et par e-mail s’il ne l’y lit pas.
    .send = Envoyer
    .send_and_wait = Envoyer et attendre le partenaire
    .note = Note interne
    .note_hint = Réservée aux agents.
    .moved = L’incident ne permet plus cette réponse : ce que vous aviez écrit se trouve dans la note.
    .leave = Un texte écrit ici n’a pas encore été envoyé. Résoudre l’incident et continuer sans ce texte ?
    .keep = Enregistrer la note
    .solve = Ce qui l’a résolu
    .solve_hint = Le partenaire le lit et peut rouvrir l’incident.
    .mark_solved = Résoudre
    .solve_and_next = Résoudre et passer au suivant
    .close = Pourquoi il est clôturé
    .close_hint = Le partenaire le lit et peut rouvrir l’incident.
    .mark_closed = Clôturer
    .assign = Agent
    .assign_now = Attribuer
    .severity = Gravité
    .severity_now = Changer la gravité
    .wait = Mettre en attente du partenaire
    .resume = Reprendre
    .merge = Fusionner avec un autre
    .merge_into = Numéro de l’incident qui continue
    .merge_hint = Celui-ci est clôturé comme doublon, et le partenaire est informé du numéro de celui qui continue.
    .ended = L’incident est terminé.
console_done = C’est fait.
    .take = L’incident est à vous.
    .take-over = La conversation est à vous.
    .give-back = Le bot a repris la conversation.
    .answer = Votre réponse est en route.
    .note = La note est enregistrée.
    .solve = L’incident est résolu.
    .close = L’incident est clôturé.
    .reopen = L’incident est rouvert.
    .assign = L’incident est attribué.
    .severity = La gravité est changée.
    .wait = L’incident attend le partenaire.
    .resume = L’incident est de nouveau en cours.
    .merge = L’incident est clôturé comme doublon.
console_refused = Cela n’a pas pu être fait.
    .STALE = Pas encore fait : quelqu’un a modifié l’incident entre-temps. Votre saisie est toujours là ; recommencez si elle convient encore.
    .WRONG_STATE = Dans l’état actuel de l’incident, ce n’est pas possible.
    .TOO_LATE = Il est trop tard pour rouvrir cet incident.
    .NOT_HELD = Aucun agent ne mène la conversation.
    .HELD = Des agents mènent cette conversation pour un autre incident.
    .NO_CONVERSATION = Cet incident ne vient d’aucune conversation.
    .EMPTY = Rien n’est encore écrit.
    .TOO_LONG = Le texte dépasse 4 000 caractères.
    .NO_REASON = Indiquez la cause retenue.
    .PLACEHOLDER = Un élément de la macro n’a pas encore de valeur : son nom figure dans le texte entre doubles accolades. Écrivez ce qui convient, ou supprimez-le.
    .MACRO_CHANGED = La macro a été modifiée ou supprimée entre-temps, et rien n’a été envoyé. Votre texte est toujours là : voyez ce que fait maintenant son bouton, puis renvoyez.
    .UNKNOWN_AGENT = Aucun agent de ce nom ne travaille pour ce partenaire.
    .UNCHANGED = C’est déjà le cas.
    .UNKNOWN_INCIDENT = Ce partenaire n’a pas d’incident portant ce numéro.
    .SAME_INCIDENT = Un incident ne peut pas être fusionné avec lui-même.
    .MERGED = Celui-là est lui-même un doublon.
    .OTHER_ENDED = Celui-là est terminé.
    .changes = Ce qui a changé entre-temps :


## Console: macros

console_macros = Des réponses que les responsables mettent à la disposition de tous les agents. Une macro remplit la réponse dans la langue de l’incident ; le texte reste modifiable.
    .none = Il n’y a pas encore de macro.
    .new = Nouvelle macro
    .change = Modifier la macro
    .name = Nom
    .languages = Langues
    .state = Ensuite, l’incident est
    .owner = Ensuite, il est confié à
    .stays = comme avant
    .me = l’agent qui l’utilise
    .hint = Éléments repris de l’incident :
    .text = Texte, { $language }
    .keep = Enregistrer
    .delete = Supprimer
console_macro_problem = Problème
    .BAD_MACRO = { $problem ->
        [MISSING] Le texte en anglais manque : il sert pour les langues qui n’ont pas de texte.
        [TOO_LONG] Le texte ({ $language }) est trop long : 4 000 caractères au plus.
        [UNKNOWN_PLACEHOLDER] Le texte ({ $language }) contient un élément inconnu à la ligne { $line }, caractère { $column } : { $placeholder }
       *[other] { $field ->
            [owner] L’agent à qui il serait confié ne peut plus se connecter.
            [state] Un incident ne peut pas passer ensuite à cet état.
           *[name] Il faut un nom de 200 caractères au plus.
        }
    }
    .MACRO_THERE = Il existe déjà une macro de ce nom.
    .MACRO_CHANGED = { $by } a modifié cette macro entre-temps. Votre texte est toujours là : enregistrez-le encore une fois pour remplacer le sien.
