### Polish. Every sentence that people read; the same names and variables stand in every language.
### `utter_…`: what the bot says, with its buttons as attributes. `row_…`: a line of a list. `rule_…`, `state_…`: words for codes.

## Conversation

utter_greet = Dzień dobry{ $name ->
        [none] {""}
       *[other] , { $name }
    }. Odpowiadam na pytania o klucze produktów i aktywacje na podstawie Państwa danych i otwieram zgłoszenia pomocy technicznej. W czym mogę pomóc?
    .usage = Ile aktywacji pozostało?
    .limit = Osiągnięto maksymalną liczbę aktywacji
    .counting = Jak liczone są aktywacje?
utter_help =
    Mogę
    - podać, ile aktywacji klucza zużyto, ile pozostało i jakie komputery wliczono
    - wyjaśnić, dlaczego klucz osiągnął limit i co może pomóc
    - ocenić z góry, czy ponowna instalacja lub nowy sprzęt zostaną wliczone
    - wyjaśnić kody błędów aktywacji
    - powiedzieć, jakie produkty Państwu przysługują, gdzie są klucze i pliki do pobrania i jaka rola jest do tego potrzebna
    - otworzyć zgłoszenie pomocy technicznej, podać jego stan, uzupełnić je, zamknąć lub otworzyć ponownie
    - przekazać rozmowę konsultantowi z zespołu pomocy technicznej
    Proszę pytać własnymi słowami. Języki, w których odpowiadam: { $languages }.
    .usage = Ile aktywacji pozostało?
    .counting = Jak liczone są aktywacje?
    .incident = Otwórz zgłoszenie
utter_goodbye = Do widzenia i powodzenia przy instalacji.
utter_thank = Nie ma za co.
utter_out_of_scope = W tym nie mogę pomóc: znam się tylko na kluczach produktów, aktywacjach, korzyściach dotyczących oprogramowania i zgłoszeniach pomocy technicznej. Mogę na przykład podać, ile aktywacji pozostało, albo otworzyć zgłoszenie.
    .usage = Ile aktywacji pozostało?
    .help = W czym możesz pomóc?
utter_not_understood = Nie rozumiem tej wiadomości. Czy można to ująć inaczej? Znam się na kluczach produktów, aktywacjach, korzyściach dotyczących oprogramowania i zgłoszeniach pomocy technicznej.
    .usage = Ile aktywacji pozostało?
    .help = W czym możesz pomóc?
utter_did_you_mean = Nie mam pewności, czy dobrze rozumiem. Czy chodzi o to:
    { $meanings }
    .meaning = { $meaning }
    .deny = Coś innego
utter_offer_person = Przepraszam, nadal nie rozumiem. Pomóc może konsultant: można poprosić o rozmowę z nim albo mogę otworzyć zgłoszenie pomocy technicznej. Czy mam je otworzyć?
    .person = Rozmowa z konsultantem
    .open_incident = Otwórz zgłoszenie
utter_offer_sign_in = Przepraszam, nadal nie rozumiem. Po zalogowaniu w portalu mogę otworzyć zgłoszenie pomocy technicznej, którym zajmie się konsultant. Na pytania ogólne mogę odpowiedzieć od razu.
    .counting = Jak liczone są aktywacje?
    .activation = Które produkty wymagają aktywacji?
utter_started_over = { $what ->
        [incident] Dobrze, zaczynamy zgłoszenie od początku.
       *[conversation] Dobrze, zaczynamy od nowa. W czym mogę pomóc?
    }
utter_language_changed = Oczywiście, rozmawiajmy dalej po polsku.
utter_language_not_spoken = Tego języka jeszcze nie znam. Języki, w których odpowiadam: { $languages }.
utter_nothing_to_affirm = Dobrze. Co chcieliby Państwo wiedzieć?
    .usage = Ile aktywacji pozostało?
    .help = W czym możesz pomóc?
utter_denied = Dobrze. Czy mogę pomóc w czymś jeszcze?
utter_cancelled = Anulowano; nic nie zostało wysłane. W czym jeszcze mogę pomóc?
utter_information_taken = Zanotowano. Co chcieliby Państwo o tym wiedzieć?
    .usage = Ile aktywacji pozostało?
    .incident = Otwórz zgłoszenie
utter_sign_in = Do tego trzeba zalogować się w portalu: mam wgląd tylko w dane partnera, którego znam. Na pytania ogólne mogę odpowiedzieć od razu.
    .counting = Jak liczone są aktywacje?
    .activation = Które produkty wymagają aktywacji?
utter_role_needed = Do tego potrzebna jest rola administratora globalnego lub administratora partnera MPN. Użytkownik widzi produkty i łączne liczby ich aktywacji.
utter_not_solved = Przykro mi, że to nie pomogło. { $help ->
        [none] {""}
       *[some] Tego jeszcze nie sprawdzaliśmy:
    { $meanings }
    }
    Mogę otworzyć zgłoszenie pomocy technicznej, aby zajął się tym konsultant. Czy mam to zrobić?
    { $reopens ->
        [yes] Mogę też otworzyć ponownie zgłoszenie { $ended }, jeśli opisany w nim problem powrócił.
       *[no] {""}
    }
    .reopen = Otwórz ponownie { $ended }
    .meaning = { $meaning }
    .affirm = Tak, otwórz zgłoszenie
    .deny = Nie


## Keys and activations

utter_which_key = O który klucz chodzi? Proszę podać jego numer, pięć ostatnich znaków lub produkt.
    { $keys }
    .key = { $product } …{ $suffix }
utter_unknown_key = W Państwa danych nie ma klucza, który kończy się na { $suffix }. Proszę sprawdzić pięć ostatnich znaków.
utter_no_key_of_product = W Państwa danych nie ma klucza produktu { $product }.
utter_no_keys = W Państwa danych nie ma jeszcze kluczy produktów.
utter_limit_reached = Klucz …{ $suffix } produktu { $product } nie ma już wolnych aktywacji: zużyto { $used } z { $limit }, więc nie można nim niczego więcej aktywować.{ $card ->
        [yes] {""}
       *[no] {""}
    Tak to policzono:
    { $proof }
    }
    { $help ->
        [none] Żaden inny klucz tego produktu nie ma wolnych aktywacji, a ponowna instalacja zostałaby wliczona na każdym z komputerów.
       *[other] Co teraz pomoże:
    { $options }
    }
    Nie mogę obiecać dodatkowych aktywacji tego klucza. Czy mam otworzyć zgłoszenie pomocy technicznej?
    { $records }
    .open_incident = Otwórz zgłoszenie
    .counting = Jak liczone są aktywacje?
utter_limit_not_reached = Według danych klucz …{ $suffix } produktu { $product } nie osiągnął limitu: zużyto { $used } z { $limit } aktywacji, pozostało: { $left }.{ $card ->
        [yes] {""}
       *[no] {""}
    Tak to policzono:
    { $proof }
    }
    Odmowa może więc mieć inną przyczynę albo serwer aktywacji liczy inaczej. Czy mam otworzyć zgłoszenie pomocy technicznej?
    { $records }
    .open_incident = Otwórz zgłoszenie
    .counting = Jak liczone są aktywacje?
utter_limit_unknown = Według danych zużyto { $used ->
        [one] jedną aktywację
        [few] { $used } aktywacje
        [many] { $used } aktywacji
       *[other] { $used } aktywacji
    } klucza …{ $suffix } produktu { $product }, ale jego limit nie jest zapisany.{ $card ->
        [yes] {""}
       *[no] {""}
    Tak to policzono:
    { $proof }
    }
    Czy mam otworzyć zgłoszenie pomocy technicznej?
    { $records }
    .open_incident = Otwórz zgłoszenie
    .counting = Jak liczone są aktywacje?
utter_limit_totals = Kluczem bez wolnych aktywacji nie można niczego więcej aktywować. Łączne liczby aktywacji Państwa produktów:
    { $totals }
    To, które komputery wliczono, widzą tylko administrator globalny i administrator partnera MPN. Czy mam otworzyć zgłoszenie pomocy technicznej?
    { $records }
    .open_incident = Otwórz zgłoszenie
utter_key_usage = { $product }, klucz …{ $suffix }: zużyto { $used } z { $limit } aktywacji, { $left ->
        [0] nie pozostała żadna
        [one] pozostała jedna
        [few] pozostały { $left }
        [many] pozostało { $left }
       *[other] pozostało { $left }
    }.{ $card ->
        [yes] {""}
       *[no] {""}
    Tak to policzono:
    { $proof }
    }
    { $records }
    .counting = Jak liczone są aktywacje?
utter_key_usage_unlimited = { $product }, klucz …{ $suffix }: { $used ->
        [0] nie zużyto żadnej aktywacji
        [one] zużyto jedną aktywację
        [few] zużyto { $used } aktywacje
        [many] zużyto { $used } aktywacji
       *[other] zużyto { $used } aktywacji
    }; limit nie jest zapisany.{ $card ->
        [yes] {""}
       *[no] {""}
    Tak to policzono:
    { $proof }
    }
    { $records }
    .counting = Jak liczone są aktywacje?
utter_key_usages = Aktywacje Państwa kluczy:
    { $keys }
    Proszę podać pięć ostatnich znaków klucza, a pokażę, jak policzono jego aktywacje.
    { $records }
    .key = { $product } …{ $suffix }
utter_product_totals = Aktywacje Państwa produktów:
    { $totals }
    { $records }
utter_counting_rules = Aktywacje są liczone osobno dla każdego klucza produktu:
    - instalacja na nowym komputerze: wliczana
    - ponowna instalacja na tym samym komputerze, bez istotnej zmiany sprzętu: niewliczana
    - instalacja na tym samym komputerze po istotnej zmianie sprzętu, na przykład płyty głównej: wliczana
    { $partner_rule ->
        [every_activation] Państwa organizację obowiązuje inna zasada: wliczana jest każda aktywacja, także na tym samym komputerze.
        [hardware_aware] Te zasady obowiązują Państwa organizację.
       *[unknown] U niektórych partnerów wliczana jest każda aktywacja, także na tym samym komputerze.
    }
    Dla dzisiejszych wersji systemu Windows nie opublikowano, które zmiany sprzętu są istotne; jako przybliżenie stosuję opublikowane wagi starszych wersji.
    { -source-benefits }
    .if_counted = Czy ponowna instalacja zostanie wliczona?
utter_if_counted = { $verdict ->
        [counted] Tak: instalacja na komputerze { $computer } z kluczem …{ $suffix } ({ $product }) zostałaby wliczona. Zużycie wyniosłoby potem { $used_after } z { $limit }.
        [counted_unlimited] Tak: instalacja na komputerze { $computer } z kluczem …{ $suffix } ({ $product }) zostałaby wliczona. Zużycie wyniosłoby potem { $used_after }.
        [refused] Nastąpiłaby odmowa: instalacja na komputerze { $computer } z kluczem …{ $suffix } ({ $product }) zostałaby wliczona, a limit tego klucza ({ $limit }) jest wyczerpany.
        [blocked] Nastąpiłaby odmowa: klucz …{ $suffix } ({ $product }) obecnie niczego nie aktywuje, ani na komputerze { $computer }, ani na innych.
       *[not_counted] Nie: instalacja na komputerze { $computer } z kluczem …{ $suffix } ({ $product }) nie zostałaby wliczona.
    }
    { $reason ->
        [BLOCKED] Powód: klucz jest zablokowany.
        [NEW_COMPUTER] Powód: tego komputera dotąd nie wliczono do tego klucza.
        [SAME_COMPUTER_UNCHANGED] Powód: to ten sam komputer z tym samym sprzętem.
        [SAME_COMPUTER] Powód: to ten sam komputer, a to, co się zmienia ({ $changed }), nie jest istotną zmianą sprzętu.
        [HARDWARE_CHANGED] Powód: istotna zmiana sprzętu ({ $changed }).
       *[EVERY_ACTIVATION] Powód: w przypadku Państwa organizacji wliczana jest każda aktywacja.
    }{ $unknown ->
        [none] {""}
       *[other] {" "}Czego nie ma jeszcze w danych tego komputera: { $unknown }. To, co nieznane, nigdy nie jest uznawane za zmianę.
    }{ $help ->
        [none] {""}
       *[other] {""}
    Co teraz pomoże:
    { $options }
    }
    { $records }
    .usage = Ile aktywacji pozostało?
utter_if_counted_general = To zależy od komputera:
    - nowy komputer lub nowa maszyna wirtualna: wliczane
    - ten sam komputer z tym samym sprzętem, także po ponownej instalacji lub uaktualnieniu: niewliczany
    - ten sam komputer po istotnej zmianie sprzętu, na przykład płyty głównej: wliczany; sam dysk taką zmianą nie jest
    { $partner_rule ->
        [every_activation] W przypadku Państwa organizacji wliczana jest jednak każda aktywacja.
       *[other] Proszę podać nazwę komputera, a sprawdzę jego rzeczywistą historię.
    }
utter_which_computer_key = Komputer { $computer } występuje w danych z kilkoma kluczami. O który klucz chodzi?
    { $keys }
    .key = { $product } …{ $suffix }
utter_activation_required = { $needed ->
        [yes] Tak, { $product } wymaga aktywacji.
        [rds] Licencje CAL usług pulpitu zdalnego (RDS) instaluje się na serwerze licencji pulpitu zdalnego i to ten serwer się aktywuje.
        [cal] Nie: licencja CAL nie ma klucza i się jej nie instaluje, więc nie ma czego aktywować.
       *[no] Nie, { $product } nie wymaga aktywacji produktu.
    } Aktywacji wymagają Windows Server, klienckie systemy operacyjne Windows i wszystkie aplikacje klienckie pakietu Office. { -source-benefits }
utter_activation_required_general =
    { $products }
    Aktywacji wymagają Windows Server, klienckie systemy operacyjne Windows i wszystkie aplikacje klienckie pakietu Office, takie jak Office, Visio i Project. Nie każdy produkt jej wymaga. { -source-benefits }
utter_no_more_activations = Nie mogę obiecać dodatkowych aktywacji: członkostwo daje określoną liczbę aktywacji każdego produktu. Co może pomóc w przypadku produktu { $product }:
    { $options }
    Mogę też otworzyć zgłoszenie pomocy technicznej. Czy mam to zrobić?
    .open_incident = Otwórz zgłoszenie
utter_no_more_activations_general = Nie mogę obiecać dodatkowych aktywacji: członkostwo daje określoną liczbę aktywacji każdego produktu. Inny klucz tego samego produktu może mieć jeszcze wolne aktywacje, na komputerze już wliczonym ponowna instalacja może nie zostać wliczona, a zgłoszeniem pomocy technicznej zajmie się konsultant. Czy mam je otworzyć?
    .open_incident = Otwórz zgłoszenie
    .usage = Ile aktywacji pozostało?
utter_error_code = { $certain ->
        [yes] { $code }: { $meaning }
       *[no] { $code } oznacza prawdopodobnie: { $meaning }
    }
    { $mend }
    { $certain ->
        [yes] Źródło: tabele błędów aktywacji firmy Microsoft.
       *[no] Źródło: wiedza ogólna, nie tabele firmy Microsoft.
    }
    .open_incident = Otwórz zgłoszenie
utter_unknown_error_code = Nie znam kodu { $code }: nie ma go w moim katalogu, a nie chcę zgadywać. Czy mam otworzyć zgłoszenie pomocy technicznej z tym kodem?
    .open_incident = Otwórz zgłoszenie
utter_which_error_code = Jaki kod błędu lub komunikat się pojawia? Kod wygląda tak: 0xC004C008. W systemie Windows pokazuje go polecenie slmgr.vbs /ato.
    .open_incident = Otwórz zgłoszenie
utter_key_rejected = Gdy klucz nie jest przyjmowany:
    - proszę wpisać go jeszcze raz dokładnie tak, jak na stronie korzyści; przy wklejaniu sprawdzić, czy łączniki pozostały łącznikami
    - proszę sprawdzić, czy klucz należy do tego produktu, tej edycji i wersji
    - proszę podać mi kod błędu, jeśli się pojawia
    { $known ->
        [yes] W Państwa danych klucz …{ $suffix } jest kluczem produktu { $product }.
        [no] W Państwa danych nie ma klucza, który kończy się na { $suffix }.
       *[not_given] {""}
    }
    Czy mam otworzyć zgłoszenie pomocy technicznej?
    .open_incident = Otwórz zgłoszenie

## Benefits

utter_cal_no_details = Komunikat „Brak dostępnych dalszych szczegółów” jest w przypadku licencji CAL normalny: CAL (licencja dostępu klienta) nie jest produktem do pobrania. Licencja CAL systemu Windows Server nie ma klucza, nie instaluje się jej ani nie aktywuje; aktywować trzeba sam produkt serwerowy. Proszę zachować dowód posiadania licencji; nic więcej nie trzeba robić.
    Inaczej jest z licencjami CAL usług pulpitu zdalnego (RDS): instaluje się je na aktywowanym serwerze licencji pulpitu zdalnego, w ciągu 120 dni, a ich wersja musi być co najmniej taka jak wersja hosta sesji.
    { -source-cals }
    .cal_licensing = Jak działają licencje CAL?
    .open_incident = Otwórz zgłoszenie
utter_which_cal = Licencja CAL (licencja dostępu klienta) każdego rodzaju daje jednemu użytkownikowi lub jednemu urządzeniu prawo do korzystania z serwera i nie można jej pobrać. { -source-cals }
    Czy chodzi o licencje CAL systemu Windows Server, czy o licencje CAL usług pulpitu zdalnego (RDS)?
    .windows_server_cal = Licencje CAL Windows Server
    .rds_cal = Licencje CAL RDS
utter_cal_licensing = { $kind ->
        [windows-server-cal] { -cal-windows-server }
        [rds-cal] { -cal-rds }
       *[both] { -cal-windows-server }
    { -cal-rds }
    }
    { -source-cals }
    { $benefits }
    { $records }
-cal-windows-server = Licencja CAL systemu Windows Server daje jednemu użytkownikowi lub jednemu urządzeniu prawo do korzystania z serwerów. Nie ma klucza, nie instaluje się jej i serwer jej nie zlicza: proszę zachować dokumenty.
-cal-rds = Licencje CAL usług pulpitu zdalnego (RDS) są potrzebne do korzystania z tych usług, oprócz licencji CAL systemu Windows Server. Instaluje się je na aktywowanym serwerze licencji pulpitu zdalnego; okres prolongaty to 120 dni, a wersja licencji CAL musi być co najmniej taka jak wersja hosta sesji.
utter_software_benefits = { $scope ->
        [named] Według Państwa danych:
       *[all] Państwa organizacji przysługują:
    }
    { $benefits }
    Lista jest w Centrum partnerskim: MPN, Korzyści, karta Oprogramowanie.
    Produkty, ilości i klucze pochodzą z Państwa danych; informacja, które produkty wymagają aktywacji, pochodzi ze strony Microsoft Partner Network o korzyściach dotyczących oprogramowania z marca 2021 r.
    { $records }
utter_no_benefits = W Państwa danych nie ma jeszcze korzyści dotyczących oprogramowania. To, co przysługuje Państwa organizacji, pokazuje Centrum partnerskie: MPN, Korzyści, karta Oprogramowanie. { -source-benefits }
    { $records }
utter_software_benefits_general = Produkty, które przysługują Państwa organizacji, są w Centrum partnerskim: MPN, Korzyści, karta Oprogramowanie. Instrukcje widać po rozwinięciu wiersza produktu. { -source-benefits }
utter_get_key =
    { $products }
    Klucze produktów są w Centrum partnerskim: MPN, Korzyści, karta Oprogramowanie. Proszę rozwinąć wiersz produktu i wybrać wersję: klucz jest w tym samym okienku. Aby widzieć klucze, potrzebna jest rola administratora globalnego lub administratora partnera MPN.
    { -source-benefits }
    { $records }
    .role = Jaką mam rolę?
utter_download =
    { $products }
    Pliki do pobrania są w Centrum partnerskim: MPN, Korzyści, karta Oprogramowanie. Proszę rozwinąć wiersz produktu i wybrać wersję, język i edycję; klucz jest w tym samym okienku. Licencji CAL nie można pobrać.
    { -source-benefits }
    { $records }
utter_required_role = Aby widzieć klucze produktów i zarządzać korzyściami dotyczącymi oprogramowania, potrzebna jest rola administratora globalnego lub administratora partnera MPN; inni użytkownicy widzą tylko szczegóły. { -source-roles }
    { $has_role ->
        [yes] Państwa rola według danych: { $roles }.
        [no] Dane nie pokazują u Państwa żadnej z tych ról: proszę zwrócić się do administratora organizacji.
       *[unknown] {""}
    }
    { $records }
role_global_admin = administrator globalny
role_partner_admin = administrator partnera MPN
utter_manage_benefits = Członkostwo odnawia się w Centrum partnerskim, najpóźniej { $renewal_days ->
        [one] jeden dzień
        [few] { $renewal_days } dni
        [many] { $renewal_days } dni
       *[other] { $renewal_days } dnia
    } po zakończeniu jego roku. Po opłaceniu członkostwa korzyści mogą pojawić się z opóźnieniem do { $appear_hours ->
        [one] jednej godziny
        [few] { $appear_hours } godzin
        [many] { $appear_hours } godzin
       *[other] { $appear_hours } godziny
    }. Gdy członkostwo się kończy, wygasają także jego licencje, a oprogramowanie trzeba odinstalować. { -source-membership }
    { $standing ->
        [none] {""}
        [unknown] W Państwa danych nie ma członkostwa.
        [undated] W Państwa danych jest członkostwo { $membership }, ale bez dat.
       *[current] W Państwa danych jest członkostwo { $membership }{ $since ->
            [none] {""}
           *[other] {" "}od { $since }
        }. Bieżący rok kończy się { $ends }; można je odnowić do { $renew_by }.
        [renewable] W Państwa danych jest członkostwo { $membership }{ $since ->
            [none] {""}
           *[other] {" "}od { $since }
        }. Zakończyło się { $ends } i można je jeszcze odnowić do { $renew_by }.
        [lapsed] W Państwa danych jest członkostwo { $membership }{ $since ->
            [none] {""}
           *[other] {" "}od { $since }
        }. Zakończyło się { $ends }, a odnowić je można było do { $renew_by }.
    }
    { $records }
membership_action_pack = Action Pack
membership_silver = Silver
membership_gold = Gold
membership_solutions_partner = Solutions Partner

## Incidents

utter_incident_begin = { $quota ->
        [unknown] Otworzę zgłoszenie pomocy technicznej.
        [unlimited] Otworzę zgłoszenie pomocy technicznej. Państwa członkostwo nie ogranicza ich liczby.
       *[known] Otworzę zgłoszenie pomocy technicznej. { $left ->
            [one] Pozostało jedno zgłoszenie
            [few] Pozostały { $left } zgłoszenia
            [many] Pozostało { $left } zgłoszeń
           *[other] Pozostało { $left } zgłoszenia
        } z { $total } w tym roku członkostwa.
    } W każdej chwili można napisać „anuluj”.
utter_incident_no_quota = Wykorzystano wszystkie zgłoszenia pomocy technicznej na ten rok członkostwa ({ $total }), więc nie mogę otworzyć kolejnego.{ $reopens ->
        [yes] {" "}Jeśli problem ze zgłoszenia { $ended } powrócił, mogę je otworzyć ponownie: nie zużywa to kolejnego zgłoszenia.
       *[no] {""}
    }{ $adds ->
        [yes] {" "}Nadal można coś dodać do zgłoszenia { $own }.
       *[no] {""}
    }
    .reopen = Otwórz ponownie { $ended }
    .add = Dodaj coś
    .status = Jaki jest stan naszych zgłoszeń?
utter_ask_description = Proszę opisać problem: przy jakiej czynności występuje i co się wtedy dzieje?
utter_ask_description_again = Proszę opisać problem w jednym lub dwóch zdaniach: przy jakiej czynności występuje i co się wtedy dzieje?
utter_ask_severity = Jak poważny jest problem? A: praca stoi. B: praca jest mocno utrudniona. C: drobniejsze zakłócenie.
    .A = A: praca stoi
    .B = B: mocno utrudniona
    .C = C: drobniejsze zakłócenie
utter_ask_severity_again = Muszę znać ważność: proszę odpowiedzieć A, B lub C.
    .A = A: praca stoi
    .B = B: mocno utrudniona
    .C = C: drobniejsze zakłócenie
utter_ask_confirmation = { $card ->
        [yes] Oto zgłoszenie. Można w nim jeszcze wszystko zmienić, a potem otworzyć je przyciskiem „{ card_incident.submit }”.
    Czy mam je otworzyć? Można też odpowiedzieć słowami: „tak”, poprawką („nie, ważność B”) lub „anuluj”.
       *[no] Oto zgłoszenie:
    - Opis: { $description }
    - Ważność: { $severity }
    - Produkt: { $product }
    - Klucz: { $suffix }
    - Kod błędu: { $error_code }
    - Komputer: { $computer }
    - Skutki: { $impact }
    Czy mam je otworzyć? Można je też poprawić („nie, ważność B”) lub anulować.
    }
    .affirm = Tak, otwórz je
    .deny = Zmień coś
    .cancel = Anuluj
utter_ask_correction = Co zmienić? Proszę to podać (na przykład „ważność B” lub „komputer to SRV-04”) albo napisać nowy opis.
utter_first_this = Najpierw dokończmy to zgłoszenie; można też napisać „anuluj”.
utter_person_after_form = { $when ->
        [now] Przekażę rozmowę zespołowi pomocy technicznej, gdy tylko zgłoszenie zostanie otwarte.
       *[later] Zespół pomocy technicznej jest chwilowo niedostępny; wróci { $opens } i wtedy przeczyta zgłoszenie.
    }
utter_inputs_not_read = Tych danych nie udało się odczytać, więc pozostały bez zmian: { $inputs }.
incident_addition = { $description }
    { $lines }
row_added_impact = Skutki: { $impact }
row_added_severity = Ważność: { $severity }
utter_incident_opened = Zgłoszenie jest otwarte: { $number }, ważność { $severity }. { $quota ->
        [unknown] {""}
        [unlimited] Państwa członkostwo nie ogranicza liczby zgłoszeń.
       *[known] { $left ->
            [0] Nie pozostało żadne zgłoszenie
            [one] Pozostało jedno zgłoszenie
            [few] Pozostały { $left } zgłoszenia
            [many] Pozostało { $left } zgłoszeń
           *[other] Pozostało { $left } zgłoszenia
        } w tym roku członkostwa.
    }
    { $response ->
        [due] Termin pierwszej odpowiedzi: { $response_due }.
       *[none] {""}
    }
    .status = Jaki jest stan mojego zgłoszenia?
utter_incident_failed = Nie udało się otworzyć zgłoszenia: brakuje opisu lub ważności. Proszę zacząć jeszcze raz.
    .open_incident = Otwórz zgłoszenie
utter_incident_status = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    }: { $state }.{ $details ->
        [yes] { $card ->
            [yes] {""}
           *[no] {" "}Ważność { $severity }, otwarto { $opened }.
        }
       *[no] {" "}Więcej widzą tylko osoba, która otworzyła zgłoszenie, i administratorzy.
    }{ $response ->
        [due] { $card ->
            [yes] {""}
           *[no] {" "}Termin pierwszej odpowiedzi: { $response_due }.
        }
        [waiting] {" "}Czekamy na Państwa odpowiedź: proszę napisać „dodaj do { $number }” i treść odpowiedzi.
       *[none] {""}
    }{ $card ->
        [yes] {""}
       *[no] {""}
    { $timeline }
    }
    .add = Dodaj coś
    .close = Nie jest już potrzebne
    .reopen = Otwórz je ponownie
utter_incident_list = { $scope ->
        [named] Wymienione zgłoszenia:
       *[open] Otwarte zgłoszenia Państwa organizacji:
    }
    { $incidents }
utter_no_incidents = Państwa organizacja nie ma otwartych zgłoszeń.
    .open_incident = Otwórz zgłoszenie
utter_unknown_incident = W Państwa danych nie ma zgłoszenia { $number }.
utter_incident_quota = { $quota ->
        [unknown] Z Państwa danych nie wynika, ile zgłoszeń pomocy technicznej daje członkostwo.
        [unlimited] Państwa członkostwo nie ogranicza liczby zgłoszeń pomocy technicznej{ $year_ends ->
            [none] {""}
           *[other] ; bieżący rok członkostwa trwa do { $year_ends }
        }.
       *[known] { $left ->
            [0] Nie pozostało żadne zgłoszenie pomocy technicznej
            [one] Pozostało jedno zgłoszenie pomocy technicznej
            [few] Pozostały { $left } zgłoszenia pomocy technicznej
            [many] Pozostało { $left } zgłoszeń pomocy technicznej
           *[other] Pozostało { $left } zgłoszenia pomocy technicznej
        } z { $total } w tym roku członkostwa{ $year_ends ->
            [none] {""}
           *[other] , który trwa do { $year_ends }
        }.
    }

## Coming back, and what answers are worth

utter_resumed = Witamy ponownie. { $where }
utter_feedback_thanks = Dziękuję, dobrze to wiedzieć.
utter_feedback_reason = Przepraszam. Co było nie tak z odpowiedzią?
utter_feedback_kept = Dziękuję. Nasz zespół to czyta i dzięki temu poprawia odpowiedzi.
utter_ask_duplicate = { $count ->
        [one] Zgłoszenie { $number } wygląda tak samo:
        [few] Te zgłoszenia wyglądają tak samo:
        [many] Te zgłoszenia wyglądają tak samo:
       *[other] Te zgłoszenia wyglądają tak samo:
    }
    { $incidents }
    Czy dodać napisaną treść do istniejącego zgłoszenia, czy otworzyć nowe?
    .add = Dodaj do { $number }
    .new = Otwórz nowe
utter_ask_comment = Co dodać do zgłoszenia { $number }?
utter_ask_comment_again = Proszę napisać w jednym lub dwóch zdaniach, co dodać do zgłoszenia { $number }.
utter_comment_added = Dodano do zgłoszenia { $number }; zespół pomocy technicznej to widzi.
    .status = Jaki jest stan mojego zgłoszenia?
utter_no_incidents_of_yours = Nie ma otwartego zgłoszenia, które mogliby Państwo zmienić: prawo do tego mają tylko osoba, która je otworzyła, i administratorzy.{ $new ->
        [yes] {" "}Czy mam otworzyć nowe?
       *[no] {""}
    }
    .open_incident = Otwórz zgłoszenie
utter_which_incident = O które zgłoszenie chodzi? Proszę podać numer.
    { $incidents }
    .incident = { $number }
utter_incident_not_yours = { $what ->
        [person] O zgłoszeniu { $number } może rozmawiać z zespołem pomocy technicznej tylko osoba, która je otworzyła.
        [person_admin] O zgłoszeniu { $number } może rozmawiać z zespołem pomocy technicznej tylko osoba, która je otworzyła. Można je uzupełnić lub zamknąć.
       *[change] Zgłoszenie { $number } mogą zmieniać tylko osoba, która je otworzyła, i administratorzy Państwa organizacji.
    }
utter_incident_ended = Zgłoszenie { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } jest { $state }, więc nie można go już zmienić.{ $new ->
        [yes] {" "}Jeśli problem powrócił, mogę otworzyć nowe zgłoszenie. Czy mam to zrobić?
       *[no] {""}
    }
    .open_incident = Otwórz zgłoszenie
utter_confirm_close = { $how ->
        [withdraw] Nikt jeszcze nie przyjął zgłoszenia { $number }{ $about ->
            [none] {""}
           *[other] {" "}({ $about })
        }. Czy mam je wycofać? Wtedy nie zmniejszy ono puli zgłoszeń.
       *[close] { $taken ->
            [yes] Konsultant przyjął tymczasem zgłoszenie { $number }, więc pozostanie ono policzone. Czy mimo to mam je zamknąć?
           *[no] Czy mam zamknąć zgłoszenie { $number }{ $about ->
                [none] {""}
               *[other] {" "}({ $about })
            }?
        } Przez kilka dni można je potem otworzyć ponownie.
    }
    .affirm = { $how ->
        [withdraw] Tak, wycofaj je
       *[close] Tak, zamknij je
    }
    .deny = Nie
utter_incident_withdrawn = Zgłoszenie { $number } jest wycofane. { $given_back ->
        [yes] Nie zmniejsza ono puli zgłoszeń{ $quota ->
            [known] : w tym roku członkostwa pozostało { $left } z { $total }
           *[other] {""}
        }.
       *[no] Konsultant przyjął je już wcześniej, więc pozostaje policzone.
    }
utter_incident_closed = Zgłoszenie { $number } jest zamknięte. Jeśli problem powróci, proszę dać znać, a otworzę je ponownie.
utter_confirm_close_several = Czy mam to zrobić?
    { $incidents }
    .affirm = Tak, wszystko
    .deny = Nie
utter_incident_already_ended = Zgłoszenie { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } jest już { $state }, więc nie ma czego zamykać.{ $reopens ->
        [yes] {" "}Jeśli problem nadal występuje, proszę dać znać, a otworzę je ponownie.
       *[no] {""}
    }
    .reopen = Otwórz je ponownie
utter_incidents_refused = Te zgłoszenia pozostają bez zmian:
    { $incidents }
utter_nothing_to_reopen = Nie ma zgłoszenia, które mogliby Państwo otworzyć ponownie: jest to możliwe przez kilka dni od rozwiązania lub zamknięcia.{ $new ->
        [yes] {" "}Czy mam otworzyć nowe?
       *[no] {""}
    }
    .open_incident = Otwórz zgłoszenie
utter_ask_if_answer = Czy to odpowiedź na pytanie dotyczące zgłoszenia { $number }? Jeśli tak, dodam ją tam.
    .affirm = Tak, dodaj
    .deny = Nie
utter_confirm_reopen = Zgłoszenie { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } jest { $state }. Czy mam je otworzyć ponownie? Nie zużywa to kolejnego zgłoszenia.{ $kept ->
        [yes] {" "}Napisana treść zostanie wtedy do niego dodana.
       *[no] {""}
    }
    .affirm = Tak, otwórz je ponownie
    .open_incident = Otwórz nowe
    .deny = Nie
utter_incident_reopened = Zgłoszenie { $number } jest znów otwarte.{ $added ->
        [yes] {" "}Napisana treść została do niego dodana.
       *[no] {""}
    } { $response ->
        [due] Termin pierwszej odpowiedzi: { $response_due }.
       *[none] {""}
    }
    .add = Dodaj coś
utter_handed_over = Przekazuję rozmowę zespołowi pomocy technicznej w sprawie zgłoszenia { $number }. Od tej chwili milczę: każda wiadomość trafia do zgłoszenia, a odpowiedzi zespołu pojawią się tutaj.
    .end = Wróć do asystenta
utter_given_back = Wracam: od tej chwili znów odpowiadam ja{ $number ->
        [none] .
       *[other] . Zgłoszenie { $number } pozostaje bez zmian; o jego stan można pytać w każdej chwili.
    }
utter_person = Mogę przekazać rozmowę zespołowi pomocy technicznej; w tym celu otworzę zgłoszenie pomocy technicznej{ $quota ->
        [known] {" "}(w tym roku członkostwa pozostało { $left } z { $total })
       *[other] {""}
    }. Czy mam to zrobić?
    .affirm = Tak, proszę
    .deny = Nie
utter_person_later = Zespół pomocy technicznej jest chwilowo niedostępny; wróci { $opens }. Mogę już teraz otworzyć zgłoszenie pomocy technicznej{ $quota ->
        [known] {" "}(w tym roku członkostwa pozostało { $left } z { $total })
       *[other] {""}
    }, którym zespół zajmie się zaraz po powrocie. Czy mam to zrobić?
    .affirm = Tak, otwórz zgłoszenie
    .deny = Nie
utter_person_later_add = Zespół pomocy technicznej jest chwilowo niedostępny; wróci { $opens } i wtedy przeczyta to, co zostanie dodane do zgłoszenia { $own }. Czy mam coś dodać?{ $new ->
        [yes] {" "}Mogę też otworzyć nowe zgłoszenie.
       *[no] {""}
    }
    .affirm = Tak, dodaj coś
    .open_incident = Otwórz nowe zgłoszenie
    .deny = Nie
utter_person_away = Zespół pomocy technicznej jest chwilowo niedostępny; wróci { $opens }.
utter_person_which_incident = O którym zgłoszeniu chcą Państwo porozmawiać z zespołem pomocy technicznej?
    { $incidents }
    .incident = { $number }

## News of incidents, which come by themselves

utter_news_taken = Zgłoszenie { $number }: zajmuje się nim teraz { $agent }.
utter_news_answered = { $held ->
        [yes] { $text }
       *[no] { $agent } odpowiada w sprawie zgłoszenia { $number }: { $text }
    }
utter_news_asked = { $held ->
        [yes] { $text }
       *[no] { $agent } ma pytanie dotyczące zgłoszenia { $number }: { $text }
        Aby odpowiedzieć, proszę napisać „dodaj do { $number }:” i treść odpowiedzi.
    }
    .answer = Odpowiedz
utter_news_commented = Osoba z Państwa organizacji uzupełniła zgłoszenie { $number }: { $text }
utter_news_solved = Zgłoszenie { $number } jest rozwiązane: { $text }
    Jeśli problem nadal występuje, proszę dać znać, a otworzę je ponownie.
    .not_solved = Nie jest rozwiązane
utter_news_closed = Zgłoszenie { $number } zostało zamknięte{ $text ->
        [none] .
       *[other] : { $text }
    }
utter_news_withdrawn = Osoba z Państwa organizacji wycofała zgłoszenie { $number }.
utter_news_merged = Zgłoszenie { $number } dotyczy tego samego co { $into }: { $agent } zamyka je, a dalej zajmujemy się zgłoszeniem { $into }. Nie zmniejsza to puli zgłoszeń.
utter_news_reopened = Zgłoszenie { $number } jest znów otwarte.
utter_news_handed_over = Rozmowę w sprawie zgłoszenia { $number } prowadzi teraz { $agent } z naszego zespołu pomocy technicznej. Od tej chwili milczę, a każda wiadomość trafia do zgłoszenia.
    .end = Wróć do asystenta

## When something is in the way

utter_delayed = Odpowiadam teraz wolniej niż zwykle. Wiadomość została zachowana, a odpowiedź pojawi się tutaj, gdy tylko będzie gotowa.
utter_failed = Coś poszło nie tak po naszej stronie i nie mam na to odpowiedzi. Proszę spróbować ponownie za chwilę.
utter_button_expired = Ten przycisk należy do wcześniejszego pytania. Proszę odpowiedzieć na ostatnie albo napisać własnymi słowami.

## In Microsoft Teams

utter_teams_welcome = Dzień dobry. Odpowiadam na pytania o klucze produktów i aktywacje na podstawie Państwa danych i otwieram zgłoszenia pomocy technicznej. W czym mogę pomóc?
    .usage = Ile aktywacji pozostało?
    .counting = Jak liczone są aktywacje?
    .incident = Otwórz zgłoszenie
utter_teams_group_welcome = Dzień dobry. Proszę mnie tutaj oznaczyć, a odpowiem na ogólne pytania o klucze produktów i aktywacje. Na pytania o Państwa dane odpowiadam tylko w naszym czacie prywatnym.
    .counting = Jak liczone są aktywacje?
    .activation = Które produkty wymagają aktywacji?
utter_teams_not_linked = Do tego muszę znać Państwa organizację, a nie jest ona jeszcze połączona z aplikacją Teams. Proszę przesłać identyfikator dzierżawy, { $tenant }, osobie, od której mają Państwo dostęp do tej pomocy. Na pytania ogólne mogę odpowiedzieć od razu.
    .counting = Jak liczone są aktywacje?
    .activation = Które produkty wymagają aktywacji?
utter_teams_go_on = To dotyczy Państwa danych, a tutaj czytają też inni. Przejdźmy do [naszego czatu prywatnego]({ $link }). Na pytania ogólne mogę odpowiedzieć tutaj.
    .counting = Jak liczone są aktywacje?
    .activation = Które produkty wymagają aktywacji?
utter_too_long = To więcej, niż mogę przyjąć na raz. Proszę napisać najwyżej 4000 znaków, a resztę wysłać w drugiej wiadomości.
utter_only_text = Czytam tylko tekst: obrazy i pliki do mnie nie docierają. Proszę napisać, o co chodzi.
teams_not_yours = Ta karta została wysłana do kogoś innego. Proszę mnie oznaczyć i zadać własne pytanie, a pojawi się osobna karta.
teams_app =
    .name = Keyclerk: klucze produktów i aktywacje
    .short = Ile aktywacji pozostało, jak je policzono, oraz zgłoszenia
    .full = Keyclerk odpowiada na pytania o klucze produktów i aktywacje na podstawie samych danych, z uzasadnieniem: który komputer wliczono, kiedy i według jakiej zasady. Gdy odpowiedź nie wystarcza, otwiera zgłoszenie pomocy technicznej, a rozmowę w tym samym czacie kontynuuje konsultant.
    .usage = Ile aktywacji pozostało?
    .usage_about = Zużyte i pozostałe aktywacje klucza produktu oraz sposób ich policzenia
    .incident = Otwórz zgłoszenie
    .incident_about = Opis problemu dla naszej pomocy technicznej
    .help = W czym możesz pomóc?
    .help_about = Wszystko, o co można tu zapytać

## The chat, beside what is said in it

chat_rate_limited = To było zbyt wiele naraz. Proszę odczekać { $seconds ->
        [one] sekundę
        [few] { $seconds } sekundy
        [many] { $seconds } sekund
       *[other] { $seconds } sekundy
    } i wtedy pisać dalej.
chat_too_many_streams = Ten czat jest otwarty w zbyt wielu oknach. Proszę zamknąć niektóre z nich.
transcript_heading = Rozmowa z Keyclerk
    { $who }
    Zapis z { $time }. Wszystkie godziny podano w strefie czasowej { $zone }.
transcript_message = { $time }, { $who }:
transcript_bot = Keyclerk
transcript_agent = { $agent ->
        [none] Konsultant pomocy technicznej
       *[other] { $agent } (pomoc techniczna)
    }
transcript_visitor = Gość, bez zalogowania
transcript_empty = Nic jeszcze nie napisano.

## Sources

-source-benefits = Źródło: Microsoft Partner Network, strona o korzyściach dotyczących oprogramowania, marzec 2021 r.
-source-membership = Źródło: dokumentacja Microsoft Partner Network, marzec 2021 r.
-source-cals = Źródła: Microsoft Partner Network, strona o korzyściach dotyczących oprogramowania, marzec 2021 r.; dokumentacja firmy Microsoft o licencjach dostępu klienta.
-source-roles = Źródła: Microsoft Partner Network, strona o korzyściach dotyczących oprogramowania, marzec 2021 r.; dokumentacja Centrum partnerskiego, 2023 r.

## Lines of lists

row_key = { $number }. { $product } …{ $suffix }: zużyto { $used } z { $limit }, pozostało: { $left }
row_key_unlimited = { $number }. { $product } …{ $suffix }: zużyto { $used }, limit nie jest zapisany
row_total = - { $product }: zużyto { $used } z { $limit }, pozostało: { $left }
row_total_unlimited = - { $product }: zużyto { $used }, limit nie jest zapisany
row_proof = - { $date }, { $computer }: { $how }
row_correction = - { $date }: { $how }
row_unknown_computers = - { $count ->
        [one] jedna z tych aktywacji jest znana tylko z licznika firmy Microsoft, który nie podaje jej komputera
        [few] { $count } z tych aktywacji są znane tylko z licznika firmy Microsoft, który nie podaje ich komputerów
        [many] { $count } z tych aktywacji jest znanych tylko z licznika firmy Microsoft, który nie podaje ich komputerów
       *[other] { $count } z tych aktywacji jest znane tylko z licznika firmy Microsoft, który nie podaje ich komputerów
    }
row_snapshot_counts_fewer = - { $count ->
        [one] licznik firmy Microsoft pokazuje o jedną aktywację mniej niż ta lista
        [few] licznik firmy Microsoft pokazuje o { $count } aktywacje mniej niż ta lista
        [many] licznik firmy Microsoft pokazuje o { $count } aktywacji mniej niż ta lista
       *[other] licznik firmy Microsoft pokazuje o { $count } aktywacji mniej niż ta lista
    }
row_blocked = - klucz jest obecnie zablokowany: niczego nie aktywuje
row_no_proof = - jeszcze nic
row_meaning = { $number }. { $meaning }
row_more = { $count ->
        [one] - i jeszcze jedna pozycja
        [few] - i jeszcze { $count } pozycje
        [many] - i jeszcze { $count } pozycji
       *[other] - i jeszcze { $count } pozycji
    }
row_other_key = - klucz …{ $suffix } produktu { $product }: pozostało { $left }
row_other_key_unlimited = - klucz …{ $suffix } produktu { $product } nie ma zapisanego limitu
row_reusable = - ponowna instalacja na komputerze { $computers }{ $more ->
        [0] {""}
        [one] {" "}(lub na jeszcze jednym komputerze)
        [few] {" "}(lub na jednym z { $more } innych komputerów)
        [many] {" "}(lub na jednym z { $more } innych komputerów)
       *[other] {" "}(lub na jednym z { $more } innych komputerów)
    } z tym samym sprzętem nie jest wliczana
row_incident_way = - zgłoszeniem pomocy technicznej zajmie się konsultant
row_benefit = - { $product }: { $quantity }{ $activation ->
        [needed] , wymaga aktywacji
       *[not_needed] {""}
    }{ $keys ->
        [none] , nie ma klucza
        [0] , brak klucza w danych
        [one] , jeden klucz w danych
        [few] , { $keys } klucze w danych
        [many] , { $keys } kluczy w danych
       *[other] , { $keys } klucza w danych
    }
row_no_benefit = - { $product }: brak wśród korzyści w Państwa danych
row_cals = - { $product }: { $quantity } według Państwa danych
row_keys_of_product = - { $product }: { $keys ->
        [none] nie ma klucza
        [0] brak klucza w Państwa danych
        [one] jeden klucz w Państwa danych
        [few] { $keys } klucze w Państwa danych
        [many] { $keys } kluczy w Państwa danych
       *[other] { $keys } klucza w Państwa danych
    }{ $suffixes ->
        [none] {""}
       *[other] {" "}(ostatnie znaki: { $suffixes }{ $more ->
            [0] {""}
            [one] {" "}oraz jeszcze jeden klucz
            [few] {" "}oraz jeszcze { $more } klucze
            [many] {" "}oraz jeszcze { $more } kluczy
           *[other] {" "}oraz jeszcze { $more } klucza
        })
    }{ $entitled ->
        [no] ; brak wśród korzyści w Państwa danych
       *[yes] {""}
    }
row_download = - { $product }: { $downloadable ->
        [no] nie do pobrania
       *[yes] do pobrania
    }{ $entitled ->
        [no] ; brak wśród korzyści w Państwa danych
       *[yes] {""}
    }
row_activation_required = - { $product }: { $needed ->
        [yes] wymaga aktywacji
        [rds] instaluje się na serwerze licencji pulpitu zdalnego i to ten serwer się aktywuje
        [cal] nie ma klucza i się nie instaluje, więc nie ma czego aktywować
       *[no] nie wymaga aktywacji produktu
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
        [withdraw] wycofanie, bo nikt go jeszcze nie przyjął; nie zmniejszy wtedy puli zgłoszeń
       *[close] zamknięcie; przez kilka dni można je potem otworzyć ponownie
    }
row_refused_incident = - { $number }: { $why ->
        [unknown] w Państwa danych nie ma takiego zgłoszenia
        [not_yours] mogą je zmieniać tylko osoba, która je otworzyła, i administratorzy
       *[ended] jest { $state }
    }
row_timeline = - { $time }, { $author ->
        [agent] { $agent }
        [partner] Państwa organizacja
       *[keyclerk] Keyclerk
    }: { $deed }{ $text ->
        [none] {""}
       *[other] : { $text }
    }
deed_TAKEN = przyjęcie zgłoszenia
deed_ANSWERED = odpowiedź
deed_ASKED = pytanie
deed_COMMENTED = uzupełnienie
deed_SOLVED = rozwiązanie
deed_CLOSED = zamknięcie
deed_WITHDRAWN = wycofanie
deed_REOPENED = ponowne otwarcie
deed_MERGED = zamknięcie jako duplikat
records_time = (Stan danych: { $time }.)
records_none = (Nie zaimportowano jeszcze danych o aktywacjach.)

## Words for codes

how_NEW_COMPUTER = wliczono, nowy komputer
how_SAME_COMPUTER = nie wliczono, ten sam komputer
how_SAME_COMPUTER_components = nie wliczono, ten sam komputer; drobne zmiany: { $changed }
how_HARDWARE_CHANGED_components = wliczono, zmieniono sprzęt: { $changed }
how_changed = { $how }; zmieniono: { $changed }
how_disagreed = { $how }; według naszych zasad: { $ours }
how_revised = { $how }; przed ponownym przeliczeniem: { $before }
how_release = { $released ->
        [0] zwrot komputera { $computer } nie zwolnił żadnej aktywacji
       *[other] zwrot komputera { $computer }, zwolniono jedną aktywację
    }{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_block = klucz zablokowano{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_unblock = klucz odblokowano{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_limit = { $limit ->
        [none] odtąd bez limitu
       *[other] limit ustawiono na { $limit }
    }{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_snapshot = { $used ->
        [0] według licznika firmy Microsoft nie zużyto żadnej aktywacji
        [one] według licznika firmy Microsoft zużyto jedną aktywację
        [few] według licznika firmy Microsoft zużyto { $used } aktywacje
        [many] według licznika firmy Microsoft zużyto { $used } aktywacji
       *[other] według licznika firmy Microsoft zużyto { $used } aktywacji
    }
changed_components = { $components } (waga{ $weights ->
        [none] {""}
       *[other] {" "}{ $weights } =
    } { $weight }; liczy się od { $threshold }{ $alone ->
        [none] {""}
       *[other] {" "}lub { $alone }
    })
how_EVERY_ACTIVATION = wliczono, wliczana jest każda aktywacja
how_counted = wliczono przez serwer aktywacji
how_not_counted = nie wliczono przez serwer aktywacji
how_refused = odmowa ({ $code })
how_refused_LIMIT_REACHED = odmowa, osiągnięto limit{ $needed ->
        [none] {""}
       *[other] {" "}(potrzebny byłby limit { $needed })
    }
how_refused_KEY_BLOCKED = odmowa, klucz był zablokowany
outcome_counted = wliczono
outcome_not_counted = nie wliczono
outcome_refused = odmowa
component_disk = dysk
component_mainboard = płyta główna
    .alone = gdy zmienia się płyta główna
component_cpu = procesor
component_ide = kontroler IDE
component_scsi = kontroler SCSI
component_mac = karta sieciowa
component_audio = karta dźwiękowa
component_ram = pamięć
component_display = karta graficzna
component_optical = napęd optyczny
intent_add_to_incident = Dodanie czegoś do zgłoszenia
intent_ask_activation_required = Które produkty wymagają aktywacji
intent_ask_cal_licensing = Jak działają licencje CAL
intent_ask_counting_rules = Jak liczone są aktywacje
intent_ask_download = Skąd pobrać oprogramowanie
intent_ask_get_key = Gdzie znaleźć klucz produktu
intent_ask_help = W czym mogę pomóc
intent_ask_if_counted = Czy instalacja zostałaby wliczona
intent_ask_incident_quota = Ile zgłoszeń pomocy technicznej pozostało
intent_ask_incident_status = Jaki jest stan zgłoszenia
intent_ask_key_usage = Ile aktywacji pozostało
intent_ask_manage_benefits = Jak odnawia się członkostwo i co się dzieje, gdy się kończy
intent_ask_required_role = Jaka rola jest potrzebna
intent_ask_software_benefits = Jakie oprogramowanie Państwu przysługuje
intent_close_incident = Zamknięcie zgłoszenia
intent_open_incident = Otwarcie zgłoszenia
intent_report_activation_error = Nieudana aktywacja
intent_report_cal_no_details = „Brak dostępnych dalszych szczegółów” przy licencjach CAL
intent_report_key_rejected = Klucz produktu nie jest przyjmowany
intent_report_max_activations = Osiągnięto maksymalną liczbę aktywacji
intent_report_not_solved = Problem nadal występuje
intent_request_human = Rozmowa z konsultantem
intent_request_more_activations = Uzyskanie dodatkowych aktywacji
state_new = nowe, jeszcze nieprzyjęte
state_open = w trakcie realizacji
state_waiting_for_partner = czeka na Państwa odpowiedź
state_solved = rozwiązane
state_closed = zamknięte
state_withdrawn = wycofane
not_given = nie podano
where_description = Przygotowywaliśmy zgłoszenie: ostatnio padła prośba o opis problemu.
where_severity = Przygotowywaliśmy zgłoszenie: ostatnie pytanie dotyczyło jego ważności.
where_confirmation = Przygotowywaliśmy zgłoszenie: było już gotowe do sprawdzenia i padło pytanie, czy je otworzyć.
where_correction = Przygotowywaliśmy zgłoszenie: ostatnie pytanie dotyczyło tego, co w nim zmienić.
where_duplicate = Przygotowywaliśmy zgłoszenie: ostatnie pytanie dotyczyło tego, czy uzupełnić inne, które wygląda tak samo.
where_comment = Ostatnie pytanie dotyczyło tego, co dodać do zgłoszenia.
where_incident = Ostatnie pytanie dotyczyło tego, o które zgłoszenie chodzi.
where_close = Ostatnie pytanie dotyczyło tego, czy zamknąć zgłoszenie.
where_reopen = Ostatnie pytanie dotyczyło tego, czy otworzyć zgłoszenie ponownie.
where_answer = Ostatnie pytanie dotyczyło tego, czy napisana treść jest odpowiedzią dla konsultanta.
where_key = Ostatnie pytanie dotyczyło tego, o który klucz chodzi.
where_cal = Ostatnie pytanie dotyczyło tego, o które licencje CAL chodzi.
where_error_code = Ostatnie pytanie dotyczyło kodu błędu lub komunikatu.
where_offer = Ostatnio padła propozycja otwarcia zgłoszenia pomocy technicznej.
feedback = Czy to pomogło?
    .yes = Tak
    .no = Nie
    .wrong = Błędna odpowiedź
    .unclear = Niejasna odpowiedź
    .incomplete = Czegoś brakuje
    .other = Coś innego

## E-mail

mail_news = Dzień dobry,

    są nowe informacje o zgłoszeniu pomocy technicznej { $number }. Jego obecny stan: { $state }.

    { $link ->
        [none] Aby je przeczytać, proszę zalogować się w portalu i otworzyć czat.
       *[other] Aby je przeczytać, proszę otworzyć czat: { $link }
    }

    Ta wiadomość została wysłana automatycznie; odpowiedzi na nią nikt nie czyta.
    .subject = Nowe informacje o zgłoszeniu { $number }

## Cards

card_key_usage = { $product } …{ $suffix }
    .used = Zużyto
    .left = Pozostało
    .how = Jak to policzono
    .date = Data
    .computer = Komputer
    .decision = Decyzja
card_incident = Zgłoszenie
    .description = Opis
    .severity = Ważność
    .submit = Otwórz zgłoszenie
    .impact = Skutki: komu lub czemu to przeszkadza
    .product = Produkt
    .key_suffix = Klucz: jego pięć ostatnich znaków
    .error_code = Kod błędu
    .computer = Komputer
card_incident_status = { $number }: { $state }
    .product = Produkt
    .severity = Ważność
    .opened = Otwarto
    .response = Termin pierwszej odpowiedzi
    .timeline = Co się działo

## Chat widget: its own words, in the language of the conversation. Values are `count`, `left`, `most`, `over`, `seconds`.

widget_title = Klucze i aktywacje
widget_open = Otwórz czat
    .unread = Otwórz czat, nieprzeczytane wiadomości: { $count }
widget_close = Zamknij czat
widget_anew = Zacznij od nowa
    .question = Zacząć od nowa? To, co napisano, pozostanie w zapisie rozmowy, a zniknie stąd.
    .yes = Zacznij od nowa
    .no = Kontynuuj
widget_transcript = Pobierz zapis rozmowy
widget_log = Wiadomości
widget_earlier = Pokaż wcześniejsze wiadomości
widget_greeting = Dzień dobry. Proszę pytać o klucze produktów i aktywacje: ile pozostało, co i dlaczego wliczono albo co oznacza błąd. Jeśli to nie wystarczy, otworzę zgłoszenie pomocy technicznej.
widget_choices = Proponowane odpowiedzi
widget_field = Wiadomość
    .placeholder = Napisz wiadomość
    .hint = Enter wysyła, Shift+Enter zaczyna nowy wiersz.
    .left = Pozostało znaków: { $left }
    .too_long = Wiadomość może mieć najwyżej { $most } znaków. Proszę ją skrócić; nadmiar: { $over }
widget_send = Wyślij
widget_typing = Odpowiedź zaraz się pojawi…
widget_author =
    .agent = Konsultant pomocy technicznej
    .bot = Keyclerk
    .partner = Ty
widget_state =
    .waiting = Oczekiwanie na połączenie
    .sending = Wysyłanie…
    .sent = Wysłano
    .held = Przekazano zespołowi pomocy technicznej
    .refused = Nie wysłano.
    .card = Formularz wysłano
widget_retry = Spróbuj ponownie
widget_copy = Kopiuj wiadomość
    .done = Skopiowano
widget_masked = Dla bezpieczeństwa klucz produktu jest ukryty poza pięcioma ostatnimi znakami, tutaj i po naszej stronie.
widget_sign_in = Bez zalogowania odpowiadamy tylko na pytania ogólne. Aby zobaczyć swoje klucze, proszę się zalogować.
    .link = Zaloguj się
widget_problem =
    .connection = Chwilowo nie ma połączenia. Napisana treść zostanie zachowana i wysłana, gdy tylko połączenie wróci.
    .server = Czat chwilowo nie odpowiada. Kolejna próba nastąpi automatycznie.
    .busy = To było zbyt wiele naraz. Napisana treść zostanie wysłana za chwilę; pozostało sekund: { $seconds }
    .signed_out = Sesja logowania wygasła. Aby kontynuować tę rozmowę, proszę zalogować się ponownie.
    .no_visitors = Czat jest dostępny dla zalogowanych partnerów. Proszę się zalogować.
    .form = Zmiany w formularzu nie zostały jeszcze wysłane: służy do tego przycisk w formularzu. Można też wysłać wiadomość jeszcze raz, bez tych zmian.
    .failed = Tym razem się nie udało.
    .refused = Wiadomość nie została przyjęta. Można spróbować ponownie przyciskiem pod nią albo napisać ją inaczej.
    .held = W tej rozmowie sprawą zajmuje się konsultant. Najpierw trzeba wrócić do asystenta: służy do tego widoczny przycisk.

## Demonstration portal

portal_title = Portal partnera
    .page = Korzyści dotyczące oprogramowania, portal partnera (wersja demonstracyjna)
portal_demonstration = Wersja demonstracyjna z fikcyjnymi danymi
portal_skip = Przejdź do treści
portal_languages = Język tej strony
portal_sections = Sekcje tej strony
    .benefits = Korzyści dotyczące oprogramowania
    .support = Pomoc techniczna
    .questions = Pytania
    .about = Informacje
portal_account = Zalogowano jako { $name }
portal_people = Strona oczami innej osoby
    .hint = Każdy widzi tylko to, na co pozwala jego rola, i prowadzi własną rozmowę.
portal_admin = Administrator
    .sees = Widzi klucze, komputery i sposób liczenia aktywacji
    .hint = Administrator widzi każdy klucz produktu (jego pięć ostatnich znaków).
portal_user = Użytkownik
    .sees = Widzi produkty i łączne liczby aktywacji
    .hint = Użytkownik widzi łączne liczby aktywacji każdego produktu; same klucze widzą tylko administratorzy.
portal_visitor = Bez zalogowania
    .name = Gość
    .sees = Otrzymuje odpowiedzi na pytania ogólne
portal_welcome = Witamy w portalu partnera
    .lead = Po zalogowaniu ta strona pokazuje korzyści dotyczące oprogramowania, klucze produktów i zgłoszenia pomocy technicznej. Na pytania ogólne czat odpowiada od razu.
portal_sign_in = Proszę się zalogować, aby zobaczyć korzyści
portal_membership = Członkostwo
    .current = Trwa do { $ends }
    .renewable = Zakończyło się { $ends }, można je odnowić do { $renew_by }
    .lapsed = Zakończyło się { $ends }
    .undated = Bez dat w danych
    .none = Brak w danych
portal_quota = Zgłoszenia pomocy technicznej
    .left = Pozostało { $left } z { $total }
    .unlimited = Bez ograniczeń
    .unknown = Nie wiadomo
    .year = W roku członkostwa trwającym do { $ends }
portal_records = Stan danych
    .none = Brak aktywacji
    .hint = Strona i czat korzystają z tych samych danych.
portal_questions = Pierwsze pytanie
    .hint = Kliknięcie otwiera czat. Odpowiedź przychodzi w języku pytania.
    .noscript = Czat wymaga JavaScriptu: proszę zezwolić na niego na tej stronie.
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
portal_benefits = Korzyści dotyczące oprogramowania
    .product = Produkt
    .quantity = Ilość
    .activation = Aktywacja
    .needed = Potrzebna
    .not_needed = Niepotrzebna
    .keys = Klucze produktów i aktywacje
    .totals = Aktywacje
    .none = W danych nie ma jeszcze korzyści dotyczących oprogramowania.
portal_used = Zużyto { $used } z { $limit }
    .unlimited = Zużyto { $used }, limit nie jest zapisany
    .full = Osiągnięto limit
    .blocked = Zablokowany
    .none = Brak klucza w danych
    .keyless = Nie ma klucza
portal_incidents = Zgłoszenia w toku
    .none = Państwa organizacja nie ma otwartych zgłoszeń. Zgłoszenie można otworzyć w czacie.
portal_about = Odpowiedzi na pytania o klucze produktów, z uzasadnieniem
    .intro = Ile aktywacji pozostało? Dlaczego osiągnięto limit? Czy ponowna instalacja zostałaby wliczona? Można pytać w jednym z dziesięciu języków: odpowiedź pochodzi z danych o aktywacjach i widać, jak to policzono.
    .why = Pod każdą odpowiedzią „Dlaczego ta odpowiedź?” pokazuje, co zrozumiano i na których danych odpowiedź się opiera. Ta funkcja jest tylko w wersji demonstracyjnej.
portal_console = Druga strona
    .hint = Otwarte tutaj zgłoszenie konsultanci widzą wraz z diagnozą i odpowiadają na nie w tym czacie.
    .link = Otwórz ich konsolę
    .sides = Zobacz obie strony obok siebie
portal_sides = Obie strony
    .hint = Po lewej partner pyta w czacie. To, co staje się zgłoszeniem lub prośbą o konsultanta, samo pojawia się po prawej; odpowiedź konsultanta wraca na lewą stronę.
    .partner = Portal partnera
    .console = Konsola konsultantów
    .alone = osobno
portal_embed = Osadzenie jednym wierszem kodu
    .hint = Na tej stronie wystarczył ten wiersz:
portal_invented = Organizacje, osoby, komputery, klucze i liczby są tutaj fikcyjne.
portal_why = Dlaczego ta odpowiedź?
    .loading = Wyszukiwanie…
    .missing = Do tej wiadomości nie ma wyjaśnienia: nie było w niej nic do rozpoznania albo nie ma jeszcze na nią odpowiedzi.
    .failed = Nie udało się pobrać wyjaśnienia. Aby spróbować ponownie, proszę je zamknąć i otworzyć.
    .language = Język
    .intent = Intencja i pewność
    .entities = Encje
    .rule = Reguła
    .action = Działanie
    .records = Dane
    .none = brak
portal_band = nieznana
    .sure = duża pewność
    .unsure = mała pewność
    .lost = nie zrozumiano

## Error codes: what they mean and what to do

error-0xC004C001 = Serwer aktywacji nie rozpoznaje tego klucza jako prawidłowego klucza produktu.
    .mend = Proszę wpisać klucz jeszcze raz dokładnie tak, jak na stronie korzyści. Przy kolejnej odmowie można otworzyć zgłoszenie, podając pięć ostatnich znaków.
error-0xC004C003 = Serwer aktywacji zablokował ten klucz produktu (klucz MAK).
    .mend = Proszę skontaktować się z centrum aktywacji albo otworzyć tutaj zgłoszenie, podając pięć ostatnich znaków klucza. Po otrzymaniu innego klucza MAK trzeba go zainstalować i ponowić aktywację.
error-0xC004C008 = Serwer aktywacji odrzuca ten klucz produktu, bo jego aktywacje są wyczerpane. Limit klucza hosta KMS to 10 aktywacji na maksymalnie 6 komputerach.
    .mend = Proszę użyć innego przysługującego klucza, który ma jeszcze wolne aktywacje, albo komputera, na którym ponowna instalacja nie jest wliczana. Jeśli nie ma ani jednego, ani drugiego, można otworzyć zgłoszenie, podając pięć ostatnich znaków klucza.
error-0xC004C020 = Ten klucz MAK przekroczył maksymalną liczbę aktywacji. Klucz MAK z założenia pozwala tylko na ograniczoną liczbę aktywacji.
    .mend = Proszę użyć innego przysługującego klucza, który ma jeszcze wolne aktywacje, albo komputera, na którym ponowna instalacja nie jest wliczana. W przeciwnym razie można otworzyć zgłoszenie, podając pięć ostatnich znaków klucza.
error-0xC004C021 = Ten klucz MAK przekroczył maksymalną liczbę aktywacji, a serwer aktywacji zgłasza przekroczenie limitu rozszerzenia.
    .mend = Proszę wybrać inny przysługujący klucz, który ma jeszcze wolne aktywacje, albo komputer, na którym ponowna instalacja nie jest wliczana. Jeśli takich nie ma, można otworzyć zgłoszenie, podając pięć ostatnich znaków klucza.
error-0xC004B100 = Serwer aktywacji nie mógł aktywować tego komputera, ponieważ klucz MAK nie jest obsługiwany.
    .mend = Proszę sprawdzić, czy zainstalowano klucz MAK otrzymany od firmy Microsoft. Jeśli tak, proszę skontaktować się z centrum aktywacji albo otworzyć zgłoszenie, podając pięć ostatnich znaków klucza.
error-0xC004F009 = Okres prolongaty skończył się przed aktywacją produktu, który jest teraz w stanie powiadamiania.
    .mend = Proszę skontaktować się z centrum aktywacji albo otworzyć tutaj zgłoszenie.
error-0xC004F00F = Sprzęt tego komputera zmienił się lub jego sterowniki zaktualizowano w stopniu, którego aktywacja nie toleruje.
    .mend = W przypadku klucza MAK proszę aktywować ponownie przez Internet lub telefonicznie w okresie prolongaty. W przypadku usługi KMS proszę uruchomić ponownie komputer lub wykonać slmgr.vbs /ato.
error-0xC004F014 = Na tym komputerze nie zainstalowano klucza produktu.
    .mend = W przypadku klucza MAK proszę go zainstalować. W przypadku usługi KMS proszę zainstalować klucz instalacyjny z pliku Pid.txt, z folderu \sources na nośniku instalacyjnym.
error-0xC004F02C = Dane wprowadzone do aktywacji telefonicznej mają nieprawidłowy format.
    .mend = Proszę sprawdzić identyfikator potwierdzenia (CID) i wprowadzić go ponownie.
error-0xC004F035 = Kluczem licencji zbiorczej nie można aktywować tego komputera: brak w nim znacznika OEM w systemie BIOS albo kwalifikującego się systemu operacyjnego.
    .mend = Proszę zainstalować kwalifikujący się system operacyjny, a potem klucz MAK, albo użyć klucza detalicznego. Aby aktywować telefonicznie, proszę wykonać slmgr /dti, skontaktować się z centrum aktywacji, a następnie wykonać slmgr /atp z identyfikatorem potwierdzenia (CID).
error-0xC004F038 = Host KMS nie zliczył jeszcze wystarczającej liczby komputerów: potrzeba co najmniej 5 w przypadku serwerów i 25 w przypadku klientów.
    .mend = Proszę dodawać komputery do puli KMS, aż zostanie osiągnięta wymagana liczba. Bieżący stan pokazuje polecenie slmgr /dli na hoście.
error-0xC004F039 = Host KMS nie odpowiedział, więc usługa KMS jest zgłaszana jako niewłączona.
    .mend = Proszę sprawdzić sieć między tym komputerem a hostem KMS oraz to, czy port TCP 1688 jest otwarty.
error-0xC004F041 = Host KMS, z którego korzysta ten komputer, sam nie jest aktywowany.
    .mend = Najpierw proszę aktywować host KMS, przez Internet lub telefonicznie.
error-0xC004F042 = Ten host KMS nie może obsłużyć tego komputera: host i klient do siebie nie pasują.
    .mend = Proszę użyć hosta KMS przeznaczonego dla tego produktu.
error-0xC004F050 = Klucz produktu jest nieprawidłowy: zawiera literówkę albo jest kluczem wersji beta użytym w wersji końcowej.
    .mend = Proszę zainstalować właściwy klucz dla tej wersji. Przy wklejaniu warto sprawdzić, czy łączniki nie zmieniły się w długie kreski.
error-0xC004F051 = Serwer aktywacji zablokował ten klucz produktu.
    .mend = Proszę zainstalować inny przysługujący klucz MAK lub KMS i aktywować ponownie. Jeśli go nie ma, można otworzyć zgłoszenie, podając pięć ostatnich znaków zablokowanego klucza.
error-0xC004F064 = Sprawdzenie oryginalności oprogramowania nie powiodło się, a następujący po nim okres prolongaty już się skończył.
    .mend = Proszę zajrzeć do artykułu firmy Microsoft o oryginalnym oprogramowaniu albo otworzyć tutaj zgłoszenie.
error-0xC004F065 = Sprawdzenie oryginalności oprogramowania nie powiodło się. Oprogramowanie nadal działa, przez okres dozwolony w takim przypadku.
    .mend = Proszę zajrzeć do artykułu firmy Microsoft o oryginalnym oprogramowaniu albo otworzyć tutaj zgłoszenie.
error-0xC004F06C = Żądanie aktywacji zawiera nieprawidłowy czas: zegary tego komputera i hosta KMS za bardzo się różnią.
    .mend = Proszę zsynchronizować czas na obu komputerach i aktywować ponownie.
error-0xC004F074 = Ten komputer nie mógł połączyć się z żadnym hostem KMS.
    .mend = Proszę poszukać zdarzenia 12288 w dzienniku Aplikacja. Potem sprawdzić system DNS, zaporę i port TCP 1688.
error-0x8004FE21 = System Windows nie uznaje tej kopii za oryginalną. Możliwe przyczyny to pakiety językowe w edycji, która nie ma na nie licencji, złośliwe oprogramowanie lub uszkodzone pliki systemowe.
    .mend = Proszę ponownie zainstalować system operacyjny.
error-0x80070005 = Ta czynność wymaga podwyższonych uprawnień, a Kontrola konta użytkownika (UAC) odmówiła dostępu.
    .mend = Proszę ponownie uruchomić slmgr.vbs w wierszu polecenia otwartym jako administrator.
error-0x8007007B = System DNS nie zna wyszukiwanej nazwy: ten komputer nie znajduje rekordów SRV usługi KMS.
    .mend = Proszę rozwiązać problem z systemem DNS albo użyć klucza MAK zamiast usługi KMS.
error-0x8007232A = Serwer DNS zgłasza awarię, spowodowaną problemem z siecią lub systemem DNS.
    .mend = Proszę sprawdzić sieć i naprawić system DNS, a potem spróbować ponownie.
error-0x8007232B = System DNS nie zna wyszukiwanej nazwy: ten komputer nie może znaleźć hosta KMS przez rekordy SRV.
    .mend = Proszę samodzielnie podać nazwę hosta poleceniem slmgr.vbs /skms, po którym następuje ta nazwa. Jeśli nie ma hosta KMS, proszę zainstalować klucz MAK i aktywować.
error-0x8007251D = Zapytanie DNS nic nie zwróciło: nie ma rekordów SRV usługi KMS.
    .mend = Proszę rozwiązać problem z systemem DNS, aby można było znaleźć rekordy SRV usługi KMS.
error-0x80092328 = System DNS nie zna wyszukiwanej nazwy, bo nie ma rekordów SRV usługi KMS.
    .mend = Proszę rozwiązać problem z systemem DNS, aby można było znaleźć rekordy SRV usługi KMS.
error-0x800706BA = Host KMS nie odpowiada na wywołania RPC: blokuje je zapora albo rekordy SRV są nieaktualne.
    .mend = Proszę otworzyć port TCP 1688 na hoście KMS i sprawdzić rekordy SRV.
error-0x80070490 = Klucz produktu nie zadziałał: albo klucz MAK jest nieprawidłowy, albo to znany błąd wprowadzania klucza w systemie Windows Server 2019.
    .mend = Proszę otworzyć wiersz polecenia jako administrator i wykonać slmgr -ipk z kluczem zapisanym w pięciu grupach po pięć znaków.
error-0xC004E003 = Nie można było sprawdzić licencji, ponieważ zmieniono pliki systemowe, często przez oprogramowanie innych firm.
    .mend = Proszę przywrócić pliki systemowe albo użyć przywracania systemu.
error-0xC004E016 = Ten klucz produktu nie pasuje do zainstalowanej edycji lub konfiguracji.
    .mend = Proszę użyć klucza odpowiedniej edycji i wersji.
error-0xC004E002 = Wpisy w magazynie licencji tego komputera są sprzeczne ze sobą.
    .mend = Proszę odbudować plik tokens.dat.
error-0xC004C016 = To jest klucz OEM i nie można go użyć do aktywacji przez Internet.
    .mend = Proszę aktywować telefonicznie albo użyć klucza z właściwego kanału.
error-0xC004C017 = Ten klucz produktu jest zablokowany w Państwa lokalizacji geograficznej.
    .mend = Proszę użyć klucza przyznanego dla Państwa kraju.
error-0xC004C060 = Ten klucz produktu został zablokowany dynamicznie.
    .mend = Proszę użyć innego przysługującego klucza albo otworzyć zgłoszenie, podając pięć ostatnich znaków.
error-0xC004B011 = Zegar tego komputera nie pokazuje właściwej godziny.
    .mend = Proszę poprawić datę i godzinę, a potem aktywować ponownie.
error-0xC004F210 = Klucz produktu należy do innej edycji niż zainstalowana.
    .mend = Proszę wybrać klucz przeznaczony dla zainstalowanej edycji.
error-0xC004F211 = Wygląda na to, że sprzęt tego komputera istotnie się zmienił.
    .mend = Proszę uruchomić narzędzie do rozwiązywania problemów z aktywacją i zaznaczyć, że niedawno zmieniono sprzęt tego urządzenia, albo wprowadzić klucz produktu ponownie.
error-0xC004F212 = Klucz OEM nie pasuje do zainstalowanej edycji.
    .mend = Proszę zainstalować edycję, dla której klucz jest przeznaczony.
error-0xC004F213 = To urządzenie nie ma klucza produktu.
    .mend = Proszę wprowadzić klucz produktu i aktywować.
error-0xC004FC03 = Aktywacji przeszkodził problem z siecią.
    .mend = Proszę sprawdzić połączenie i zaporę, a potem spróbować ponownie. Jeśli to nie pomoże, proszę aktywować telefonicznie.
error-0x803FA067 = Podczas uaktualniania edycji nie znaleziono dla tego urządzenia prawidłowej licencji cyfrowej ani klucza produktu.
    .mend = Proszę wprowadzić klucz produktu albo uruchomić narzędzie do rozwiązywania problemów z aktywacją.
error-0x803F7001 = Nie znaleziono prawidłowej licencji dla tego urządzenia, co jest typowe po zmianie sprzętu.
    .mend = Proszę wprowadzić klucz produktu albo uruchomić narzędzie do rozwiązywania problemów z aktywacją.
error-0x80072EE7 = Ten komputer nie może rozpoznać nazwy serwera aktywacji: nie ma sieci lub rozpoznawania nazw.
    .mend = Proszę upewnić się, że połączenie, DNS i serwer proxy działają, a potem aktywować ponownie.
error-0x80072EFE = Połączenie z serwerem przerwała zapora, serwer proxy lub sieć.
    .mend = Proszę upewnić się, że połączenie i serwer proxy działają, a potem aktywować ponownie.

## Console: every page

console_title = Konsola Keyclerk
console_skip = Przejdź do treści
console_demonstration = Wersja demonstracyjna z fikcyjnymi danymi
console_sections = Sekcje konsoli
    .incidents = Zgłoszenia
    .keys = Klucze
    .imports = Importy
    .understanding = Rozumienie
    .reports = Raporty
    .macros = Makra
    .audit = Dziennik inspekcji
console_search = Szukaj
    .hint = Numer, klucz, komputer, kod, słowa
console_account = Zalogowano
    .lead = lider
    .sign_out = Wyloguj się
console_sign_in = Zaloguj się
    .agent = Kontynuuj jako { $name }, konsultant
    .lead = Kontynuuj jako { $name }, lider
    .unknown = Zalogowano, ale to konto nie należy do konsultanta tej konsoli: nie zostało dodane albo zostało usunięte. Lider może to zmienić poleceniem „keyclerk agents add”.
    .no_role = Zalogowano, ale konto nie ma tutaj żadnej roli. O rolę „agent” lub „lead” należy poprosić tam, gdzie konto jest prowadzone.
    .refused = Logowanie się nie powiodło. Proszę spróbować ponownie.
console_problem = Problem
    .forged = Ta zmiana nie została wprowadzona: pochodziła ze starej strony. Proszę wrócić, wczytać stronę ponownie i powtórzyć zmianę.
    .leads_only = To jest tylko dla liderów.
    .not_found = Niczego tu nie ma albo nie jest to dla tego konta.
    .bad_input = Coś z wprowadzonych danych nie nadaje się do użycia.
    .failed = Tym razem się nie udało.
    .too_large = Przesłana treść jest za duża. Proszę ją skrócić i wysłać ponownie.
    .file_too_large = Ten plik jest za duży: można tu importować najwyżej 10 MiB. Proszę podzielić go na kilka plików, każdy z nagłówkiem, albo zlecić import na serwerze poleceniem „keyclerk import”.
    .imports = Do importów
    .back = Do zgłoszeń
console_connection = Połączenie jest przerwane: do jego powrotu zmiany wprowadzone gdzie indziej nie będą się pojawiać.
    .back = Połączenie wróciło, strona jest aktualna.
    .failed = Nie udało się tego wysłać. Wprowadzona treść nadal tu jest; proszę spróbować ponownie za chwilę.
console_keyboard = Klawiatura
    .all = Pokaż wszystkie skróty
    .search = Szukaj
    .next = Następne zgłoszenie na liście
    .previous = Poprzednie zgłoszenie na liście
    .open = Otwórz zgłoszenie
    .take = Przejmij zgłoszenie
    .answer = Odpowiedz partnerowi
    .note = Napisz notatkę wewnętrzną
    .solve = Rozwiąż i przejdź do następnego
    .close = Zamknij

## Console: queues and search

console_queue = Kolejki
    .mine = Moje
    .unassigned = Nieprzydzielone
    .escalating = Zbliża się termin
    .breached = Po terminie
    .waiting = Czekają na partnera
    .all = Wszystkie w toku
    .none = Nie ma tu żadnego zgłoszenia.
console_filters = Filtruj listę
    .severity = Ważność
    .language = Język
    .product = Produkt
    .partner = Partner
    .state = Stan
    .any = Dowolna wartość
    .apply = Filtruj
    .ended = Rozwiązane zgłoszenia
console_list = Zgłoszenia
    .number = Numer
    .severity = Ważność
    .state = Stan
    .due = Najbliższy termin
    .description = Czego dotyczy
    .partner = Partner
    .product = Produkt
    .language = Język
    .owner = Konsultant
    .nobody = jeszcze nikt
console_list_state = Stan
    .new = nowe
    .open = w toku
    .waiting_for_partner = czeka na partnera
    .solved = rozwiązane
    .closed = zamknięte
    .withdrawn = wycofane
console_found = Znalezione
    .some = Zgłoszenia pasujące do „{ $text }”:
    .none = Żadne zgłoszenie nie pasuje do „{ $text }”.
    .filtered_some = Najnowsze zgłoszenia, które przepuszcza filtr:
    .filtered_none = Filtr nie przepuszcza żadnego zgłoszenia.
    .nothing_asked = Proszę wpisać numer, na przykład INC-000123, pięć ostatnich znaków klucza, komputer, kod błędu, partnera lub słowa.
    .every = Pokaż wszystkie
console_paging = Strony
    .first = Do pierwszej strony
    .next = Następna strona
console_countdown = Czas do najbliższego terminu
    .minutes_left = za { $count } min
    .hours_left = za { $count } godz.
    .days_left = za { $count } { $count ->
        [one] dzień
        [few] dni
        [many] dni
       *[other] dnia
    }
    .minutes_late = { $count } min po terminie
    .hours_late = { $count } godz. po terminie
    .days_late = { $count } { $count ->
        [one] dzień
        [few] dni
        [many] dni
       *[other] dnia
    } po terminie

## Console: keys and imports

console_keys = Klucze produktów
    .search = Partner, według identyfikatora lub nazwy
    .search_suffix = Klucz, według początku jego pięciu ostatnich znaków
    .partner = Partner
    .id = Identyfikator
    .of = Klucze produktów partnera { $partner }
    .back = Wszyscy partnerzy
    .back_to_keys = Do kluczy tego partnera
    .key = Klucz
    .product = Produkt
    .used = Zużyte aktywacje
    .limit = Limit
    .left = Pozostało
    .state = Stan
    .no_limit = limit nie jest zapisany
    .blocked = Zablokowany
    .exhausted = Osiągnięto limit
    .usable = Dostępny
    .more = Więcej
    .no_partners = Nie ma takiego partnera.
    .no_keys = Nie ma takiego klucza.
console_key = Klucz produktu …{ $suffix }
    .as_of = Stan danych
    .ambiguous = Ten partner ma kilka kluczy z tymi samymi pięcioma ostatnimi znakami. Tutaj nie da się ich odróżnić.
console_key_problem = Nie wykonano
    .no_reason = Proszę podać powód.
    .no_computer = Proszę podać komputer.
    .bad_limit = Limit musi być liczbą całkowitą od 0 wzwyż albo pusty, jeśli ma go nie być.
    .changed = Nic nie zrobiono: od czasu wyświetlenia ten klucz się zmienił. Oto jego obecny stan.
console_key_told = Wykonano
    .done_release = Aktywacja została zwolniona.
    .done_limit = Limit został zmieniony.
    .done_block = Klucz został zablokowany.
    .done_unblock = Klucz nie jest już zablokowany.
    .nothing_release = Nic nie zrobiono: ten komputer nie ma aktywacji tego klucza, którą można by zwolnić.
    .nothing_limit = Nic nie zrobiono: taki limit już obowiązuje.
    .nothing_block = Nic nie zrobiono: klucz jest już zablokowany.
    .nothing_unblock = Nic nie zrobiono: klucz nie jest zablokowany.
console_correction = Korekty
    .hint = Najpierw widać, co korekta zmieni. Obowiązuje ona od teraz, a w dzienniku inspekcji jest zapisana razem z powodem.
    .release = Zwolnij aktywację
    .limit = Zmień limit
    .block = Zablokuj klucz
    .unblock = Odblokuj klucz
    .computer = Komputer
    .new_limit = Nowy limit (puste: brak)
    .reason = Powód
    .look = Zobacz skutek
    .before = Teraz
    .after = Potem
    .confirm = Wykonaj
    .cancel = Anuluj
console_correction_will = Skutek
    .release = Ostatnia aktywacja komputera { $computer } z kluczem …{ $suffix } zostanie zwolniona.
    .limit = Klucz …{ $suffix } będzie miał od teraz inny limit. Wcześniejsze odmowy pozostaną bez zmian.
    .block = Każda kolejna instalacja z kluczem …{ $suffix } spotka się z odmową.
    .unblock = Instalacje z kluczem …{ $suffix } będą znów wliczane.
console_proof = Jak to policzono
    .time = Czas
    .computer = Komputer
    .how = Jak
    .delta = Zmiana
    .used = Zużycie po zmianie
    .by = Kto
    .shown = Widoczne są najnowsze wpisy: { $shown } z { $all }.
    .show_all = Pokaż wszystkie
console_imports = Importy
    .upload = Importuj plik
    .hint = CSV z nagłówkiem, JSON Lines albo eksport kluczy; najwyżej 10 MiB. Najpierw widać, co plik by zmienił; nic nie zostanie zapisane przed potwierdzeniem.
    .kind = Co zawiera
    .file = Plik
    .export = Tylko dla eksportu kluczy z centrum administracyjnego
    .partner = Identyfikator partnera, jeśli plik go nie podaje
    .as_of = Kiedy utworzono eksport (puste: teraz)
    .check = Sprawdź plik
    .made = Wykonane importy
    .none = Nie ma jeszcze importów.
    .number = Numer
    .time = Czas
    .rows = Wiersze
    .new = Nowe
    .changed = Zmienione
    .unchanged = Bez zmian
    .rejected = Odrzucone
    .recounted = Wcześniejsze wpisy ocenione inaczej
    .by = Kto
    .state = Stan
    .published = Obowiązuje
    .undone = Cofnięty
    .undoes = Cofa { $number }
    .undo = Cofnij import { $number }
console_import_kinds = Rodzaje plików
    .partners = Partnerzy
    .contacts = Kontakty
    .benefits = Korzyści
    .keys = Klucze produktów
    .installations = Instalacje
    .snapshots = Eksport kluczy
    .undo = Cofnięcie
console_import_problem = Nie wykonano
    .busy = Nic nie zrobiono: trwa inny import. Proszę spróbować ponownie za chwilę.
    .gone = Nic nie zrobiono: ten plik już zaimportowano albo sprawdzono go ponad godzinę temu. Proszę sprawdzić go ponownie.
    .bad_moment = Nie można użyć podanego czasu eksportu.
    .exports_only = Partnera i czas podaje się dla eksportu kluczy z centrum administracyjnego, a ten plik nim nie jest. Proszę zostawić te pola puste.
    .unknown_partner = Wśród obsługiwanych partnerów takiego nie ma.
    .no_reason = Proszę podać powód.
    .built_upon = Nic nie zrobiono: na tym imporcie opierają się późniejsze importy lub dane. Najpierw trzeba je cofnąć.
console_import_told = Wykonano
    .done_import = Plik został zaimportowany.
    .done_part = Zaimportowano prawidłowe wiersze. { $count ->
        [one] Pominięto { $count } wiersz
        [few] Pominięto { $count } wiersze
        [many] Pominięto { $count } wierszy
       *[other] Pominięto { $count } wiersza
    }.
    .done_undo = Import został cofnięty.
    .undone_already = Nic nie zrobiono: ten import już cofnięto albo nie można go cofnąć.
console_import_check = Sprawdzony plik
    .back = Do importów
    .would = Nic jeszcze nie zapisano. Plik zmieniłby to:
    .keys = Klucze, których liczby by się zmieniły
    .used = Zużyto
    .limit = Limit
    .rejected = Z tego pliku nic nie zostałoby zapisane. Proszę poprawić te wiersze i sprawdzić plik ponownie.
    .some_rejected = Tych wierszy nie można przyjąć. Proszę je poprawić i sprawdzić plik ponownie albo zaimportować tylko prawidłowe wiersze.
    .line = Wiersz
    .column = Kolumna
    .value = Wartość
    .reason = Powód
    .more = I jeszcze { $count }.
    .kept = Plik jest przechowywany przez godzinę, aby zaimportowano dokładnie to, co sprawdzono.
    .publish = Importuj ten plik
    .publish_good = Importuj { $count ->
        [one] prawidłowy wiersz
        [few] { $count } prawidłowe wiersze
        [many] { $count } prawidłowych wierszy
       *[other] { $count } prawidłowego wiersza
    }
    .rejects = Pobierz błędne wiersze
    .rejects_hint = Pobrany plik zawiera błędne wiersze w takiej postaci, jak w pliku źródłowym, razem z kluczami produktów. Proszę poprawić je w nim i sprawdzić właśnie ten plik.
console_audit = Dziennik inspekcji
    .search = Identyfikator partnera
    .time = Czas
    .actor = Kto
    .action = Co
    .subject = Czego dotyczy
    .partner = Partner
    .reason = Powód
    .details = Szczegóły
    .none = Nie ma wpisów.
    .more = Wcześniejsze
console_audit_actions = Co zrobiono
    .KEY_RELEASE = Zwolniono aktywację
    .KEY_LIMIT = Zmieniono limit
    .KEY_BLOCK = Zablokowano klucz
    .KEY_UNBLOCK = Odblokowano klucz
    .IMPORTED = Zaimportowano plik
    .IMPORT_UNDONE = Cofnięto import
    .AGENT_ADDED = Dodano konsultanta
    .AGENT_DISABLED = Wyłączono konsultanta
    .API_KEY_ADDED = Dodano klucz API
    .API_KEY_REVOKED = Unieważniono klucz API
    .OUTBOX_RETRIED = Ponowiono dostarczenie
    .OUTBOX_DROPPED = Zaniechano dostarczenia
    .CONTACT_ADDED = Dodano kontakt
    .CONTACT_LINKED = Połączono kontakt z aplikacją Teams
    .CONTACT_ERASED = Usunięto dane kontaktu
    .MACRO_ADDED = Dodano makro
    .MACRO_CHANGED = Zmieniono makro
    .MACRO_DELETED = Usunięto makro

## Console: understanding and reports

console_understanding = Wiadomości, których bot nie był pewien, i te, przy których odpowiedź nie pomogła. Proszę wskazać, o co chodziło: zanim bot się z tego nauczy, sprawdzi to człowiek.
    .choices = Które wiadomości
    .unmarked = Jeszcze nieoznaczone
    .marked = Oznaczone
    .export = Pobierz oznaczone
    .nothing = Nie ma tu żadnej wiadomości.
    .pages = Więcej wiadomości
    .newest = Najnowsze
    .older = Starsze
    .visitor = Gość
    .understood = zrozumiano jako „{ $intent }”, { NUMBER($confidence, style: "percent") }
    .not_helped = odpowiedź nie pomogła
    .intent = O co chodziło
    .choose = Wybierz
    .language = Język
    .mark = Oznacz
    .mark_again = Oznacz na nowo
    .unmark = Cofnij oznaczenie
    .marked_by = Kto oznaczył: { $agent }
console_intent = Intencje, o które nikogo się nie pyta
    .affirm = Tak
    .cancel = Rezygnacja
    .change_language = Inny język
    .deny = Nie
    .goodbye = Pożegnanie
    .greet = Powitanie
    .inform = Odpowiedź na pytanie, na przykład produkt lub kod
    .nlu_fallback = Nie zrozumiano
    .out_of_scope = Coś zupełnie innego
    .thank = Podziękowanie
console_report = Raporty
    .weeks = Zgłoszenia według tygodni
    .products = Zgłoszenia według produktów
    .languages = Zgłoszenia według języków
    .targets = Terminy
    .answers = Bot i ludzie
    .unanswered = Pytania bez odpowiedzi
    .error_codes = Kody błędów
console_report_about = Co liczą raporty
    .weeks = Każde zgłoszenie liczy się w tygodniu, w którym je otwarto.
    .products = Liczy się każde zgłoszenie, które zostało otwarte.
    .languages = Język to język rozmowy.
    .targets = Termin nie biegnie, gdy zgłoszenie czeka na partnera lub jest zakończone. Scalonych duplikatów się nie ocenia. Mediana jest w godzinach zegarowych.
    .answers = Wiadomości, na które bot odpowiedział, i te, których nie zrozumiał, oraz to, jak często rozmowę przejmował człowiek.
    .unanswered = Czego bot nie zrozumiał, od najczęstszych; klucze produktów są zamaskowane.
    .error_codes = Kody, w sprawie których otwierano zgłoszenia, od najczęstszych.
console_report_period = Okres
    .weeks = { $count } { $count ->
        [one] tydzień
        [few] tygodnie
        [many] tygodni
       *[other] tygodnia
    }
    .show = Pokaż
    .csv = Pobierz jako CSV
    .since = Od { $day }; tydzień zaczyna się w poniedziałek (UTC).
    .nothing = W tych tygodniach nie ma czego liczyć.
console_report_columns = Kolumny
    .week = Tydzień od
    .incidents = Zgłoszenia
    .product = Produkt
    .language = Język
    .target = Termin
    .severity = Ważność
    .met = Dotrzymane
    .missed = Przekroczone
    .open = Jeszcze otwarte
    .median = Mediana
    .answered = Z odpowiedzią
    .not_understood = Niezrozumiane
    .handed_over = Przekazane
    .question = Pytanie
    .times = Ile razy
    .last = Ostatnio
    .error_code = Kod błędu
console_report_target = Terminy
    .response = Pierwsza odpowiedź
    .solution = Rozwiązanie
console_report_hours = { NUMBER($hours) } godz.

## Console: an incident

console_incident = Zgłoszenie { $number }
    .diagnosis = Diagnoza
    .standing = Obecny stan
    .transcript = Rozmowa
    .timeline = Co się działo
    .earlier = Wcześniej
    .work = Praca nad zgłoszeniem
    .others = Inne zgłoszenia tego partnera
    .similar = Podobne rozwiązane zgłoszenia
    .description = Opis
    .impact = Skutki
    .partner = Partner
    .contact = Kto otworzył
    .language = Język
    .owner = Konsultant
    .nobody = jeszcze nikt
    .severity = Ważność
    .state = Stan
    .reason = Wynik
    .merged = Ciąg dalszy w
    .opened = Otwarto
    .product = Produkt
    .suffix = Klucz, pięć ostatnich znaków
    .computer = Komputer
    .error_code = Kod błędu
    .unknown_code = Tego kodu błędu nie ma w katalogu.
    .understood = Co zrozumiał bot
    .nothing_understood = Nic: zgłoszenie powstało bez wiadomości.
    .quota = Zgłoszenia w tym roku członkostwa
    .membership = Członkostwo
    .records = Stan danych
    .no_records = Dla tego partnera nie zaimportowano danych o aktywacjach.
    .no_key = Nie podano żadnego klucza tego partnera.
    .silent = W rozmowie niczego nie napisano.
    .none = Nie ma żadnych.
    .internal = wewnętrzne
    .withheld = nigdy nie dostarczono
    .solved_by = Co rozwiązało problem
console_incident_confidence = pewność { NUMBER($confidence, style: "percent") }
    .sure = pewność { NUMBER($confidence, style: "percent") }
    .unsure = pewność tylko { NUMBER($confidence, style: "percent") }
    .lost = pewność tylko { NUMBER($confidence, style: "percent") }: równie dobrze może chodzić o coś innego
console_incident_quota = { $total ->
        [none] zużyto { $used }; brak członkostwa w danych
        [unlimited] zużyto { $used }, bez ograniczeń
       *[other] zużyto { $used } z { $total }, pozostało: { $left }
    }
console_incident_key = { $limit ->
        [none] zużyte aktywacje: { $used }, limit nie jest zapisany
       *[other] zużyto { $used } z { $limit } aktywacji, pozostało: { $left }
    }
    .before = W chwili otwarcia zgłoszenia: { $limit ->
        [none] zużyto { $used }, limit nie jest zapisany
       *[other] zużyto { $used } z { $limit }
    }
    .blocked = Ten klucz jest zablokowany.
    .plot = Zużyte aktywacje na tle limitu w czasie
    .table = Te same liczby i sposób policzenia każdej z nich
    .date = Data
    .computer = Komputer
    .how = Jak to policzono
    .used = Zużyto
    .limit = Limit
    .no_limit = brak
    .empty = Rejestr tego klucza jest pusty.
console_incident_target = Najbliższy termin
    .response = Pierwsza odpowiedź do
    .solution = Rozwiązanie do
    .paused = wstrzymany: zgłoszenie czeka na partnera
    .none = Żaden termin nie biegnie.
console_incident_state = Stan
    .new = nowe
    .open = w toku
    .waiting_for_partner = czeka na partnera
    .solved = rozwiązane
    .closed = zamknięte
    .withdrawn = wycofane
console_incident_held = Rozmowę prowadzą konsultanci: bot milczy.
    .bot = Rozmowę prowadzi bot.
console_deed = Co zrobiono
    .OPENED = otwiera zgłoszenie
    .TAKEN = przejmuje zgłoszenie
    .ANSWERED = odpowiada
    .ASKED = zadaje pytanie i czeka na odpowiedź
    .NOTED = zapisuje notatkę
    .COMMENTED = pisze
    .SOLVED = rozwiązuje zgłoszenie
    .CLOSED = zamyka zgłoszenie
    .WITHDRAWN = wycofuje zgłoszenie
    .REOPENED = otwiera zgłoszenie ponownie
    .HANDED_OVER = przekazuje rozmowę konsultantowi
    .GIVEN_BACK = oddaje rozmowę botowi
    .ASSIGNED = przydziela zgłoszenie
    .RATED = zmienia ważność
    .PAUSED = ustawia oczekiwanie na partnera
    .RESUMED = wznawia pracę nad zgłoszeniem
    .MERGED = scala zgłoszenie z innym
    .LINKED = dołącza inne zgłoszenie
console_deed_more = Więcej o tym, co zrobiono
    .ASSIGNED = (przydział: { $owner })
    .RATED = z { $from } na { $to }
    .MERGED = ({ $into })
    .LINKED = ({ $duplicate })
console_reason = Wynik
    .KEY_LIMIT_RAISED = podniesiono limit klucza
    .ACTIVATION_RELEASED = zwolniono aktywację
    .CONFIGURATION = konfiguracja
    .EXPLAINED = wyjaśniono
    .DUPLICATE = duplikat
    .PRODUCT_FAULT = błąd produktu
    .NOT_REPRODUCIBLE = nie udało się odtworzyć
    .OTHER = coś innego
console_delivery = Co się z tym stało
    .nowhere = nigdzie nie przekazano: nie ma rozmowy
    .waiting = w drodze
    .delivered = dostarczono { $channel ->
        [teams] w aplikacji Teams
       *[other] w czacie
    }, jeszcze nie przeczytano
    .read = przeczytano { $channel ->
        [teams] w aplikacji Teams
       *[other] w czacie
    }
    .dead = nie udało się dostarczyć
    .mail_waiting = zostanie wysłany e-mail
    .mail_delivered = e-mail wysłano
    .mail_dead = nie udało się wysłać e-maila
console_similar = Podobne
    .error_code = ten sam kod błędu
    .product = ten sam produkt
console_macro = Makro
    .none = bez makra
    .fill = Wstaw
    .missing = To makro nie ma tekstu w tym języku ({ $language }): wstawiono tekst angielski.
    .lacking = W zgłoszeniu brakuje wartości:
    .send = Wyślij{ $state ->
        [waiting_for_partner] {" "}i czekaj na partnera
        [solved] {" "}i rozwiąż
        [closed] {" "}i zamknij
       *[other] {""}
    }{ $owner ->
        [me] {" "}(wraz z przejęciem zgłoszenia)
        [other] {" "}(zgłoszenie przechodzi do innego konsultanta)
       *[none] {""}
    }
console_work = Praca
    .take = Przejmij
    .take_from = Przejmij zgłoszenie (teraz: { $owner })
    .take_over = Przejmij rozmowę
    .give_back = Oddaj rozmowę botowi
    .reopen = Otwórz ponownie
    .answer = Odpowiedz partnerowi
    .answer_hint = Język partnera: { $language }. Odpowiedź trafia do rozmowy, a jeśli partner jej tam nie przeczyta, także e-mailem.
    .send = Wyślij
    .send_and_wait = Wyślij i czekaj na partnera
    .note = Notatka wewnętrzna
    .note_hint = Tylko dla konsultantów.
    .moved = Na to zgłoszenie nie można już tak odpowiedzieć: napisana treść jest w notatce.
    .leave = Jest tu coś, co nie zostało jeszcze wysłane. Rozwiązać zgłoszenie i przejść dalej bez tego?
    .keep = Zapisz notatkę
    .solve = Co rozwiązało problem
    .solve_hint = Partner to przeczyta i może otworzyć zgłoszenie ponownie.
    .mark_solved = Rozwiąż
    .solve_and_next = Rozwiąż i przejdź do następnego
    .close = Dlaczego zgłoszenie jest zamykane
    .close_hint = Partner to przeczyta i może otworzyć zgłoszenie ponownie.
    .mark_closed = Zamknij
    .assign = Konsultant
    .assign_now = Przydziel
    .severity = Ważność
    .severity_now = Zmień ważność
    .wait = Czekaj na partnera
    .resume = Wznów pracę
    .merge = Scal z innym
    .merge_into = Numer zgłoszenia, które pozostaje
    .merge_hint = To zgłoszenie zostanie zamknięte jako duplikat, a partner przeczyta, które pozostaje.
    .ended = Zgłoszenie jest zakończone.
console_done = Wykonano.
    .take = Zgłoszenie zostało przejęte.
    .take-over = Rozmowa została przejęta.
    .give-back = Rozmowę prowadzi znów bot.
    .answer = Odpowiedź jest w drodze.
    .note = Notatka została zapisana.
    .solve = Zgłoszenie jest rozwiązane.
    .close = Zgłoszenie jest zamknięte.
    .reopen = Zgłoszenie jest znów otwarte.
    .assign = Zgłoszenie jest przydzielone.
    .severity = Ważność została zmieniona.
    .wait = Zgłoszenie czeka na partnera.
    .resume = Zgłoszenie jest znów w toku.
    .merge = Zgłoszenie jest zamknięte jako duplikat.
console_refused = Tego nie można było zrobić.
    .STALE = Jeszcze nie wykonano: ktoś tymczasem zmienił zgłoszenie. Wprowadzona treść nadal tu jest; proszę powtórzyć, jeśli nadal pasuje.
    .WRONG_STATE = Tego nie można zrobić ze zgłoszeniem w jego obecnym stanie.
    .TOO_LATE = Jest już za późno, aby otworzyć to zgłoszenie ponownie.
    .NOT_HELD = Rozmowy nie prowadzi żaden konsultant.
    .HELD = Konsultanci prowadzą tę rozmowę w sprawie innego zgłoszenia.
    .NO_CONVERSATION = To zgłoszenie nie powstało w rozmowie.
    .EMPTY = Nic tu jeszcze nie napisano.
    .TOO_LONG = To więcej niż 4000 znaków.
    .NO_REASON = Proszę podać wynik.
    .PLACEHOLDER = Jedno z pól makra nie ma jeszcze wartości: jego nazwa jest w tekście w podwójnych nawiasach klamrowych. Proszę wpisać tam właściwą treść albo usunąć to pole.
    .MACRO_CHANGED = Makro tymczasem zmieniono lub usunięto i nic nie zostało wysłane. Napisana treść nadal tu jest: proszę sprawdzić, co teraz robi przycisk, i wysłać ją ponownie.
    .UNKNOWN_AGENT = Żaden konsultant o takim nazwisku nie obsługuje tego partnera.
    .UNCHANGED = Tak już jest.
    .UNKNOWN_INCIDENT = Ten partner nie ma zgłoszenia o tym numerze.
    .SAME_INCIDENT = Zgłoszenia nie można scalić z nim samym.
    .MERGED = Tamto zgłoszenie samo jest duplikatem.
    .OTHER_ENDED = Tamto zgłoszenie jest już zakończone.
    .changes = Co się tymczasem zmieniło:


## Console: macros

console_macros = Odpowiedzi, które liderzy przygotowują dla wszystkich konsultantów. Makro wypełnia odpowiedź w języku zgłoszenia; jego treść można jeszcze zmienić.
    .none = Nie ma jeszcze makr.
    .new = Nowe makro
    .change = Zmień makro
    .name = Nazwa
    .languages = Języki
    .state = Stan zgłoszenia po użyciu
    .owner = Konsultant po użyciu
    .stays = bez zmian
    .me = osoba, która użyje makra
    .hint = Pola wypełniane danymi zgłoszenia:
    .text = Tekst, { $language }
    .keep = Zapisz
    .delete = Usuń
console_macro_problem = Problem
    .BAD_MACRO = { $problem ->
        [MISSING] Brakuje tekstu angielskiego: używa się go, gdy w danym języku nie ma tekstu.
        [TOO_LONG] Tekst ({ $language }) jest za długi: najwyżej 4000 znaków.
        [UNKNOWN_PLACEHOLDER] Tekst ({ $language }) zawiera coś nieznanego w wierszu { $line }, znak { $column }: { $placeholder }
       *[other] { $field ->
            [owner] Konsultant, do którego miałoby należeć zgłoszenie, nie może się już logować.
            [state] Zgłoszenie nie może mieć potem takiego stanu.
           *[name] Makro musi mieć nazwę, najwyżej 200 znaków.
        }
    }
    .MACRO_THERE = Makro o tej nazwie już istnieje.
    .MACRO_CHANGED = Makro zostało tymczasem zmienione ({ $by }). Napisana treść nadal tu jest: proszę zapisać ją jeszcze raz, aby zastąpić tamtą wersję.
