### English. Every sentence that people read; the same names and variables stand in every language.
### `utter_…`: what the bot says, with its buttons as attributes. `row_…`: a line of a list. `rule_…`, `state_…`: words for codes.

## Conversation

utter_greet = Hello{ $name ->
        [none] {""}
       *[other] , { $name }
    }. I answer questions about product keys and activations from your records, and I open technical support incidents. What can I do for you?
    .usage = How many activations are left?
    .limit = The maximum number of activations is reached
    .counting = How are activations counted?
utter_help =
    I can
    - tell how many activations of a key are used and left, with the computers that were counted
    - explain why a key has reached its limit, and what helps
    - tell you in advance whether a reinstallation or new hardware would be counted
    - explain activation error codes
    - tell you which products you are entitled to, where keys and downloads are, and which role you need
    - open a technical support incident, tell you how it stands, add to it, close or reopen it
    - hand you over to a person of our support team
    Ask in your own words. I speak { $languages }.
    .usage = How many activations are left?
    .counting = How are activations counted?
    .incident = Open an incident
utter_goodbye = Goodbye, and good luck with the installation.
utter_thank = You’re welcome.
utter_out_of_scope = I can’t help with that: I only know about product keys, activations, software benefits and technical support incidents. For example, I can tell you how many activations are left or open an incident.
    .usage = How many activations are left?
    .help = What can you do?
utter_not_understood = I didn’t understand that. Could you put it differently? I know about product keys, activations, software benefits and technical support incidents.
    .usage = How many activations are left?
    .help = What can you do?
utter_did_you_mean = I’m not sure that I understand. Do you mean:
    { $meanings }
    .meaning = { $meaning }
    .deny = Something else
utter_offer_person = I’m sorry, I still don’t understand. A person can help you: ask for one, or I can open a technical support incident. Shall I open one?
    .person = Speak to a person
    .open_incident = Open an incident
utter_offer_sign_in = I’m sorry, I still don’t understand. Once you have signed in to the portal, I can open a technical support incident, which reaches a person. General questions I can answer right away.
    .counting = How are activations counted?
    .activation = Which products need activation?
utter_started_over = { $what ->
        [incident] All right, let’s start the incident again from the beginning.
       *[conversation] All right, let’s start again. What can I do for you?
    }
utter_language_changed = Of course, let’s go on in English.
utter_language_not_spoken = I don’t speak that language yet. I speak { $languages }.
utter_nothing_to_affirm = All right. What would you like to know?
    .usage = How many activations are left?
    .help = What can you do?
utter_denied = All right. Is there anything else I can do?
utter_cancelled = Cancelled; nothing was sent. What else can I do for you?
utter_information_taken = Noted. What would you like to know about it?
    .usage = How many activations are left?
    .incident = Open an incident
utter_sign_in = Please sign in to the portal for that: I can only look into the records of a partner I know. General questions I can answer right away.
    .counting = How are activations counted?
    .activation = Which products need activation?
utter_role_needed = For that you need the role Global admin or MPN partner admin. As a user you see your products and their totals.
utter_not_solved = I’m sorry that it did not help. { $help ->
        [none] {""}
       *[some] We have not looked at this yet:
    { $meanings }
    }
    I can open a technical support incident, so that a person looks into it. Shall I?
    { $reopens ->
        [yes] Or I can reopen { $ended } if its problem is back.
       *[no] {""}
    }
    .reopen = Reopen { $ended }
    .meaning = { $meaning }
    .affirm = Yes, open an incident
    .deny = No


## Keys and activations

utter_which_key = Which key do you mean? Give its number, its last five characters or the product.
    { $keys }
    .key = { $product } …{ $suffix }
utter_unknown_key = Your records show no key that ends in { $suffix }. Please check the last five characters.
utter_no_key_of_product = Your records show no key for { $product }.
utter_no_keys = Your records show no product keys yet.
utter_limit_reached = The key …{ $suffix } for { $product } has used all its activations: { $used } of { $limit }, so it will activate nothing more.{ $card ->
        [yes] {""}
       *[no] {""}
    How this was counted:
    { $proof }
    }
    { $help ->
        [none] No other key of this product has activations left, and no computer can be reinstalled without being counted.
       *[other] What helps now:
    { $options }
    }
    I can’t promise more activations for this key. Shall I open a technical support incident?
    { $records }
    .open_incident = Open an incident
    .counting = How are activations counted?
utter_limit_not_reached = According to the records, the key …{ $suffix } for { $product } is not at its limit: { $used } of { $limit } activations used, { $left } left.{ $card ->
        [yes] {""}
       *[no] {""}
    How this was counted:
    { $proof }
    }
    So the refusal may have another reason, or the activation server counts differently. Shall I open a technical support incident?
    { $records }
    .open_incident = Open an incident
    .counting = How are activations counted?
utter_limit_unknown = The records show { $used ->
        [one] one activation
       *[other] { $used } activations
    } used with the key …{ $suffix } for { $product }, but no limit is recorded for it.{ $card ->
        [yes] {""}
       *[no] {""}
    How this was counted:
    { $proof }
    }
    Shall I open a technical support incident?
    { $records }
    .open_incident = Open an incident
    .counting = How are activations counted?
utter_limit_totals = A key that has used all its activations activates nothing more. The totals of your products:
    { $totals }
    Which computers were counted is shown to the roles Global admin and MPN partner admin. Shall I open a technical support incident?
    { $records }
    .open_incident = Open an incident
utter_key_usage = { $product }, key …{ $suffix }: { $used } of { $limit } activations used, { $left ->
        [0] none left
        [one] one left
       *[other] { $left } left
    }.{ $card ->
        [yes] {""}
       *[no] {""}
    How this was counted:
    { $proof }
    }
    { $records }
    .counting = How are activations counted?
utter_key_usage_unlimited = { $product }, key …{ $suffix }: { $used ->
        [0] no activation
        [one] one activation
       *[other] { $used } activations
    } used; no limit is recorded.{ $card ->
        [yes] {""}
       *[no] {""}
    How this was counted:
    { $proof }
    }
    { $records }
    .counting = How are activations counted?
utter_key_usages = The activations of your keys:
    { $keys }
    Name a key by its last five characters and I’ll show you how its activations were counted.
    { $records }
    .key = { $product } …{ $suffix }
utter_product_totals = The activations of your products:
    { $totals }
    { $records }
utter_counting_rules = Activations are counted for each product key:
    - installed on a new computer: counted
    - installed again on the same computer, without a significant hardware change: not counted
    - installed on the same computer after a significant hardware change, such as another mainboard: counted
    { $partner_rule ->
        [every_activation] For your organisation another rule applies: every activation counts, even on the same computer.
        [hardware_aware] These rules apply to your organisation.
       *[unknown] For some partners every activation counts, even on the same computer.
    }
    Which hardware changes are significant is not published for today’s Windows; I use the published weights of older versions as an approximation.
    { -source-benefits }
    .if_counted = Would a reinstallation be counted?
utter_if_counted = { $verdict ->
        [counted] Yes: an installation on { $computer } with the key …{ $suffix } ({ $product }) would be counted. Afterwards { $used_after } of { $limit } would be used.
        [counted_unlimited] Yes: an installation on { $computer } with the key …{ $suffix } ({ $product }) would be counted. Afterwards { $used_after } would be used.
        [refused] It would be refused: an installation on { $computer } with the key …{ $suffix } ({ $product }) would be counted, and the key’s limit of { $limit } is reached.
        [blocked] It would be refused: the key …{ $suffix } ({ $product }) activates nothing at present, on { $computer } or anywhere else.
       *[not_counted] No: an installation on { $computer } with the key …{ $suffix } ({ $product }) would not be counted.
    }
    { $reason ->
        [BLOCKED] Reason: the key is blocked.
        [NEW_COMPUTER] Reason: this computer has not been counted for this key so far.
        [SAME_COMPUTER_UNCHANGED] Reason: it is the same computer with the same hardware.
        [SAME_COMPUTER] Reason: it is the same computer, and what changes ({ $changed }) is not a significant hardware change.
        [HARDWARE_CHANGED] Reason: a significant hardware change ({ $changed }).
       *[EVERY_ACTIVATION] Reason: for your organisation every activation counts.
    }{ $unknown ->
        [none] {""}
       *[other] {" "}Not in this computer’s records so far: { $unknown }. What is not known never counts as changed.
    }{ $help ->
        [none] {""}
       *[other] {""}
    What helps now:
    { $options }
    }
    { $records }
    .usage = How many activations are left?
utter_if_counted_general = That depends on the computer:
    - a new computer or a new virtual machine: counted
    - the same computer with the same hardware, even if reinstalled or upgraded: not counted
    - the same computer after a significant hardware change, such as another mainboard: counted; a disk alone is not one
    { $partner_rule ->
        [every_activation] For your organisation, however, every activation counts.
       *[other] Tell me the computer’s name, and I’ll look at its actual history.
    }
utter_which_computer_key = { $computer } is recorded with several keys. Which key do you mean?
    { $keys }
    .key = { $product } …{ $suffix }
utter_activation_required = { $needed ->
        [yes] Yes, { $product } needs activation.
        [rds] RDS CALs are installed on a Remote Desktop license server, and that server is activated.
        [cal] No: a CAL has no key and is not installed, so there is nothing to activate.
       *[no] No, { $product } needs no product activation.
    } Activation is required for Windows Server, the Windows client operating systems and all Office client applications. { -source-benefits }
utter_activation_required_general =
    { $products }
    Activation is required for Windows Server, the Windows client operating systems and all Office client applications such as Office, Visio and Project. Not every product needs it. { -source-benefits }
utter_no_more_activations = I can’t promise more activations: a membership includes a set number for each product. What may help with { $product }:
    { $options }
    Or I can open a technical support incident. Shall I?
    .open_incident = Open an incident
utter_no_more_activations_general = I can’t promise more activations: a membership includes a set number for each product. Another key of the same product may have some left, a computer that was counted already may be reinstalled without being counted, and a technical support incident reaches a person. Shall I open one?
    .open_incident = Open an incident
    .usage = How many activations are left?
utter_error_code = { $certain ->
        [yes] { $code }: { $meaning }
       *[no] Probably { $code } means this: { $meaning }
    }
    { $mend }
    { $certain ->
        [yes] Source: Microsoft’s activation error tables.
       *[no] Source: general knowledge, not from Microsoft’s tables.
    }
    .open_incident = Open an incident
utter_unknown_error_code = I don’t know the code { $code }: it is not in my catalogue, and I don’t want to guess. Shall I open a technical support incident with it?
    .open_incident = Open an incident
utter_which_error_code = Which error code or message do you see? A code looks like 0xC004C008. In Windows, slmgr.vbs /ato shows it.
    .open_incident = Open an incident
utter_key_rejected = When a key is not accepted:
    - type it again exactly as the benefits page shows it; when pasting, check that the hyphens stayed hyphens
    - check that the key belongs to this product, edition and version
    - tell me the error code if there is one
    { $known ->
        [yes] Your records show the key …{ $suffix } as a key for { $product }.
        [no] Your records show no key that ends in { $suffix }.
       *[not_given] {""}
    }
    Shall I open a technical support incident?
    .open_incident = Open an incident

## Benefits

utter_cal_no_details = “No further details available” is expected for CALs: a CAL (client access license) is not a product to download. A Windows Server CAL has no key and is not installed or activated; what has to be activated is the server product itself. Keep the proof of your licences; there is nothing else to do.
    RDS CALs are different: they are installed on an activated Remote Desktop license server, within 120 days, and their version must be at least that of the session host.
    { -source-cals }
    .cal_licensing = How do CALs work?
    .open_incident = Open an incident
utter_which_cal = A CAL (client access license) of either kind gives one user or one device the right to use a server, and it is not downloadable. { -source-cals }
    Do you mean Windows Server CALs or RDS CALs?
    .windows_server_cal = Windows Server CALs
    .rds_cal = RDS CALs
utter_cal_licensing = { $kind ->
        [windows-server-cal] { -cal-windows-server }
        [rds-cal] { -cal-rds }
       *[both] { -cal-windows-server }
    { -cal-rds }
    }
    { -source-cals }
    { $benefits }
    { $records }
-cal-windows-server = A Windows Server CAL gives one user or one device the right to use the servers. It has no key, is not installed and is not counted by the server: keep the papers.
-cal-rds = RDS CALs are needed for Remote Desktop Services, in addition to Windows Server CALs. They are installed on an activated Remote Desktop license server; there is a grace period of 120 days, and the CAL’s version must be at least that of the session host.
utter_software_benefits = { $scope ->
        [named] According to your records:
       *[all] Your organisation is entitled to:
    }
    { $benefits }
    The list is in Partner Center: MPN, Benefits, Software tab.
    Products, quantities and keys are from your records; which products need activation is from the Microsoft Partner Network’s software benefits page of March 2021.
    { $records }
utter_no_benefits = Your records show no software benefits yet. What your organisation is entitled to is listed in Partner Center: MPN, Benefits, Software tab. { -source-benefits }
    { $records }
utter_software_benefits_general = The products your organisation is entitled to are in Partner Center: MPN, Benefits, Software tab. Expand a product’s row for its instructions. { -source-benefits }
utter_get_key =
    { $products }
    Product keys are in Partner Center: MPN, Benefits, Software tab. Expand the product’s row and choose the version: the key is in the same pane. To see keys, you need the role Global admin or MPN partner admin.
    { -source-benefits }
    { $records }
    .role = Which role do I have?
utter_download =
    { $products }
    Downloads are in Partner Center: MPN, Benefits, Software tab. Expand the product’s row and choose the version, language and edition; the key is in the same pane. CALs are not downloadable.
    { -source-benefits }
    { $records }
utter_required_role = To see product keys and manage software benefits, you need the role Global admin or MPN partner admin; other users see details only. { -source-roles }
    { $has_role ->
        [yes] Your records show this role for you: { $roles }.
        [no] Your records show neither of these roles for you: ask an administrator of your organisation.
       *[unknown] {""}
    }
    { $records }
role_global_admin = Global admin
role_partner_admin = MPN partner admin
utter_manage_benefits = A membership is renewed in Partner Center, until { $renewal_days ->
        [one] one day
       *[other] { $renewal_days } days
    } after its year has ended. Once it is paid, its benefits may take up to { $appear_hours ->
        [one] one hour
       *[other] { $appear_hours } hours
    } to appear. When a membership ends, its licences end with it and the software has to be uninstalled. { -source-membership }
    { $standing ->
        [none] {""}
        [unknown] Your records name no membership.
        [undated] Your records show the membership { $membership }, but no dates for it.
       *[current] Your records show the membership { $membership }{ $since ->
            [none] {""}
           *[other] {" "}since { $since }
        }. Its current year ends on { $ends }; it can be renewed until { $renew_by }.
        [renewable] Your records show the membership { $membership }{ $since ->
            [none] {""}
           *[other] {" "}since { $since }
        }. It ended on { $ends } and can still be renewed until { $renew_by }.
        [lapsed] Your records show the membership { $membership }{ $since ->
            [none] {""}
           *[other] {" "}since { $since }
        }. It ended on { $ends }, and it could be renewed until { $renew_by }.
    }
    { $records }
membership_action_pack = Action Pack
membership_silver = Silver
membership_gold = Gold
membership_solutions_partner = Solutions Partner

## Incidents

utter_incident_begin = { $quota ->
        [unknown] I’ll open a technical support incident.
        [unlimited] I’ll open a technical support incident. Your membership includes an unlimited number of them.
       *[known] I’ll open a technical support incident. You have { $left } of { $total } incidents left this membership year.
    } You can say “cancel” at any time.
utter_incident_no_quota = All { $total } technical support incidents of this membership year are used, so I can’t open another one.{ $reopens ->
        [yes] {" "}If the problem in { $ended } is back, I can reopen it: that uses no further incident.
       *[no] {""}
    }{ $adds ->
        [yes] {" "}You can still add something to { $own }.
       *[no] {""}
    }
    .reopen = Reopen { $ended }
    .add = Add something
    .status = How do our incidents stand?
utter_ask_description = Please describe the problem: what do you do, and what happens?
utter_ask_description_again = Please describe the problem in a sentence or two: what do you do, and what happens?
utter_ask_severity = How severe is it? A: work has stopped. B: work is badly hindered. C: a minor disruption.
    .A = A: work has stopped
    .B = B: badly hindered
    .C = C: minor disruption
utter_ask_severity_again = I need the severity: please answer A, B or C.
    .A = A: work has stopped
    .B = B: badly hindered
    .C = C: minor disruption
utter_ask_confirmation = { $card ->
        [yes] This is the incident. You can still change anything in it, then open it with “{ card_incident.submit }”.
    Shall I open it? You can also answer in words: “yes”, a correction (“no, severity B”) or “cancel”.
       *[no] This is the incident:
    - Description: { $description }
    - Severity: { $severity }
    - Product: { $product }
    - Key: { $suffix }
    - Error code: { $error_code }
    - Computer: { $computer }
    - Impact: { $impact }
    Shall I open it? You can also correct it (“no, severity B”) or cancel.
    }
    .affirm = Yes, open it
    .deny = Change something
    .cancel = Cancel
utter_ask_correction = What should be different? Name it (for example “severity B” or “the computer is SRV-04”), or write a new description.
utter_first_this = Let us finish this incident first, or say “cancel”.
utter_person_after_form = { $when ->
        [now] I’ll hand you over to our support team as soon as the incident is open.
       *[later] Our support team is not there at the moment; it is back on { $opens } and will read the incident then.
    }
utter_inputs_not_read = I could not read this, so it stays as it was: { $inputs }.
incident_addition = { $description }
    { $lines }
row_added_impact = Impact: { $impact }
row_added_severity = Severity: { $severity }
utter_incident_opened = The incident is open: { $number }, severity { $severity }. { $quota ->
        [unknown] {""}
        [unlimited] Your membership sets no limit on incidents.
       *[known] { $left ->
            [0] No incident is left
            [one] One incident is left
           *[other] { $left } incidents are left
        } this membership year.
    }
    { $response ->
        [due] A first response is due by { $response_due }.
       *[none] {""}
    }
    .status = What is the status of my incident?
utter_incident_failed = I could not open the incident: its description or severity is missing. Please start again.
    .open_incident = Open an incident
utter_incident_status = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    }: { $state }.{ $details ->
        [yes] { $card ->
            [yes] {""}
           *[no] {" "}Severity { $severity }, opened on { $opened }.
        }
       *[no] {" "}More is shown to the person who opened it and to administrators.
    }{ $response ->
        [due] { $card ->
            [yes] {""}
           *[no] {" "}A first response is due by { $response_due }.
        }
        [waiting] {" "}It waits for your answer: say “add to { $number }” and what you want to answer.
       *[none] {""}
    }{ $card ->
        [yes] {""}
       *[no] {""}
    { $timeline }
    }
    .add = Add something
    .close = It is no longer needed
    .reopen = Reopen it
utter_incident_list = { $scope ->
        [named] The incidents that you named:
       *[open] Your organisation’s open incidents:
    }
    { $incidents }
utter_no_incidents = Your organisation has no open incident.
    .open_incident = Open an incident
utter_unknown_incident = Your records show no incident { $number }.
utter_incident_quota = { $quota ->
        [unknown] Your records don’t say how many technical support incidents your membership includes.
        [unlimited] Your membership includes an unlimited number of technical support incidents{ $year_ends ->
            [none] {""}
           *[other] ; the current membership year runs until { $year_ends }
        }.
       *[known] { $left ->
            [0] No technical support incident is left
            [one] One technical support incident is left
           *[other] { $left } technical support incidents are left
        } of { $total } this membership year{ $year_ends ->
            [none] {""}
           *[other] , which runs until { $year_ends }
        }.
    }

## Coming back, and what answers are worth

utter_resumed = Welcome back. { $where }
utter_feedback_thanks = Thank you, that is good to know.
utter_feedback_reason = I’m sorry. What was wrong with the answer?
utter_feedback_kept = Thank you. People read this and use it to make the answers better.
utter_ask_duplicate = { $count ->
        [one] { $number } looks the same:
       *[other] These incidents look the same:
    }
    { $incidents }
    Shall I add what you wrote to { $count ->
        [one] it
       *[other] one of them
    }, or open a new one?
    .add = Add to { $number }
    .new = Open a new one
utter_ask_comment = What shall I add to { $number }?
utter_ask_comment_again = Please write in a sentence or two what I shall add to { $number }.
utter_comment_added = Added to { $number }; the support team sees it.
    .status = What is the status of my incident?
utter_no_incidents_of_yours = There is no open incident that you may change: that is for the person who opened it and for administrators.{ $new ->
        [yes] {" "}Shall I open a new one?
       *[no] {""}
    }
    .open_incident = Open an incident
utter_which_incident = Which incident do you mean? Give its number.
    { $incidents }
    .incident = { $number }
utter_incident_not_yours = { $what ->
        [person] Only the person who opened { $number } can speak to our support team about it.
        [person_admin] Only the person who opened { $number } can speak to our support team about it. You can add to it or close it.
       *[change] Only the person who opened { $number } and administrators of your organisation can change it.
    }
utter_incident_ended = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } is { $state }, so it can’t be changed any more.{ $new ->
        [yes] {" "}If the problem is there again, I can open a new incident. Shall I?
       *[no] {""}
    }
    .open_incident = Open an incident
utter_confirm_close = { $how ->
        [withdraw] Nobody has taken { $number }{ $about ->
            [none] {""}
           *[other] {" "}({ $about })
        } yet. Shall I withdraw it? Then it uses none of your incidents.
       *[close] { $taken ->
            [yes] Meanwhile an agent has taken { $number }, so it stays counted. Shall I close it all the same?
           *[no] Shall I close { $number }{ $about ->
                [none] {""}
               *[other] {" "}({ $about })
            }?
        } You can reopen it later for some days.
    }
    .affirm = { $how ->
        [withdraw] Yes, withdraw it
       *[close] Yes, close it
    }
    .deny = No
utter_incident_withdrawn = { $number } is withdrawn. { $given_back ->
        [yes] It uses none of your incidents{ $quota ->
            [known] : { $left } of { $total } left this membership year
           *[other] {""}
        }.
       *[no] An agent had taken it already, so it stays counted.
    }
utter_incident_closed = { $number } is closed. Should the problem return, tell me and I’ll reopen it.
utter_confirm_close_several = Shall I do this?
    { $incidents }
    .affirm = Yes, all of it
    .deny = No
utter_incident_already_ended = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } is already { $state }, so there is nothing left to close.{ $reopens ->
        [yes] {" "}If the problem is still there, tell me and I’ll reopen it.
       *[no] {""}
    }
    .reopen = Reopen it
utter_incidents_refused = These stay as they are:
    { $incidents }
utter_nothing_to_reopen = There is no incident that you can reopen: that is possible for some days after it was solved or closed.{ $new ->
        [yes] {" "}Shall I open a new one?
       *[no] {""}
    }
    .open_incident = Open an incident
utter_ask_if_answer = Is this your answer to the question about { $number }? If so, I’ll add it there.
    .affirm = Yes, add it
    .deny = No
utter_confirm_reopen = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } is { $state }. Shall I reopen it? That uses no further incident.{ $kept ->
        [yes] {" "}What you wrote is then added to it.
       *[no] {""}
    }
    .affirm = Yes, reopen it
    .open_incident = Open a new one
    .deny = No
utter_incident_reopened = { $number } is open again.{ $added ->
        [yes] {" "}What you wrote is added to it.
       *[no] {""}
    } { $response ->
        [due] A first response is due by { $response_due }.
       *[none] {""}
    }
    .add = Add something
utter_handed_over = I’m handing over to our support team now, for { $number }. From here on I am silent: whatever you write goes to the incident, and their answers come here.
    .end = Back to the assistant
utter_given_back = I’m back: from here on I answer again myself{ $number ->
        [none] .
       *[other] . { $number } stays as it is; ask me for its status at any time.
    }
utter_person = I can hand you over to our support team, for which I open a technical support incident{ $quota ->
        [known] {" "}({ $left } of { $total } left this membership year)
       *[other] {""}
    }. Shall I?
    .affirm = Yes, please
    .deny = No
utter_person_later = Our support team is not there at the moment; it is back on { $opens }. I can open a technical support incident now{ $quota ->
        [known] {" "}({ $left } of { $total } left this membership year)
       *[other] {""}
    }, and a person will read it then. Shall I?
    .affirm = Yes, open an incident
    .deny = No
utter_person_later_add = Our support team is not there at the moment; it is back on { $opens } and will then read what you add to { $own }. Shall I add something?{ $new ->
        [yes] {" "}I can also open a new incident.
       *[no] {""}
    }
    .affirm = Yes, add something
    .open_incident = Open a new incident
    .deny = No
utter_person_away = Our support team is not there at the moment; it is back on { $opens }.
utter_person_which_incident = Which incident would you like to talk to our support team about?
    { $incidents }
    .incident = { $number }

## News of incidents, which come by themselves

utter_news_taken = { $number }: { $agent } is working on it now.
utter_news_answered = { $held ->
        [yes] { $text }
       *[no] { $agent } has answered about { $number }: { $text }
    }
utter_news_asked = { $held ->
        [yes] { $text }
       *[no] { $agent } has a question about { $number }: { $text }
        To answer, say “add to { $number }:” and what you want to say.
    }
    .answer = Answer
utter_news_commented = A colleague of yours has added to { $number }: { $text }
utter_news_solved = { $number } is solved: { $text }
    If the problem is still there, tell me and I’ll reopen it.
    .not_solved = It is not solved
utter_news_closed = { $number } was closed{ $text ->
        [none] .
       *[other] : { $text }
    }
utter_news_withdrawn = { $number } was withdrawn by a colleague of yours.
utter_news_merged = { $number } is about the same as { $into }: { $agent } has closed it, and we go on with { $into }. It does not use up one of your support incidents.
utter_news_reopened = { $number } is open again.
utter_news_handed_over = { $agent } from our support team is here now, for { $number }. From here on I am silent, and whatever you write goes to the incident.
    .end = Back to the assistant

## When something is in the way

utter_delayed = I’m slower than usual right now. Your message is kept, and the answer comes here as soon as it is ready.
utter_failed = Something went wrong on our side, and I have no answer to this. Please try again in a moment.
utter_button_expired = This button belongs to an earlier question. Please answer the last one, or tell me in your own words.

## In Microsoft Teams

utter_teams_welcome = Hello. I answer questions about product keys and activations from your records, and I open technical support incidents. What can I do for you?
    .usage = How many activations are left?
    .counting = How are activations counted?
    .incident = Open an incident
utter_teams_group_welcome = Hello. Mention me here and I answer general questions about product keys and activations. Questions about your own records I answer only in our personal chat.
    .counting = How are activations counted?
    .activation = Which products need activation?
utter_teams_not_linked = For that I have to know your organisation, and it is not linked to Teams yet. Please send the number of your tenant, { $tenant }, to whoever gave you access to this support. General questions I can answer right away.
    .counting = How are activations counted?
    .activation = Which products need activation?
utter_teams_go_on = That concerns your records, and others can read what is said here. Let’s go on in [our personal chat]({ $link }). General questions I can answer here.
    .counting = How are activations counted?
    .activation = Which products need activation?
utter_too_long = That is more than I can take at once. Please write at most 4,000 characters, and send the rest in a second message.
utter_only_text = I can only read text: pictures and files do not reach me. Please write what it is about.
teams_not_yours = This card was sent to somebody else. Mention me with your own question, and you get one of your own.
teams_app =
    .name = Keyclerk: product keys and activations
    .short = How many activations are left, how they were counted, and incidents
    .full = Keyclerk answers questions about your product keys and activations from the records themselves, with the proof: which computer was counted, when, and by which rule. When an answer is not enough, it opens a technical support incident, and an agent goes on in the same chat.
    .usage = How many activations are left?
    .usage_about = How many activations of a product key are used and left, and how they were counted
    .incident = Open an incident
    .incident_about = Describe a problem to our technical support
    .help = What can you do?
    .help_about = Everything that can be asked here

## The chat, beside what is said in it

chat_rate_limited = That was a lot at once. Please wait { $seconds ->
        [one] a second
       *[other] { $seconds } seconds
    }, and then go on.
chat_too_many_streams = This chat is open in too many windows. Please close some of them.
transcript_heading = Conversation with Keyclerk
    { $who }
    Written on { $time }. All times are those of { $zone }.
transcript_message = { $time }, { $who }:
transcript_bot = Keyclerk
transcript_agent = { $agent ->
        [none] Support agent
       *[other] { $agent } (support agent)
    }
transcript_visitor = Visitor, not signed in
transcript_empty = Nothing has been said yet.

## Sources

-source-benefits = Source: Microsoft Partner Network, software benefits page, March 2021.
-source-membership = Source: Microsoft Partner Network documentation, March 2021.
-source-cals = Sources: Microsoft Partner Network, software benefits page, March 2021; Microsoft’s documentation on client access licenses.
-source-roles = Sources: Microsoft Partner Network, software benefits page, March 2021; Partner Center documentation, 2023.

## Lines of lists

row_key = { $number }. { $product } …{ $suffix }: { $used } of { $limit } used, { $left } left
row_key_unlimited = { $number }. { $product } …{ $suffix }: { $used } used, no limit recorded
row_total = - { $product }: { $used } of { $limit } used, { $left } left
row_total_unlimited = - { $product }: { $used } used, no limit recorded
row_proof = - { $date }, { $computer }: { $how }
row_correction = - { $date }: { $how }
row_unknown_computers = - { $count ->
        [one] one of these activations is known only from Microsoft’s count, which doesn’t name its computer
       *[other] { $count } of these activations are known only from Microsoft’s count, which doesn’t name their computers
    }
row_snapshot_counts_fewer = - { $count ->
        [one] Microsoft’s count is one activation lower than this list
       *[other] Microsoft’s count is { $count } activations lower than this list
    }
row_blocked = - the key is blocked at present: it activates nothing
row_no_proof = - nothing yet
row_meaning = { $number }. { $meaning }
row_more = { $count ->
        [one] - and one more
       *[other] - and { $count } more
    }
row_other_key = - the key …{ $suffix } for { $product } has { $left } left
row_other_key_unlimited = - the key …{ $suffix } for { $product } has no recorded limit
row_reusable = - reinstalling on { $computers }{ $more ->
        [0] {""}
        [one] {" "}(or one other computer)
       *[other] {" "}(or { $more } other computers)
    } with the same hardware is not counted
row_incident_way = - a technical support incident reaches a person
row_benefit = - { $product }: { $quantity }{ $activation ->
        [needed] , needs activation
       *[not_needed] {""}
    }{ $keys ->
        [none] , has no key
        [0] , no key in the records
        [one] , one key in the records
       *[other] , { $keys } keys in the records
    }
row_no_benefit = - { $product }: not among the benefits in your records
row_cals = - { $product }: { $quantity } according to your records
row_keys_of_product = - { $product }: { $keys ->
        [none] has no key
        [0] no key in your records
        [one] one key in your records
       *[other] { $keys } keys in your records
    }{ $suffixes ->
        [none] {""}
       *[other] {" "}(ending in { $suffixes }{ $more ->
            [0] {""}
            [one] , and one more
           *[other] , and { $more } more
        })
    }{ $entitled ->
        [no] ; not among the benefits in your records
       *[yes] {""}
    }
row_download = - { $product }: { $downloadable ->
        [no] not downloadable
       *[yes] downloadable
    }{ $entitled ->
        [no] ; not among the benefits in your records
       *[yes] {""}
    }
row_activation_required = - { $product }: { $needed ->
        [yes] needs activation
        [rds] is installed on a Remote Desktop license server, and that server is activated
        [cal] has no key and is not installed, so there is nothing to activate
       *[no] needs no product activation
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
        [withdraw] withdraw it, as nobody has taken it yet; it then uses none of your incidents
       *[close] close it; you can reopen it later for some days
    }
row_refused_incident = - { $number }: { $why ->
        [unknown] your records show no such incident
        [not_yours] only the person who opened it and administrators can change it
       *[ended] it is { $state }
    }
row_timeline = - { $time }, { $author ->
        [agent] { $agent }
        [partner] you or a colleague
       *[keyclerk] Keyclerk
    }: { $deed }{ $text ->
        [none] {""}
       *[other] : { $text }
    }
deed_TAKEN = took it
deed_ANSWERED = answered
deed_ASKED = asked
deed_COMMENTED = added
deed_SOLVED = solved it
deed_CLOSED = closed it
deed_WITHDRAWN = withdrew it
deed_REOPENED = reopened it
deed_MERGED = closed it as a duplicate
records_time = (Records as of { $time }.)
records_none = (No activation records have been imported yet.)

## Words for codes

how_NEW_COMPUTER = counted, new computer
how_SAME_COMPUTER = not counted, same computer
how_SAME_COMPUTER_components = not counted, same computer; small changes: { $changed }
how_HARDWARE_CHANGED_components = counted, hardware changed: { $changed }
how_changed = { $how }; changed: { $changed }
how_disagreed = { $how }; by our rules: { $ours }
how_revised = { $how }; before a recount: { $before }
how_release = { $released ->
        [0] the return of { $computer } freed no activation
       *[other] { $computer } returned, one activation freed
    }{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_block = key blocked{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_unblock = key unblocked{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_limit = { $limit ->
        [none] no limit from then on
       *[other] limit set to { $limit }
    }{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_snapshot = { $used ->
        [0] no activations used according to Microsoft’s count
        [one] one activation used according to Microsoft’s count
       *[other] { $used } activations used according to Microsoft’s count
    }
changed_components = { $components } (weight{ $weights ->
        [none] {""}
       *[other] {" "}{ $weights } =
    } { $weight }; counted from { $threshold }{ $alone ->
        [none] {""}
       *[other] {" "}or { $alone }
    })
how_EVERY_ACTIVATION = counted, every activation counts
how_counted = counted by the activation server
how_not_counted = not counted by the activation server
how_refused = refused ({ $code })
how_refused_LIMIT_REACHED = refused, limit reached{ $needed ->
        [none] {""}
       *[other] {" "}(a limit of { $needed } would have been needed)
    }
how_refused_KEY_BLOCKED = refused, the key was blocked
outcome_counted = counted
outcome_not_counted = not counted
outcome_refused = refused
component_disk = disk
component_mainboard = mainboard
    .alone = when the mainboard changes
component_cpu = processor
component_ide = IDE adapter
component_scsi = SCSI adapter
component_mac = network card
component_audio = sound card
component_ram = memory
component_display = graphics card
component_optical = optical drive
intent_add_to_incident = Add something to an incident
intent_ask_activation_required = Which products need activation
intent_ask_cal_licensing = How CALs work
intent_ask_counting_rules = How activations are counted
intent_ask_download = Where to download software
intent_ask_get_key = Where to find a product key
intent_ask_help = What I can do for you
intent_ask_if_counted = Whether an installation would be counted
intent_ask_incident_quota = How many support incidents are left
intent_ask_incident_status = How an incident stands
intent_ask_key_usage = How many activations are left
intent_ask_manage_benefits = How the membership is renewed, and what happens when it ends
intent_ask_required_role = Which role is needed
intent_ask_software_benefits = Which software you are entitled to
intent_close_incident = Close an incident
intent_open_incident = Open an incident
intent_report_activation_error = An activation fails
intent_report_cal_no_details = “No further details available” for CALs
intent_report_key_rejected = A product key is not accepted
intent_report_max_activations = The maximum number of activations is reached
intent_report_not_solved = The problem is still there
intent_request_human = Speak to a person
intent_request_more_activations = Get more activations
state_new = new, not taken yet
state_open = being worked on
state_waiting_for_partner = waiting for your answer
state_solved = solved
state_closed = closed
state_withdrawn = withdrawn
not_given = not given
where_description = We were writing an incident: I had asked you to describe the problem.
where_severity = We were writing an incident: I had asked for its severity.
where_confirmation = We were writing an incident: I had shown it to you and asked whether to open it.
where_correction = We were writing an incident: I had asked what should be different.
where_duplicate = We were writing an incident: I had asked whether to add to one that looks the same.
where_comment = I had asked what to add to an incident.
where_incident = I had asked which incident you mean.
where_close = I had asked whether an incident is to be closed.
where_reopen = I had asked whether an incident is to be reopened.
where_answer = I had asked whether what you wrote is your answer to an agent.
where_key = I had asked which key you mean.
where_cal = I had asked which CALs you mean.
where_error_code = I had asked which error code or message you see.
where_offer = I had offered to open a technical support incident.
feedback = Did this help?
    .yes = Yes
    .no = No
    .wrong = It’s wrong
    .unclear = It’s unclear
    .incomplete = Something is missing
    .other = Something else

## E-mail

mail_news = Hello,

    There is news about your technical support incident { $number }. How it stands now: { $state }.

    { $link ->
        [none] To read it, sign in to your portal and open the chat.
       *[other] To read it, open the chat: { $link }
    }

    This message was sent automatically; replies to it are not read.
    .subject = News about your incident { $number }

## Cards

card_key_usage = { $product } …{ $suffix }
    .used = Used
    .left = Left
    .how = How this was counted
    .date = Date
    .computer = Computer
    .decision = What was decided
card_incident = The incident
    .description = Description
    .severity = Severity
    .submit = Open it
    .impact = Impact: who or what is hindered
    .product = Product
    .key_suffix = Key: its last five characters
    .error_code = Error code
    .computer = Computer
card_incident_status = { $number }: { $state }
    .product = Product
    .severity = Severity
    .opened = Opened
    .response = First response by
    .timeline = What happened

## Chat widget: its own words, in the language of the conversation. Values are `count`, `left`, `most`, `over`, `seconds`.

widget_title = Keys and activations
widget_open = Open the chat
    .unread = Open the chat, unread messages: { $count }
widget_close = Close the chat
widget_anew = Start anew
    .question = Start anew? What was said stays in the transcript, and disappears from here.
    .yes = Start anew
    .no = Go on
widget_transcript = Download the transcript
widget_log = Messages
widget_earlier = Show earlier messages
widget_greeting = Hello. Ask about product keys and activations: how many are left, what was counted and why, or what an error means. If that is not enough, I open a technical support incident.
widget_choices = Suggested answers
widget_field = Your message
    .placeholder = Write a message
    .hint = Enter sends, Shift+Enter begins a new line.
    .left = Characters left: { $left }
    .too_long = A message has at most { $most } characters. Please shorten it; too many: { $over }
widget_send = Send
widget_typing = The answer is on its way…
widget_author =
    .agent = Support agent
    .bot = Keyclerk
    .partner = You
widget_state =
    .waiting = Waiting for the connection
    .sending = Being sent…
    .sent = Sent
    .held = Passed to the support team
    .refused = Not sent.
    .card = The form was sent
widget_retry = Try again
widget_copy = Copy the message
    .done = Copied
widget_masked = For your safety, all but the last five characters of a product key are hidden, here and on our side.
widget_sign_in = You are not signed in: general questions are answered. Sign in to see your keys.
    .link = Sign in
widget_problem =
    .connection = There is no connection at the moment. What you write is kept and sent as soon as it is back.
    .server = The chat is not responding at the moment. It will try again by itself.
    .busy = That was a lot at once. What you wrote is sent in a moment; seconds left: { $seconds }
    .signed_out = You are no longer signed in. Sign in again to go on with this conversation.
    .no_visitors = The chat is open to partners who are signed in. Please sign in.
    .form = What you changed in the form is not sent yet: use the button in it. Or send your message once more, without the changes.
    .failed = That did not work just now.
    .refused = A message was not accepted. Use “Try again” beneath it, or write it differently.
    .held = A person is working on your request in this conversation. Go back to the assistant first, with the button offered for that.

## Demonstration portal

portal_title = Partner portal
    .page = Software benefits, partner portal (demonstration)
portal_demonstration = Demonstration with invented sample data
portal_skip = Go to the content
portal_languages = Language of this page
portal_sections = Sections of this page
    .benefits = Software benefits
    .support = Support
    .questions = Questions
    .about = About
portal_account = Signed in as { $name }
portal_people = See the page as somebody else
    .hint = Each person sees only what their role allows, and has a conversation of their own.
portal_admin = Administrator
    .sees = Sees keys, computers and how activations were counted
    .hint = As an administrator you see every product key, by its last five characters.
portal_user = User
    .sees = Sees products and their totals
    .hint = As a user you see the totals of each product; the keys themselves are for administrators.
portal_visitor = Not signed in
    .name = Visitor
    .sees = Gets answers to general questions
portal_welcome = Welcome to the partner portal
    .lead = Once you are signed in, this page shows your software benefits, product keys and support incidents. The chat answers general questions right away.
portal_sign_in = Sign in to see your benefits
portal_membership = Membership
    .current = Runs until { $ends }
    .renewable = Ended on { $ends }, can be renewed until { $renew_by }
    .lapsed = Ended on { $ends }
    .undated = Without dates in the records
    .none = Not in the records
portal_quota = Support incidents
    .left = { $left } of { $total } left
    .unlimited = Unlimited
    .unknown = Not known
    .year = In the membership year until { $ends }
portal_records = Records as of
    .none = No activations yet
    .hint = The page and the chat read the same records.
portal_questions = Ask a first question
    .hint = A click opens the chat. The answer comes in the language of the question.
    .noscript = The chat needs JavaScript: please allow it for this page.
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
portal_benefits = Software benefits
    .product = Product
    .quantity = Quantity
    .activation = Activation
    .needed = Needed
    .not_needed = Not needed
    .keys = Product keys and activations
    .totals = Activations
    .none = There are no software benefits in the records yet.
portal_used = { $used } of { $limit } used
    .unlimited = { $used } used, no limit recorded
    .full = Limit reached
    .blocked = Blocked
    .none = No key in the records
    .keyless = Has no key
portal_incidents = Incidents under way
    .none = Your organisation has no open incident. One can be opened in the chat.
portal_about = Answers about product keys, with the proof
    .intro = How many activations are left? Why is a limit reached? Would a reinstallation be counted? Ask in one of ten languages: the answer comes from the activation records, and you see how it was counted.
    .why = Under each reply, “Why this answer?” shows what was understood and which records the answer rests on. That exists in this demonstration only.
portal_console = The other side
    .hint = Support agents see what you open here, with its diagnosis, and answer in this chat.
    .link = Open their console
    .sides = See both side by side
portal_sides = Both sides
    .hint = On the left a partner asks in the chat. What becomes an incident, or asks for a person, appears on the right by itself; what an agent answers comes back on the left.
    .partner = A partner’s portal
    .console = The support agents’ console
    .alone = on its own
portal_embed = Embedded with one line
    .hint = This line is all that it took on this page:
portal_invented = The organisations, people, computers, keys and figures here are invented.
portal_why = Why this answer?
    .loading = Looking it up…
    .missing = There is no explanation for this message: nothing had to be understood, or it has not been answered yet.
    .failed = The explanation could not be fetched. Close it and open it again to retry.
    .language = Language
    .intent = Intent and confidence
    .entities = Entities
    .rule = Rule
    .action = Action
    .records = Records
    .none = none
portal_band = unknown
    .sure = sure
    .unsure = unsure
    .lost = not understood

## Error codes: what they mean and what to do

error-0xC004C001 = The activation server does not recognise this as a valid product key.
    .mend = Type the key again exactly as the benefits page shows it. If it is refused again, open an incident with the last five characters.
error-0xC004C003 = The activation server has blocked this product key, a MAK.
    .mend = Contact the activation centre or open an incident here, giving the last five characters of the key. Once you have a different MAK, install it and activate again.
error-0xC004C008 = The activation server refuses this product key because its activations are used up. For a KMS host key the limit is 10 activations on up to 6 computers.
    .mend = Use another key you are entitled to that has activations left, or a computer where reinstalling is not counted. If you have neither, open an incident with the last five characters of the key.
error-0xC004C020 = This MAK has passed its maximum number of activations. By design, a MAK allows only a limited number of activations.
    .mend = Use another key you are entitled to that has activations left, or a computer where reinstalling is not counted. Otherwise, open an incident with the last five characters of the key.
error-0xC004C021 = This MAK has passed its maximum number of activations, and the activation server reports that its extension limit is exceeded.
    .mend = Choose another key you are entitled to that has activations left, or a computer where reinstalling is not counted. If there is none, open an incident with the last five characters of the key.
error-0xC004B100 = The activation server could not activate this computer because the MAK is not supported.
    .mend = Check that you installed the MAK that Microsoft provided. If you did, contact the activation centre or open an incident with its last five characters.
error-0xC004F009 = The grace period ended before the product was activated, and it is now in the Notifications state.
    .mend = Contact the activation centre or open an incident here.
error-0xC004F00F = The hardware of this computer has changed, or its drivers were updated, beyond what the activation tolerates.
    .mend = With a MAK, activate again online or by phone within the grace period. With KMS, restart the computer or run slmgr.vbs /ato.
error-0xC004F014 = No product key is installed on this computer.
    .mend = If you use a MAK, install it. If you use KMS, install the setup key from Pid.txt, in the \sources folder of the installation media.
error-0xC004F02C = The data entered for activation by phone is not in the right format.
    .mend = Check the confirmation ID (CID) and enter it again.
error-0xC004F035 = A volume licence key cannot activate this computer: it has no OEM marker in its BIOS, or no qualifying operating system.
    .mend = Install a qualifying operating system and then the MAK, or use a retail key. To activate by phone, run slmgr /dti, contact the activation centre, then run slmgr /atp followed by the confirmation ID (CID).
error-0xC004F038 = The KMS host has not counted enough computers yet: it needs at least 5 for servers and 25 for clients.
    .mend = Add computers to the KMS pool until the count is reached. Running slmgr /dli on the host shows where it stands.
error-0xC004F039 = The KMS host did not respond, so KMS is reported as not enabled.
    .mend = Check the network between this computer and the KMS host, and that TCP port 1688 is open.
error-0xC004F041 = The KMS host that this computer relies on is not activated itself.
    .mend = Activate the KMS host first, online or by phone.
error-0xC004F042 = This KMS host cannot serve this computer: host and client do not match.
    .mend = Use a KMS host that is meant for this product.
error-0xC004F050 = The product key is not valid: it contains a typing error, or it is a beta key used on a release version.
    .mend = Install the right key for this version. If you paste it, check that its hyphens have not turned into long dashes.
error-0xC004F051 = The activation server has blocked this product key.
    .mend = Install another MAK or KMS key you are entitled to and activate again. If you have none, open an incident with the last five characters of the blocked key.
error-0xC004F064 = The check for genuine software failed, and the grace period that follows it is over.
    .mend = Please see the Microsoft article on genuine software, or open an incident here.
error-0xC004F065 = The check for genuine software failed. The software still runs, within the period allowed in that case.
    .mend = Please see the Microsoft article on genuine software, or open an incident here.
error-0xC004F06C = The activation request carries an invalid time: the clocks of this computer and of the KMS host are too far apart.
    .mend = Synchronise the time on both machines and activate again.
error-0xC004F074 = This computer could not reach any KMS host.
    .mend = Look for event 12288 in the Application log. Then check DNS, the firewall and TCP port 1688.
error-0x8004FE21 = Windows does not consider this copy genuine. Possible causes are language packs on an edition not licensed for them, malware or damaged system files.
    .mend = Reinstall the operating system.
error-0x80070005 = This action needs elevated rights, and User Account Control (UAC) denied access.
    .mend = Run slmgr.vbs again from a command prompt opened as administrator.
error-0x8007007B = DNS does not know the name asked for: this computer finds no SRV records for KMS.
    .mend = Troubleshoot DNS, or use a MAK instead of KMS.
error-0x8007232A = The DNS server reports a failure, caused by a network or DNS problem.
    .mend = Check the network and repair DNS, then try again.
error-0x8007232B = DNS does not know the name asked for: this computer cannot find a KMS host through SRV records.
    .mend = Name the host yourself with slmgr.vbs /skms followed by its name. If you have no KMS host, install a MAK and activate.
error-0x8007251D = The DNS query returned nothing: there are no SRV records for KMS.
    .mend = Troubleshoot DNS so that the SRV records for KMS can be found.
error-0x80092328 = DNS does not know the name asked for, as there are no SRV records for KMS.
    .mend = Troubleshoot DNS so that the SRV records for KMS can be found.
error-0x800706BA = The KMS host does not answer RPC calls: a firewall blocks them, or the SRV records are out of date.
    .mend = Open TCP port 1688 on the KMS host and check the SRV records.
error-0x80070490 = The product key did not work: either the MAK is not valid, or this is the known fault in the key entry of Windows Server 2019.
    .mend = Open a command prompt as administrator and run slmgr -ipk followed by the key, in five groups of five characters.
error-0xC004E003 = The licence could not be evaluated because system files were changed, often by third-party software.
    .mend = Restore the system files or use a system restore.
error-0xC004E016 = This product key is not valid for the installed edition or configuration.
    .mend = Use a key for the matching edition and version.
error-0xC004E002 = The records in the licence store of this computer contradict one another.
    .mend = Rebuild the tokens.dat file.
error-0xC004C016 = This is an OEM key, and it cannot be used for online activation.
    .mend = Activate by phone, or use a key from the right channel.
error-0xC004C017 = This product key is blocked for your geographic location.
    .mend = Use a key that was granted for your country.
error-0xC004C060 = This product key has been blocked dynamically.
    .mend = Use another key you are entitled to, or open an incident with the last five characters.
error-0xC004B011 = The clock of this computer does not show the right time.
    .mend = Correct the date and time, then activate again.
error-0xC004F210 = The product key belongs to a different edition from the one installed.
    .mend = Choose a key made for the edition that is installed.
error-0xC004F211 = The hardware of this computer appears to have changed significantly.
    .mend = Run the Activation troubleshooter and say that you changed hardware on this device recently, or enter the product key again.
error-0xC004F212 = The OEM key does not match the installed edition.
    .mend = Install the edition that the key is for.
error-0xC004F213 = This device does not hold a product key.
    .mend = Enter the product key and activate.
error-0xC004FC03 = A network problem prevented the activation.
    .mend = Check the connection and the firewall, then try again. If that does not help, activate by phone.
error-0x803FA067 = No valid digital licence or product key was found for this device during an edition upgrade.
    .mend = Enter a product key or run the Activation troubleshooter.
error-0x803F7001 = No valid licence was found for this device, which is typical after a hardware change.
    .mend = Enter a product key or run the Activation troubleshooter.
error-0x80072EE7 = This computer cannot resolve the name of the activation server: there is no network or no name resolution.
    .mend = Make sure the connection, DNS and the proxy work, then activate again.
error-0x80072EFE = The connection to the server was cut off by a firewall, a proxy or the network.
    .mend = Make sure the connection and the proxy work, then activate again.

## Console: every page

console_title = Keyclerk console
console_skip = Go to the content
console_demonstration = Demonstration with invented sample data
console_sections = Sections of the console
    .incidents = Incidents
    .keys = Keys
    .imports = Imports
    .understanding = Understanding
    .reports = Reports
    .macros = Macros
    .audit = Audit trail
console_search = Search
    .hint = Number, key, computer, code, words
console_account = Signed in
    .lead = lead
    .sign_out = Sign out
console_sign_in = Sign in
    .agent = Continue as { $name }, agent
    .lead = Continue as { $name }, lead
    .unknown = You are signed in, but not as an agent of this console: nobody has added you, or you were removed. A lead can have that done with “keyclerk agents add”.
    .no_role = You are signed in, but the sign-in gives you no role here. Ask for the role “agent” or “lead” where your account is kept.
    .refused = The sign-in did not succeed. Please try it again.
console_problem = Problem
    .forged = This change was not made: it came from an old page. Go back, load the page again and repeat it.
    .leads_only = This is for leads alone.
    .not_found = There is nothing here, or it is not for you.
    .bad_input = Something that was entered cannot be used.
    .failed = That did not work just now.
    .too_large = What was sent is too large. Please shorten it and send it again.
    .file_too_large = This file is too large: at most 10 MiB can be imported here. Split it into several files, each with the header, or have it imported on the server with “keyclerk import”.
    .imports = To the imports
    .back = To the incidents
console_connection = The connection is cut: what changes elsewhere does not appear until it is back.
    .back = The connection is back, and the page is up to date.
    .failed = That could not be sent. What you entered is still here; try it again in a moment.
console_keyboard = Keyboard
    .all = Show all keys
    .search = Search
    .next = Next incident in the list
    .previous = Previous incident in the list
    .open = Open the incident
    .take = Take the incident
    .answer = Answer the partner
    .note = Write an internal note
    .solve = Solve, and go to the next
    .close = Close

## Console: queues and search

console_queue = Queues
    .mine = Mine
    .unassigned = Unassigned
    .escalating = Escalating
    .breached = Breached
    .waiting = Waiting for the partner
    .all = All under way
    .none = There is no incident here.
console_filters = Filter the list
    .severity = Severity
    .language = Language
    .product = Product
    .partner = Partner
    .state = State
    .any = Any
    .apply = Filter
    .ended = Solved incidents
console_list = Incidents
    .number = Number
    .severity = Severity
    .state = State
    .due = Next target
    .description = About
    .partner = Partner
    .product = Product
    .language = Language
    .owner = Agent
    .nobody = nobody yet
console_list_state = State
    .new = new
    .open = in progress
    .waiting_for_partner = waiting for the partner
    .solved = solved
    .closed = closed
    .withdrawn = withdrawn
console_found = Found
    .some = Incidents that match “{ $text }”:
    .none = No incident matches “{ $text }”.
    .filtered_some = The newest incidents that the filter lets through:
    .filtered_none = The filter lets no incident through.
    .nothing_asked = Type a number like INC-000123, the last five characters of a key, a computer, an error code, a partner, or words.
    .every = Show all
console_paging = Pages
    .first = To the first page
    .next = Next page
console_countdown = Time to the next target
    .minutes_left = in { $count } min
    .hours_left = in { $count } h
    .days_left = in { $count } { $count ->
        [one] day
       *[other] days
    }
    .minutes_late = { $count } min late
    .hours_late = { $count } h late
    .days_late = { $count } { $count ->
        [one] day
       *[other] days
    } late

## Console: keys and imports

console_keys = Product keys
    .search = Partner, by id or name
    .search_suffix = Key, by the beginning of its last five characters
    .partner = Partner
    .id = Id
    .of = Product keys of { $partner }
    .back = All partners
    .back_to_keys = To this partner’s keys
    .key = Key
    .product = Product
    .used = Activations used
    .limit = Limit
    .left = Left
    .state = State
    .no_limit = no limit recorded
    .blocked = Blocked
    .exhausted = Limit reached
    .usable = Usable
    .more = More
    .no_partners = There is no such partner.
    .no_keys = There is no such key.
console_key = Product key …{ $suffix }
    .as_of = Records as of
    .ambiguous = This partner has several keys with these last five characters. They cannot be told apart here.
console_key_problem = Not done
    .no_reason = Please give a reason.
    .no_computer = Please name the computer.
    .bad_limit = The limit has to be a whole number from 0 on, or empty for none.
    .changed = Nothing was done: this key has changed since you looked at it. Here is how it is now.
console_key_told = Done
    .done_release = The activation is released.
    .done_limit = The limit is changed.
    .done_block = The key is blocked.
    .done_unblock = The key is no longer blocked.
    .nothing_release = Nothing was done: this computer has no activation of this key that could be released.
    .nothing_limit = Nothing was done: that is the limit already.
    .nothing_block = Nothing was done: the key is blocked already.
    .nothing_unblock = Nothing was done: the key is not blocked.
console_correction = Corrections
    .hint = You first see what a correction will do. It applies from now on, and is recorded in the audit trail with your reason.
    .release = Release an activation
    .limit = Change the limit
    .block = Block the key
    .unblock = End the block
    .computer = Computer
    .new_limit = New limit (empty: none)
    .reason = Reason
    .look = See what it does
    .before = Now
    .after = Afterwards
    .confirm = Do it
    .cancel = Cancel
console_correction_will = What it will do
    .release = The last activation of { $computer } with the key …{ $suffix } will be released.
    .limit = The key …{ $suffix } will have another limit from now on. Earlier refusals stay as they are.
    .block = Every further installation with the key …{ $suffix } will be refused.
    .unblock = Installations with the key …{ $suffix } will be counted again.
console_proof = How it was counted
    .time = Time
    .computer = Computer
    .how = How
    .delta = Change
    .used = Used afterwards
    .by = By
    .shown = Shown are the newest { $shown } of { $all } entries.
    .show_all = Show all
console_imports = Imports
    .upload = Import a file
    .hint = CSV with a header, JSON Lines, or a key export; at most 10 MiB. You first see what it would do; nothing is stored until you confirm.
    .kind = What it holds
    .file = File
    .export = Only for a key export of the admin centre
    .partner = Partner’s id, if the file does not name the partner
    .as_of = When the export was made (empty: now)
    .check = Check the file
    .made = Imports that were made
    .none = There are no imports yet.
    .number = Number
    .time = Time
    .rows = Rows
    .new = New
    .changed = Changed
    .unchanged = Unchanged
    .rejected = Rejected
    .recounted = Earlier entries decided otherwise
    .by = By
    .state = State
    .published = In force
    .undone = Undone
    .undoes = Undoes { $number }
    .undo = Undo import { $number }
console_import_kinds = Kinds of files
    .partners = Partners
    .contacts = Contacts
    .benefits = Benefits
    .keys = Product keys
    .installations = Installations
    .snapshots = Key export
    .undo = Undoing
console_import_problem = Not done
    .busy = Nothing was done: another import is under way. Please try it again in a moment.
    .gone = Nothing was done: this file was imported already, or it was checked more than an hour ago. Please check it again.
    .bad_moment = The time of the export cannot be used.
    .exports_only = A partner and a time are for a key export of the admin centre, which this file is not. Please leave them empty.
    .unknown_partner = There is no such partner among those you work for.
    .no_reason = Please give a reason.
    .built_upon = Nothing was done: later imports or records rest on this import. They have to be undone first.
console_import_told = Done
    .done_import = The file is imported.
    .done_part = The good rows are imported. { $count } { $count ->
        [one] row was
       *[other] rows were
    } left out.
    .done_undo = The import is undone.
    .undone_already = Nothing was done: this import was undone already, or cannot be undone.
console_import_check = Checked file
    .back = To the imports
    .would = Nothing is stored yet. The file would do this:
    .keys = Keys whose figures would change
    .used = Used
    .limit = Limit
    .rejected = Nothing of this file would be stored. Please correct these rows and check the file again.
    .some_rejected = These rows cannot be taken. Please correct them and check the file again, or import the good rows alone.
    .line = Line
    .column = Column
    .value = Value
    .reason = Reason
    .more = And { $count } more.
    .kept = The file is kept for one hour, so that exactly what was checked is imported.
    .publish = Import this file
    .publish_good = Import the { $count ->
        [one] good row
       *[other] { $count } good rows
    }
    .rejects = Download the bad rows
    .rejects_hint = The download holds the bad rows as they stand in your file, product keys included. Correct them there, and check that file.
console_audit = Audit trail
    .search = Partner’s id
    .time = Time
    .actor = By
    .action = What
    .subject = Of what
    .partner = Partner
    .reason = Reason
    .details = Details
    .none = There are no entries.
    .more = Earlier
console_audit_actions = What was done
    .KEY_RELEASE = Activation released
    .KEY_LIMIT = Limit changed
    .KEY_BLOCK = Key blocked
    .KEY_UNBLOCK = Block ended
    .IMPORTED = File imported
    .IMPORT_UNDONE = Import undone
    .AGENT_ADDED = Agent added
    .AGENT_DISABLED = Agent disabled
    .API_KEY_ADDED = API key added
    .API_KEY_REVOKED = API key revoked
    .OUTBOX_RETRIED = Delivery tried again
    .OUTBOX_DROPPED = Delivery dropped
    .CONTACT_ADDED = Contact added
    .CONTACT_LINKED = Contact linked to Teams
    .CONTACT_ERASED = Contact erased
    .MACRO_ADDED = Macro added
    .MACRO_CHANGED = Macro changed
    .MACRO_DELETED = Macro deleted

## Console: understanding and reports

console_understanding = Messages that the bot was unsure about, and those whose answer did not help. Say what was meant: a person reviews it before the bot learns from it.
    .choices = Which messages
    .unmarked = Not marked yet
    .marked = Marked
    .export = Download what was marked
    .nothing = There is no message here.
    .pages = More messages
    .newest = Newest
    .older = Older
    .visitor = Visitor
    .understood = understood as “{ $intent }”, { NUMBER($confidence, style: "percent") }
    .not_helped = the answer did not help
    .intent = What was meant
    .choose = Choose
    .language = Language
    .mark = Mark
    .mark_again = Mark anew
    .unmark = Take the mark back
    .marked_by = Marked by { $agent }
console_intent = Intents that nobody is asked about
    .affirm = Yes
    .cancel = Never mind
    .change_language = Another language
    .deny = No
    .goodbye = Goodbye
    .greet = Greeting
    .inform = An answer to what was asked, such as a product or a code
    .nlu_fallback = Not understood
    .out_of_scope = Something else altogether
    .thank = Thanks
console_report = Reports
    .weeks = Incidents by week
    .products = Incidents by product
    .languages = Incidents by language
    .targets = Targets
    .answers = Bot and people
    .unanswered = Unanswered questions
    .error_codes = Error codes
console_report_about = What the reports count
    .weeks = Every incident counts in the week in which it was opened.
    .products = Every incident that was opened counts.
    .languages = The language is that of the conversation.
    .targets = A target is paused while an incident waits for its partner or has ended. Merged duplicates are not counted. The median is in clock hours, not business hours.
    .answers = Messages that the bot answered and those that it did not understand, and how often a person took over.
    .unanswered = What the bot did not understand, most frequent first; product keys are masked.
    .error_codes = The codes that incidents were opened about, most frequent first.
console_report_period = Period
    .weeks = { $count } { $count ->
        [one] week
       *[other] weeks
    }
    .show = Show
    .csv = Download as CSV
    .since = Since { $day }; a week begins on Monday (UTC).
    .nothing = There is nothing to count in these weeks.
console_report_columns = Columns
    .week = Week of
    .incidents = Incidents
    .product = Product
    .language = Language
    .target = Target
    .severity = Severity
    .met = Met
    .missed = Missed
    .open = Still open
    .median = Median
    .answered = Answered
    .not_understood = Not understood
    .handed_over = Handed over
    .question = Question
    .times = Times
    .last = Last
    .error_code = Error code
console_report_target = Targets
    .response = First response
    .solution = Solution
console_report_hours = { NUMBER($hours) } h

## Console: an incident

console_incident = Incident { $number }
    .diagnosis = Diagnosis
    .standing = How it stands
    .transcript = Conversation
    .timeline = What happened
    .earlier = Earlier
    .work = Work on it
    .others = Other incidents of this partner
    .similar = Similar incidents that were solved
    .description = Description
    .impact = Impact
    .partner = Partner
    .contact = Opened by
    .language = Language
    .owner = Agent
    .nobody = nobody yet
    .severity = Severity
    .state = State
    .reason = Came down to
    .merged = Goes on as
    .opened = Opened
    .product = Product
    .suffix = Key, last five characters
    .computer = Computer
    .error_code = Error code
    .unknown_code = This error code is not in the catalogue.
    .understood = What the bot understood
    .nothing_understood = Nothing: the incident came about without a message.
    .quota = Incidents of this membership year
    .membership = Membership
    .records = Records as of
    .no_records = No activation records have been imported for this partner.
    .no_key = No key of this partner was named.
    .silent = Nothing was said in a conversation.
    .none = There are none.
    .internal = internal
    .withheld = never delivered
    .solved_by = What solved it
console_incident_confidence = { NUMBER($confidence, style: "percent") } sure
    .sure = { NUMBER($confidence, style: "percent") } sure
    .unsure = only { NUMBER($confidence, style: "percent") } sure
    .lost = only { NUMBER($confidence, style: "percent") } sure: it may well be something else
console_incident_quota = { $total ->
        [none] { $used } used; no membership is recorded
        [unlimited] { $used } used, without a limit
       *[other] { $used } of { $total } used, { $left } left
    }
console_incident_key = { $limit ->
        [none] { $used } activations used, no limit recorded
       *[other] { $used } of { $limit } activations used, { $left } left
    }
    .before = When the incident was opened: { $limit ->
        [none] { $used } used, no limit recorded
       *[other] { $used } of { $limit } used
    }
    .blocked = This key is blocked.
    .plot = Activations used against the limit over time
    .table = The same figures, and how each was counted
    .date = Date
    .computer = Computer
    .how = How it was counted
    .used = Used
    .limit = Limit
    .no_limit = none
    .empty = The ledger of this key is empty.
console_incident_target = Next target
    .response = First response by
    .solution = Solution by
    .paused = paused: it waits for the partner
    .none = No target is running.
console_incident_state = State
    .new = new
    .open = in progress
    .waiting_for_partner = waiting for the partner
    .solved = solved
    .closed = closed
    .withdrawn = withdrawn
console_incident_held = Agents hold the conversation: the bot is silent.
    .bot = The bot holds the conversation.
console_deed = What was done
    .OPENED = opened it
    .TAKEN = took it
    .ANSWERED = answered
    .ASKED = asked, and waits for the answer
    .NOTED = noted
    .COMMENTED = wrote
    .SOLVED = solved it
    .CLOSED = closed it
    .WITHDRAWN = withdrew it
    .REOPENED = reopened it
    .HANDED_OVER = had an agent take over the conversation
    .GIVEN_BACK = gave the conversation back to the bot
    .ASSIGNED = assigned it
    .RATED = changed its severity
    .PAUSED = set it to waiting for the partner
    .RESUMED = took it up again
    .MERGED = merged it into another
    .LINKED = merged another into it
console_deed_more = More of what was done
    .ASSIGNED = to { $owner }
    .RATED = from { $from } to { $to }
    .MERGED = ({ $into })
    .LINKED = ({ $duplicate })
console_reason = What it came down to
    .KEY_LIMIT_RAISED = the key’s limit was raised
    .ACTIVATION_RELEASED = an activation was released
    .CONFIGURATION = configuration
    .EXPLAINED = explained
    .DUPLICATE = duplicate
    .PRODUCT_FAULT = a fault of the product
    .NOT_REPRODUCIBLE = could not be reproduced
    .OTHER = something else
console_delivery = What became of it
    .nowhere = not delivered: there is no conversation
    .waiting = on its way
    .delivered = delivered { $channel ->
        [teams] in Teams
       *[other] in the chat
    }, not read yet
    .read = read { $channel ->
        [teams] in Teams
       *[other] in the chat
    }
    .dead = could not be delivered
    .mail_waiting = an e-mail follows
    .mail_delivered = e-mail sent
    .mail_dead = the e-mail could not be sent
console_similar = Similar
    .error_code = same error code
    .product = same product
console_macro = Macro
    .none = without a macro
    .fill = Fill in
    .missing = This macro has no text in { $language }: it was filled in in English.
    .lacking = The incident has no value for:
    .send = Send{ $state ->
        [waiting_for_partner] , and wait for the partner
        [solved] , and solve
        [closed] , and close
       *[other] {""}
    }{ $owner ->
        [me] {" "}(the incident becomes yours)
        [other] {" "}(the incident goes to another agent)
       *[none] {""}
    }
console_work = Work
    .take = Take
    .take_from = Take it from { $owner }
    .take_over = Take over the conversation
    .give_back = Give the conversation back to the bot
    .reopen = Reopen
    .answer = Answer the partner
    .answer_hint = The partner’s language is { $language }. Your answer goes to their conversation, and by e-mail if they do not read it there.
    .send = Send
    .send_and_wait = Send, and wait for the partner
    .note = Internal note
    .note_hint = For agents alone.
    .moved = This incident can no longer be answered in this way: what you had written is now in the note.
    .leave = Something is written here that is not sent yet. Solve the incident and go on without it?
    .keep = Keep the note
    .solve = What solved it
    .solve_hint = The partner reads it, and may reopen the incident.
    .mark_solved = Solve
    .solve_and_next = Solve, and go to the next
    .close = Why it is closed
    .close_hint = The partner reads it, and may reopen the incident.
    .mark_closed = Close
    .assign = Agent
    .assign_now = Assign
    .severity = Severity
    .severity_now = Change the severity
    .wait = Wait for the partner
    .resume = Take it up again
    .merge = Merge into another
    .merge_into = Number of the incident that goes on
    .merge_hint = This one is closed as a duplicate, and the partner reads which one goes on.
    .ended = The incident has ended.
console_done = Done.
    .take = The incident is yours.
    .take-over = You hold the conversation.
    .give-back = The bot has the conversation back.
    .answer = Your answer is on its way.
    .note = The note is kept.
    .solve = The incident is solved.
    .close = The incident is closed.
    .reopen = The incident is open again.
    .assign = The incident is assigned.
    .severity = The severity is changed.
    .wait = The incident waits for the partner.
    .resume = The incident is in progress again.
    .merge = The incident is closed as a duplicate.
console_refused = That could not be done.
    .STALE = Not done yet: somebody changed the incident meanwhile. What you entered is still here; do it again if it still fits.
    .WRONG_STATE = That cannot be done to the incident as it stands now.
    .TOO_LATE = It is too late to reopen this incident.
    .NOT_HELD = No agent holds the conversation.
    .HELD = Agents hold this conversation for another incident.
    .NO_CONVERSATION = This incident did not come from a conversation.
    .EMPTY = There is nothing written yet.
    .TOO_LONG = This is longer than 4,000 characters.
    .NO_REASON = Say what it came down to.
    .PLACEHOLDER = A place of the macro has no value yet: its name stands in the text between double braces. Write what belongs there, or take it out.
    .MACRO_CHANGED = The macro was changed or deleted meanwhile, and nothing was sent. What you wrote is still here: see what its button does now, and send it again.
    .UNKNOWN_AGENT = No agent of this name works for this partner.
    .UNCHANGED = That is so already.
    .UNKNOWN_INCIDENT = This partner has no incident of this number.
    .SAME_INCIDENT = An incident cannot be merged into itself.
    .MERGED = That one is a duplicate itself.
    .OTHER_ENDED = That one has ended.
    .changes = What changed meanwhile:


## Console: macros

console_macros = Answers that leads keep for all agents. A macro fills the answer in the language of the incident; what it says can still be changed.
    .none = There is no macro yet.
    .new = A new macro
    .change = Change the macro
    .name = Name
    .languages = Languages
    .state = Afterwards the incident is
    .owner = Afterwards it belongs to
    .stays = as before
    .me = whoever uses it
    .hint = Places that are filled from the incident:
    .text = Text, { $language }
    .keep = Keep
    .delete = Delete
console_macro_problem = Problem
    .BAD_MACRO = { $problem ->
        [MISSING] The text in English is missing: it is used where there is none in a language.
        [TOO_LONG] The text ({ $language }) is too long: at most 4,000 characters.
        [UNKNOWN_PLACEHOLDER] The text ({ $language }) has something unknown in line { $line }, at character { $column }: { $placeholder }
       *[other] { $field ->
            [owner] The agent it would belong to can no longer sign in.
            [state] An incident cannot be in this state afterwards.
           *[name] The macro needs a name of at most 200 characters.
        }
    }
    .MACRO_THERE = There is a macro of this name already.
    .MACRO_CHANGED = { $by } has changed this macro meanwhile. What you wrote is still here: keep it once more to replace theirs.
