### Spanish. Every sentence that people read; the same names and variables stand in every language.
### `utter_…`: what the bot says, with its buttons as attributes. `row_…`: a line of a list. `rule_…`, `state_…`: words for codes.

## Conversation

utter_greet = Hola{ $name ->
        [none] {""}
       *[other] , { $name }
    }. Respondo a preguntas sobre claves de producto y activaciones a partir de sus registros, y abro incidentes de soporte técnico. ¿En qué puedo ayudarle?
    .usage = ¿Cuántas activaciones quedan?
    .limit = Se ha alcanzado el número máximo de activaciones
    .counting = ¿Cómo se cuentan las activaciones?
utter_help =
    Puedo:
    - decirle cuántas activaciones de una clave se han usado y cuántas quedan, con los equipos que se contaron
    - explicar por qué una clave ha llegado a su límite y qué opciones hay
    - decirle de antemano si una reinstalación o un cambio de hardware contaría
    - explicar los códigos de error de activación
    - decirle a qué productos tiene derecho, dónde están las claves y las descargas, y qué rol hace falta
    - abrir un incidente de soporte técnico, informarle de cómo va, añadir información, cerrarlo o reabrirlo
    - ponerle en contacto con una persona de nuestro equipo de soporte
    Pregunte con sus propias palabras. Hablo { $languages }.
    .usage = ¿Cuántas activaciones quedan?
    .counting = ¿Cómo se cuentan las activaciones?
    .incident = Abrir un incidente
utter_goodbye = Hasta pronto, y que vaya bien la instalación.
utter_thank = De nada.
utter_out_of_scope = En eso no puedo ayudarle: solo me ocupo de claves de producto, activaciones, ventajas de software e incidentes de soporte técnico. Por ejemplo, puedo decirle cuántas activaciones quedan o abrir un incidente.
    .usage = ¿Cuántas activaciones quedan?
    .help = ¿Qué puede hacer?
utter_not_understood = No le he entendido. ¿Puede decirlo de otra manera? Me ocupo de claves de producto, activaciones, ventajas de software e incidentes de soporte técnico.
    .usage = ¿Cuántas activaciones quedan?
    .help = ¿Qué puede hacer?
utter_did_you_mean = No sé si le entiendo bien. ¿Se refiere a algo de esto?
    { $meanings }
    .meaning = { $meaning }
    .deny = Otra cosa
utter_offer_person = Lo siento, sigo sin entenderle. Una persona puede ayudarle: pida hablar con alguien o, si lo prefiere, abro un incidente de soporte técnico. ¿Quiere que abra uno?
    .person = Hablar con una persona
    .open_incident = Abrir un incidente
utter_offer_sign_in = Lo siento, sigo sin entenderle. Cuando haya iniciado sesión en el portal, podré abrir un incidente de soporte técnico, que llega a una persona. A las preguntas generales puedo responder ahora mismo.
    .counting = ¿Cómo se cuentan las activaciones?
    .activation = ¿Qué productos necesitan activación?
utter_started_over = { $what ->
        [incident] De acuerdo, empezamos el incidente otra vez desde el principio.
       *[conversation] De acuerdo, empezamos de nuevo. ¿En qué puedo ayudarle?
    }
utter_language_changed = Por supuesto, sigamos en español.
utter_language_not_spoken = Todavía no hablo ese idioma. Hablo { $languages }.
utter_nothing_to_affirm = De acuerdo. ¿Qué desea saber?
    .usage = ¿Cuántas activaciones quedan?
    .help = ¿Qué puede hacer?
utter_denied = De acuerdo. ¿Puedo ayudarle en algo más?
utter_cancelled = Cancelado; no se ha enviado nada. ¿En qué más puedo ayudarle?
utter_information_taken = Anotado. ¿Qué desea saber al respecto?
    .usage = ¿Cuántas activaciones quedan?
    .incident = Abrir un incidente
utter_sign_in = Para eso, inicie sesión en el portal: solo puedo consultar los registros si sé de qué partner se trata. A las preguntas generales puedo responder ahora mismo.
    .counting = ¿Cómo se cuentan las activaciones?
    .activation = ¿Qué productos necesitan activación?
utter_role_needed = Para eso necesita el rol de administrador global o de administrador de partners de MPN. Como usuario, ve sus productos y los totales de cada uno.
utter_not_solved = Siento que no le haya servido. { $help ->
        [none] {""}
       *[some] Esto aún no lo hemos revisado:
    { $meanings }
    }
    Puedo abrir un incidente de soporte técnico para que lo revise una persona. ¿Lo abro?
    { $reopens ->
        [yes] O puedo reabrir { $ended }, si ha vuelto el mismo problema.
       *[no] {""}
    }
    .reopen = Reabrir { $ended }
    .meaning = { $meaning }
    .affirm = Sí, abrir un incidente
    .deny = No


## Keys and activations

utter_which_key = ¿A qué clave se refiere? Indique su número, sus cinco últimos caracteres o el producto.
    { $keys }
    .key = { $product } …{ $suffix }
utter_unknown_key = En sus registros no hay ninguna clave que termine en { $suffix }. Compruebe los cinco últimos caracteres.
utter_no_key_of_product = En sus registros no hay ninguna clave de { $product }.
utter_no_keys = En sus registros todavía no hay claves de producto.
utter_limit_reached = La clave …{ $suffix } de { $product } ha agotado sus activaciones: { $used } de { $limit }. Por eso ya no puede activar nada más.{ $card ->
        [yes] {""}
       *[no] {""}
    Así se contaron:
    { $proof }
    }
    { $help ->
        [none] A ninguna otra clave de este producto le quedan activaciones, y no se podría reinstalar en ninguno de los equipos sin que contara.
       *[other] Esto puede servirle ahora:
    { $options }
    }
    No puedo prometerle más activaciones para esta clave. ¿Quiere que abra un incidente de soporte técnico?
    { $records }
    .open_incident = Abrir un incidente
    .counting = ¿Cómo se cuentan las activaciones?
utter_limit_not_reached = Según los registros, la clave …{ $suffix } de { $product } no ha llegado a su límite. Activaciones usadas: { $used } de { $limit }; disponibles: { $left }.{ $card ->
        [yes] {""}
       *[no] {""}
    Así se contaron:
    { $proof }
    }
    Por tanto, puede que el rechazo tenga otro motivo o que el servidor de activación cuente de otra manera. ¿Quiere que abra un incidente de soporte técnico?
    { $records }
    .open_incident = Abrir un incidente
    .counting = ¿Cómo se cuentan las activaciones?
utter_limit_unknown = Los registros muestran { $used ->
        [one] una activación usada
       *[other] { $used } activaciones usadas
    } de la clave …{ $suffix } de { $product }, pero no consta ningún límite para ella.{ $card ->
        [yes] {""}
       *[no] {""}
    Así se contaron:
    { $proof }
    }
    ¿Quiere que abra un incidente de soporte técnico?
    { $records }
    .open_incident = Abrir un incidente
    .counting = ¿Cómo se cuentan las activaciones?
utter_limit_totals = Una clave que ha agotado sus activaciones no activa nada más. Los totales de sus productos:
    { $totals }
    Qué equipos se contaron solo pueden verlo quienes tienen el rol de administrador global o de administrador de partners de MPN. ¿Quiere que abra un incidente de soporte técnico?
    { $records }
    .open_incident = Abrir un incidente
utter_key_usage = { $product }, clave …{ $suffix }. Activaciones usadas: { $used } de { $limit }; { $left ->
        [0] no queda ninguna
        [one] queda una
       *[other] quedan { $left }
    }.{ $card ->
        [yes] {""}
       *[no] {""}
    Así se contaron:
    { $proof }
    }
    { $records }
    .counting = ¿Cómo se cuentan las activaciones?
utter_key_usage_unlimited = { $product }, clave …{ $suffix }: { $used ->
        [0] ninguna activación usada
        [one] una activación usada
       *[other] { $used } activaciones usadas
    }; no consta ningún límite.{ $card ->
        [yes] {""}
       *[no] {""}
    Así se contaron:
    { $proof }
    }
    { $records }
    .counting = ¿Cómo se cuentan las activaciones?
utter_key_usages = Las activaciones de sus claves:
    { $keys }
    Dígame los cinco últimos caracteres de una clave y le muestro cómo se contaron.
    { $records }
    .key = { $product } …{ $suffix }
utter_product_totals = Las activaciones de sus productos:
    { $totals }
    { $records }
utter_counting_rules = Las activaciones se cuentan por cada clave de producto:
    - instalación en un equipo nuevo: cuenta
    - nueva instalación en el mismo equipo, sin cambios significativos de hardware: no cuenta
    - instalación en el mismo equipo después de un cambio significativo de hardware, por ejemplo otra placa base: cuenta
    { $partner_rule ->
        [every_activation] En su organización se aplica otra regla: cuenta cada activación, también en el mismo equipo.
        [hardware_aware] Estas reglas se aplican a su organización.
       *[unknown] Para algunos partners cuenta cada activación, también en el mismo equipo.
    }
    No se ha publicado qué cambios de hardware son significativos en las versiones actuales de Windows; como aproximación, uso los pesos publicados para versiones anteriores.
    { -source-benefits }
    .if_counted = ¿Contaría una reinstalación?
utter_if_counted = { $verdict ->
        [counted] Sí: una instalación en { $computer } con la clave …{ $suffix } ({ $product }) contaría. Activaciones usadas después: { $used_after } de { $limit }.
        [counted_unlimited] Sí: una instalación en { $computer } con la clave …{ $suffix } ({ $product }) contaría. Activaciones usadas después: { $used_after }.
        [refused] Se rechazaría: una instalación en { $computer } con la clave …{ $suffix } ({ $product }) contaría, y ya se han usado todas las activaciones ({ $limit }).
        [blocked] Se rechazaría: la clave …{ $suffix } ({ $product }) no activa nada por ahora, ni en { $computer } ni en ningún otro equipo.
       *[not_counted] No: una instalación en { $computer } con la clave …{ $suffix } ({ $product }) no contaría.
    }
    { $reason ->
        [BLOCKED] Motivo: la clave está bloqueada.
        [NEW_COMPUTER] Motivo: este equipo no se ha contado hasta ahora para esta clave.
        [SAME_COMPUTER_UNCHANGED] Motivo: es el mismo equipo con el mismo hardware.
        [SAME_COMPUTER] Motivo: es el mismo equipo, y lo que cambia ({ $changed }) no es un cambio significativo de hardware.
        [HARDWARE_CHANGED] Motivo: un cambio significativo de hardware ({ $changed }).
       *[EVERY_ACTIVATION] Motivo: para su organización cuenta cada activación.
    }{ $unknown ->
        [none] {""}
       *[other] {" "}Datos que aún no constan en los registros de este equipo: { $unknown }. Lo que no se conoce nunca se considera un cambio.
    }{ $help ->
        [none] {""}
       *[other] {""}
    Esto puede servirle ahora:
    { $options }
    }
    { $records }
    .usage = ¿Cuántas activaciones quedan?
utter_if_counted_general = Depende del equipo:
    - un equipo nuevo o una máquina virtual nueva: cuenta
    - el mismo equipo con el mismo hardware, aunque se reinstale o se actualice: no cuenta
    - el mismo equipo después de un cambio significativo de hardware, por ejemplo otra placa base: cuenta; cambiar solo un disco no lo es
    { $partner_rule ->
        [every_activation] Para su organización, sin embargo, cuenta cada activación.
       *[other] Dígame el nombre del equipo y consultaré su historial real.
    }
utter_which_computer_key = { $computer } figura en los registros con varias claves. ¿A qué clave se refiere?
    { $keys }
    .key = { $product } …{ $suffix }
utter_activation_required = { $needed ->
        [yes] Sí, { $product } necesita activación.
        [rds] Las CAL de RDS se instalan en un servidor de licencias de Escritorio remoto, y lo que se activa es ese servidor.
        [cal] No: una CAL no tiene clave ni se instala, así que no hay nada que activar.
       *[no] No, { $product } no necesita activación del producto.
    } La activación es obligatoria para Windows Server, los sistemas operativos cliente de Windows y todas las aplicaciones cliente de Office. { -source-benefits }
utter_activation_required_general =
    { $products }
    La activación es obligatoria para Windows Server, los sistemas operativos cliente de Windows y todas las aplicaciones cliente de Office, como Office, Visio y Project. No todos los productos la necesitan. { -source-benefits }
utter_no_more_activations = No puedo prometerle más activaciones: una membresía incluye un número fijo para cada producto. Esto puede servirle con { $product }:
    { $options }
    O puedo abrir un incidente de soporte técnico. ¿Quiere que lo haga?
    .open_incident = Abrir un incidente
utter_no_more_activations_general = No puedo prometerle más activaciones: una membresía incluye un número fijo para cada producto. Puede que a otra clave del mismo producto le queden activaciones o que un equipo ya contado se pueda reinstalar sin que cuente de nuevo; además, un incidente de soporte técnico llega a una persona. ¿Quiere que abra uno?
    .open_incident = Abrir un incidente
    .usage = ¿Cuántas activaciones quedan?
utter_error_code = { $certain ->
        [yes] { $code }: { $meaning }
       *[no] Probablemente, { $code } significa esto: { $meaning }
    }
    { $mend }
    { $certain ->
        [yes] Fuente: tablas de errores de activación de Microsoft.
       *[no] Fuente: conocimiento general, no las tablas de Microsoft.
    }
    .open_incident = Abrir un incidente
utter_unknown_error_code = No conozco el código { $code }: no está en mi catálogo y no quiero adivinar. ¿Quiere que abra un incidente de soporte técnico con este código?
    .open_incident = Abrir un incidente
utter_which_error_code = ¿Qué código de error o qué mensaje ve? Un código tiene esta forma: 0xC004C008. En Windows lo muestra slmgr.vbs /ato.
    .open_incident = Abrir un incidente
utter_key_rejected = Si no se acepta una clave:
    - vuelva a escribirla exactamente como aparece en la página de ventajas; si la pega, compruebe que los guiones sigan siendo guiones
    - compruebe que la clave corresponda a este producto, a esta edición y a esta versión
    - dígame el código de error, si lo hay
    { $known ->
        [yes] En sus registros, la clave …{ $suffix } es una clave de { $product }.
        [no] En sus registros no hay ninguna clave que termine en { $suffix }.
       *[not_given] {""}
    }
    ¿Quiere que abra un incidente de soporte técnico?
    .open_incident = Abrir un incidente

## Benefits

utter_cal_no_details = En las CAL, el mensaje «No hay más detalles disponibles» es normal: una CAL (licencia de acceso de cliente) no es un producto que se descargue. Una CAL de Windows Server no tiene clave, ni se instala ni se activa; lo que hay que activar es el propio producto de servidor. Guarde el comprobante de sus licencias; no hay que hacer nada más.
    Con las CAL de RDS es distinto: se instalan en un servidor de licencias de Escritorio remoto activado, en un plazo de 120 días, y su versión debe ser como mínimo la del host de sesión.
    { -source-cals }
    .cal_licensing = ¿Cómo funcionan las CAL?
    .open_incident = Abrir un incidente
utter_which_cal = Una CAL (licencia de acceso de cliente), sea del tipo que sea, da a un usuario o a un dispositivo el derecho a usar un servidor, y no se descarga. { -source-cals }
    ¿Se refiere a las CAL de Windows Server o a las CAL de RDS?
    .windows_server_cal = CAL de Windows Server
    .rds_cal = CAL de RDS
utter_cal_licensing = { $kind ->
        [windows-server-cal] { -cal-windows-server }
        [rds-cal] { -cal-rds }
       *[both] { -cal-windows-server }
    { -cal-rds }
    }
    { -source-cals }
    { $benefits }
    { $records }
-cal-windows-server = Una CAL de Windows Server da a un usuario o a un dispositivo el derecho a usar los servidores. No tiene clave, no se instala y el servidor no la cuenta: guarde la documentación.
-cal-rds = Las CAL de RDS hacen falta para los Servicios de Escritorio remoto, además de las CAL de Windows Server. Se instalan en un servidor de licencias de Escritorio remoto activado; hay un período de gracia de 120 días, y la versión de la CAL debe ser como mínimo la del host de sesión.
utter_software_benefits = { $scope ->
        [named] Según sus registros:
       *[all] Su organización tiene derecho a:
    }
    { $benefits }
    La lista está en el Centro de partners: MPN, Ventajas, pestaña Software.
    Los productos, las cantidades y las claves proceden de sus registros; la información sobre qué productos necesitan activación procede de la página de ventajas de software de Microsoft Partner Network de marzo de 2021.
    { $records }
utter_no_benefits = En sus registros todavía no hay ventajas de software. A qué tiene derecho su organización puede verlo en el Centro de partners: MPN, Ventajas, pestaña Software. { -source-benefits }
    { $records }
utter_software_benefits_general = Los productos a los que tiene derecho su organización están en el Centro de partners: MPN, Ventajas, pestaña Software. Despliegue la fila de un producto para ver sus instrucciones. { -source-benefits }
utter_get_key =
    { $products }
    Las claves de producto están en el Centro de partners: MPN, Ventajas, pestaña Software. Despliegue la fila del producto y elija la versión: la clave está en el mismo panel. Para ver las claves hace falta el rol de administrador global o de administrador de partners de MPN.
    { -source-benefits }
    { $records }
    .role = ¿Qué rol tengo?
utter_download =
    { $products }
    Las descargas están en el Centro de partners: MPN, Ventajas, pestaña Software. Despliegue la fila del producto y elija la versión, el idioma y la edición; la clave está en el mismo panel. Las CAL no se descargan.
    { -source-benefits }
    { $records }
utter_required_role = Para ver las claves de producto y administrar las ventajas de software hace falta el rol de administrador global o de administrador de partners de MPN; los demás usuarios solo ven los detalles. { -source-roles }
    { $has_role ->
        [yes] Según sus registros, usted tiene este rol: { $roles }.
        [no] Según sus registros, usted no tiene ninguno de estos roles: hable con un administrador de su organización.
       *[unknown] {""}
    }
    { $records }
role_global_admin = administrador global
role_partner_admin = administrador de partners de MPN
utter_manage_benefits = Una membresía se renueva en el Centro de partners, como máximo { $renewal_days ->
        [one] un día
       *[other] { $renewal_days } días
    } después de que termine su año. Una vez pagada la renovación, las ventajas pueden tardar hasta { $appear_hours ->
        [one] una hora
       *[other] { $appear_hours } horas
    } en aparecer. Cuando una membresía termina, sus licencias terminan con ella y hay que desinstalar el software. { -source-membership }
    { $standing ->
        [none] {""}
        [unknown] En sus registros no consta ninguna membresía.
        [undated] En sus registros consta la membresía { $membership }, pero sin fechas.
       *[current] En sus registros consta la membresía { $membership }{ $since ->
            [none] {""}
           *[other] {" "}desde el { $since }
        }. El año actual termina el { $ends }; se puede renovar hasta el { $renew_by }.
        [renewable] En sus registros consta la membresía { $membership }{ $since ->
            [none] {""}
           *[other] {" "}desde el { $since }
        }. Terminó el { $ends } y todavía se puede renovar hasta el { $renew_by }.
        [lapsed] En sus registros consta la membresía { $membership }{ $since ->
            [none] {""}
           *[other] {" "}desde el { $since }
        }. Terminó el { $ends } y se podía renovar hasta el { $renew_by }.
    }
    { $records }
membership_action_pack = Action Pack
membership_silver = Silver
membership_gold = Gold
membership_solutions_partner = Solutions Partner

## Incidents

utter_incident_begin = { $quota ->
        [unknown] Voy a abrir un incidente de soporte técnico.
        [unlimited] Voy a abrir un incidente de soporte técnico. Su membresía incluye un número ilimitado de ellos.
       *[known] Voy a abrir un incidente de soporte técnico. { $left ->
            [one] Le queda un incidente
           *[other] Le quedan { $left } incidentes
        } de los { $total } de este año de membresía.
    } Puede decir «cancelar» en cualquier momento.
utter_incident_no_quota = Ya se han usado todos los incidentes de soporte técnico de este año de membresía ({ $total }), así que no puedo abrir otro.{ $reopens ->
        [yes] {" "}Si ha vuelto el problema de { $ended }, puedo reabrirlo: eso no consume otro incidente.
       *[no] {""}
    }{ $adds ->
        [yes] {" "}Todavía puede añadir algo a { $own }.
       *[no] {""}
    }
    .reopen = Reabrir { $ended }
    .add = Añadir algo
    .status = ¿Cómo van nuestros incidentes?
utter_ask_description = Describa el problema: ¿qué hace y qué ocurre?
utter_ask_description_again = Describa el problema en una o dos frases: ¿qué hace y qué ocurre?
utter_ask_severity = ¿Qué gravedad tiene? A: no se puede trabajar. B: el trabajo se ve muy afectado. C: una molestia menor.
    .A = A: no se puede trabajar
    .B = B: trabajo muy afectado
    .C = C: molestia menor
utter_ask_severity_again = Necesito la gravedad: responda A, B o C.
    .A = A: no se puede trabajar
    .B = B: trabajo muy afectado
    .C = C: molestia menor
utter_ask_confirmation = { $card ->
        [yes] Este es el incidente. Todavía puede cambiar lo que quiera y abrirlo después con «{ card_incident.submit }».
    ¿Lo abro? También puede responder con palabras: «sí», una corrección («no, gravedad B») o «cancelar».
       *[no] Este es el incidente:
    - Descripción: { $description }
    - Gravedad: { $severity }
    - Producto: { $product }
    - Clave: { $suffix }
    - Código de error: { $error_code }
    - Equipo: { $computer }
    - Impacto: { $impact }
    ¿Lo abro? También puede corregirlo («no, gravedad B») o cancelar.
    }
    .affirm = Sí, abrirlo
    .deny = Cambiar algo
    .cancel = Cancelar
utter_ask_correction = ¿Qué hay que cambiar? Dígamelo (por ejemplo, «gravedad B» o «el equipo es SRV-04») o escriba una nueva descripción.
utter_first_this = Terminemos primero este incidente, o diga «cancelar».
utter_person_after_form = { $when ->
        [now] Le paso con nuestro equipo de soporte en cuanto el incidente esté abierto.
       *[later] Nuestro equipo de soporte no está disponible en este momento; vuelve el { $opens } y entonces leerá el incidente.
    }
utter_inputs_not_read = No he podido leer esto, así que se queda como estaba: { $inputs }.
incident_addition = { $description }
    { $lines }
row_added_impact = Impacto: { $impact }
row_added_severity = Gravedad: { $severity }
utter_incident_opened = El incidente está abierto: { $number }, gravedad { $severity }. { $quota ->
        [unknown] {""}
        [unlimited] Su membresía no limita el número de incidentes.
       *[known] { $left ->
            [0] No le queda ningún incidente
            [one] Le queda un incidente
           *[other] Le quedan { $left } incidentes
        } en este año de membresía.
    }
    { $response ->
        [due] Recibirá una primera respuesta a más tardar el { $response_due }.
       *[none] {""}
    }
    .status = ¿Cómo va mi incidente?
utter_incident_failed = No he podido abrir el incidente: falta la descripción o la gravedad. Empiece de nuevo, por favor.
    .open_incident = Abrir un incidente
utter_incident_status = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    }: { $state }.{ $details ->
        [yes] { $card ->
            [yes] {""}
           *[no] {" "}Gravedad { $severity }, abierto el { $opened }.
        }
       *[no] {" "}Solo la persona que lo abrió y los administradores pueden ver más.
    }{ $response ->
        [due] { $card ->
            [yes] {""}
           *[no] {" "}La primera respuesta llegará a más tardar el { $response_due }.
        }
        [waiting] {" "}Está a la espera de su respuesta: diga «añadir a { $number }» y lo que quiera responder.
       *[none] {""}
    }{ $card ->
        [yes] {""}
       *[no] {""}
    { $timeline }
    }
    .add = Añadir algo
    .close = Ya no hace falta
    .reopen = Reabrirlo
utter_incident_list = { $scope ->
        [named] Los incidentes que ha mencionado:
       *[open] Los incidentes abiertos de su organización:
    }
    { $incidents }
utter_no_incidents = Su organización no tiene ningún incidente abierto.
    .open_incident = Abrir un incidente
utter_unknown_incident = En sus registros no hay ningún incidente { $number }.
utter_incident_quota = { $quota ->
        [unknown] Sus registros no indican cuántos incidentes de soporte técnico incluye su membresía.
        [unlimited] Su membresía incluye un número ilimitado de incidentes de soporte técnico{ $year_ends ->
            [none] {""}
           *[other] ; el año de membresía actual dura hasta el { $year_ends }
        }.
       *[known] { $left ->
            [0] No queda ningún incidente de soporte técnico
            [one] Queda un incidente de soporte técnico
           *[other] Quedan { $left } incidentes de soporte técnico
        } de los { $total } de este año de membresía{ $year_ends ->
            [none] {""}
           *[other] , que dura hasta el { $year_ends }
        }.
    }

## Coming back, and what answers are worth

utter_resumed = Hola de nuevo. { $where }
utter_feedback_thanks = Gracias, es bueno saberlo.
utter_feedback_reason = Lo siento. ¿Qué fallaba en la respuesta?
utter_feedback_kept = Gracias. Estos comentarios los leen personas y sirven para mejorar las respuestas.
utter_ask_duplicate = { $count ->
        [one] { $number } parece lo mismo:
       *[other] Estos incidentes parecen lo mismo:
    }
    { $incidents }
    ¿Añado ahí lo que ha escrito o abro uno nuevo?
    .add = Añadir a { $number }
    .new = Abrir uno nuevo
utter_ask_comment = ¿Qué añado a { $number }?
utter_ask_comment_again = Escriba en una o dos frases qué quiere que añada a { $number }.
utter_comment_added = Lo he añadido a { $number }; el equipo de soporte lo verá.
    .status = ¿Cómo va mi incidente?
utter_no_incidents_of_yours = No hay ningún incidente abierto que usted pueda modificar: eso corresponde a la persona que lo abrió y a los administradores.{ $new ->
        [yes] {" "}¿Quiere que abra uno nuevo?
       *[no] {""}
    }
    .open_incident = Abrir un incidente
utter_which_incident = ¿A qué incidente se refiere? Indique su número.
    { $incidents }
    .incident = { $number }
utter_incident_not_yours = { $what ->
        [person] Solo la persona que abrió { $number } puede hablar de él con nuestro equipo de soporte.
        [person_admin] Solo la persona que abrió { $number } puede hablar de él con nuestro equipo de soporte. Usted puede añadirle algo o cerrarlo.
       *[change] Solo la persona que abrió { $number } y los administradores de su organización pueden modificarlo.
    }
utter_incident_ended = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } está { $state }, así que ya no se puede modificar.{ $new ->
        [yes] {" "}Si el problema ha vuelto, puedo abrir un incidente nuevo. ¿Lo abro?
       *[no] {""}
    }
    .open_incident = Abrir un incidente
utter_confirm_close = { $how ->
        [withdraw] Nadie se ha hecho cargo todavía de { $number }{ $about ->
            [none] {""}
           *[other] {" "}({ $about })
        }. ¿Lo retiro? Así no consume ninguno de sus incidentes.
       *[close] { $taken ->
            [yes] Mientras tanto, un agente se ha hecho cargo de { $number }, así que sigue contando. ¿Lo cierro de todos modos?
           *[no] ¿Cierro { $number }{ $about ->
                [none] {""}
               *[other] {" "}({ $about })
            }?
        } Podrá reabrirlo durante unos días.
    }
    .affirm = { $how ->
        [withdraw] Sí, retirarlo
       *[close] Sí, cerrarlo
    }
    .deny = No
utter_incident_withdrawn = { $number } queda retirado. { $given_back ->
        [yes] No consume ninguno de sus incidentes{ $quota ->
            [known] : { $left ->
                [one] queda
               *[other] quedan
            } { $left } de { $total } en este año de membresía
           *[other] {""}
        }.
       *[no] Un agente ya se había hecho cargo, así que sigue contando.
    }
utter_incident_closed = { $number } queda cerrado. Si el problema vuelve, dígamelo y lo reabro.
utter_confirm_close_several = ¿Hago esto?
    { $incidents }
    .affirm = Sí, todo
    .deny = No
utter_incident_already_ended = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } ya está { $state }, así que no queda nada que cerrar.{ $reopens ->
        [yes] {" "}Si el problema continúa, dígamelo y lo reabro.
       *[no] {""}
    }
    .reopen = Reabrirlo
utter_incidents_refused = Estos se quedan como están:
    { $incidents }
utter_nothing_to_reopen = No hay ningún incidente que usted pueda reabrir: solo es posible durante unos días después de que se resuelva o se cierre.{ $new ->
        [yes] {" "}¿Quiere que abra uno nuevo?
       *[no] {""}
    }
    .open_incident = Abrir un incidente
utter_ask_if_answer = ¿Es esta su respuesta a la pregunta sobre { $number }? Entonces la añado ahí.
    .affirm = Sí, añadirla
    .deny = No
utter_confirm_reopen = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } está { $state }. ¿Lo reabro? Eso no consume otro incidente.{ $kept ->
        [yes] {" "}Después le añado lo que ha escrito.
       *[no] {""}
    }
    .affirm = Sí, reabrirlo
    .open_incident = Abrir uno nuevo
    .deny = No
utter_incident_reopened = { $number } vuelve a estar abierto.{ $added ->
        [yes] {" "}Se le ha añadido lo que usted escribió.
       *[no] {""}
    } { $response ->
        [due] Recibirá una primera respuesta a más tardar el { $response_due }.
       *[none] {""}
    }
    .add = Añadir algo
utter_handed_over = Ahora le paso con nuestro equipo de soporte para tratar { $number }. A partir de aquí no intervengo: lo que usted escriba va al incidente, y las respuestas del equipo llegan aquí.
    .end = Volver al asistente
utter_given_back = Ya estoy de vuelta: a partir de aquí respondo yo otra vez{ $number ->
        [none] .
       *[other] . { $number } se queda como está; pregúnteme cómo va cuando quiera.
    }
utter_person = Puedo pasarle con nuestro equipo de soporte; para eso abro un incidente de soporte técnico{ $quota ->
        [known] {" "}({ $left ->
            [one] queda
           *[other] quedan
        } { $left } de { $total } en este año de membresía)
       *[other] {""}
    }. ¿Lo hago?
    .affirm = Sí, por favor
    .deny = No
utter_person_later = Nuestro equipo de soporte no está disponible en este momento; vuelve el { $opens }. Puedo abrir ahora un incidente de soporte técnico{ $quota ->
        [known] {" "}({ $left ->
            [one] queda
           *[other] quedan
        } { $left } de { $total } en este año de membresía)
       *[other] {""}
    }, que llegará a una persona en cuanto el equipo vuelva. ¿Lo abro?
    .affirm = Sí, abrir un incidente
    .deny = No
utter_person_later_add = Nuestro equipo de soporte no está disponible en este momento; vuelve el { $opens } y entonces leerá lo que usted añada a { $own }. ¿Quiere que añada algo?{ $new ->
        [yes] {" "}También puedo abrir un incidente nuevo.
       *[no] {""}
    }
    .affirm = Sí, añadir algo
    .open_incident = Abrir un incidente nuevo
    .deny = No
utter_person_away = Nuestro equipo de soporte no está disponible en este momento; vuelve el { $opens }.
utter_person_which_incident = ¿Sobre qué incidente desea hablar con nuestro equipo de soporte?
    { $incidents }
    .incident = { $number }

## News of incidents, which come by themselves

utter_news_taken = { $number }: { $agent } ya está trabajando en él.
utter_news_answered = { $held ->
        [yes] { $text }
       *[no] { $agent } responde a { $number }: { $text }
    }
utter_news_asked = { $held ->
        [yes] { $text }
       *[no] { $agent } tiene una pregunta sobre { $number }: { $text }
        Para responder, diga «añadir a { $number }:» y lo que quiera decir.
    }
    .answer = Responder
utter_news_commented = Alguien de su organización ha añadido esto a { $number }: { $text }
utter_news_solved = { $number } está resuelto: { $text }
    Si el problema continúa, dígamelo y lo reabro.
    .not_solved = No está resuelto
utter_news_closed = { $number } se ha cerrado{ $text ->
        [none] .
       *[other] : { $text }
    }
utter_news_withdrawn = Alguien de su organización ha retirado { $number }.
utter_news_merged = { $number } trata de lo mismo que { $into }: { $agent } lo ha cerrado, y seguimos con { $into }. No consume ninguno de sus incidentes de soporte.
utter_news_reopened = { $number } vuelve a estar abierto.
utter_news_handed_over = { $agent }, de nuestro equipo de soporte, ya está aquí para tratar { $number }. A partir de aquí no intervengo, y lo que usted escriba va al incidente.
    .end = Volver al asistente

## When something is in the way

utter_delayed = Ahora mismo voy más despacio de lo normal. Su mensaje se ha guardado, y la respuesta llegará aquí en cuanto esté lista.
utter_failed = Algo ha fallado por nuestra parte y no tengo respuesta para esto. Inténtelo de nuevo en un momento.
utter_button_expired = Este botón es de una pregunta anterior. Responda a la última o dígamelo con sus propias palabras.

## In Microsoft Teams

utter_teams_welcome = Hola. Respondo a preguntas sobre claves de producto y activaciones a partir de sus registros, y abro incidentes de soporte técnico. ¿En qué puedo ayudarle?
    .usage = ¿Cuántas activaciones quedan?
    .counting = ¿Cómo se cuentan las activaciones?
    .incident = Abrir un incidente
utter_teams_group_welcome = Hola. Mencióneme aquí y responderé a preguntas generales sobre claves de producto y activaciones. Sobre sus propios registros solo respondo en nuestro chat personal.
    .counting = ¿Cómo se cuentan las activaciones?
    .activation = ¿Qué productos necesitan activación?
utter_teams_not_linked = Para eso tengo que saber cuál es su organización, y todavía no está vinculada a Teams. Envíe el número de su inquilino (tenant), { $tenant }, a quien le dio acceso a este soporte. A las preguntas generales puedo responder ahora mismo.
    .counting = ¿Cómo se cuentan las activaciones?
    .activation = ¿Qué productos necesitan activación?
utter_teams_go_on = Eso tiene que ver con sus registros, y aquí lo leerían otras personas. Sigamos en [nuestro chat personal]({ $link }). A las preguntas generales puedo responder aquí.
    .counting = ¿Cómo se cuentan las activaciones?
    .activation = ¿Qué productos necesitan activación?
utter_too_long = Es más de lo que puedo leer de una vez. Escriba como máximo 4000 caracteres y envíe el resto en un segundo mensaje.
utter_only_text = Solo puedo leer texto: las imágenes y los archivos no me llegan. Escriba de qué se trata.
teams_not_yours = Esta tarjeta se envió a otra persona. Mencióneme con su propia pregunta y recibirá la suya.
teams_app =
    .name = Keyclerk: claves de producto y activaciones
    .short = Cuántas activaciones quedan, cómo se contaron, e incidentes
    .full = Keyclerk responde a preguntas sobre sus claves de producto y activaciones a partir de los propios registros y con pruebas: qué equipo se contó, cuándo y según qué regla. Cuando una respuesta no basta, abre un incidente de soporte técnico, y un agente continúa en el mismo chat.
    .usage = ¿Cuántas activaciones quedan?
    .usage_about = Activaciones usadas y disponibles de una clave, y cómo se contaron
    .incident = Abrir un incidente
    .incident_about = Describir un problema a nuestro soporte técnico
    .help = ¿Qué puede hacer?
    .help_about = Todo lo que se puede preguntar aquí

## The chat, beside what is said in it

chat_rate_limited = Han sido muchos mensajes a la vez. Espere { $seconds ->
        [one] un segundo
       *[other] { $seconds } segundos
    } y continúe.
chat_too_many_streams = Este chat está abierto en demasiadas ventanas. Cierre algunas.
transcript_heading = Conversación con Keyclerk
    { $who }
    Escrita el { $time }. Todas las horas son de { $zone }.
transcript_message = { $time }, { $who }:
transcript_bot = Keyclerk
transcript_agent = { $agent ->
        [none] Agente de soporte
       *[other] { $agent } (agente de soporte)
    }
transcript_visitor = Visitante, sin iniciar sesión
transcript_empty = Todavía no se ha dicho nada.

## Sources

-source-benefits = Fuente: Microsoft Partner Network, página de ventajas de software, marzo de 2021.
-source-membership = Fuente: documentación de Microsoft Partner Network, marzo de 2021.
-source-cals = Fuentes: Microsoft Partner Network, página de ventajas de software, marzo de 2021; documentación de Microsoft sobre las licencias de acceso de cliente.
-source-roles = Fuentes: Microsoft Partner Network, página de ventajas de software, marzo de 2021; documentación del Centro de partners, 2023.

## Lines of lists

row_key = { $number }. { $product } …{ $suffix } (activaciones usadas: { $used } de { $limit }; disponibles: { $left })
row_key_unlimited = { $number }. { $product } …{ $suffix } (activaciones usadas: { $used }; no consta ningún límite)
row_total = - { $product } (activaciones usadas: { $used } de { $limit }; disponibles: { $left })
row_total_unlimited = - { $product } (activaciones usadas: { $used }; no consta ningún límite)
row_proof = - { $date }, { $computer }: { $how }
row_correction = - { $date }: { $how }
row_unknown_computers = - { $count ->
        [one] una de estas activaciones solo se conoce por el recuento de Microsoft, que no nombra el equipo
       *[other] { $count } de estas activaciones solo se conocen por el recuento de Microsoft, que no nombra los equipos
    }
row_snapshot_counts_fewer = - { $count ->
        [one] el recuento de Microsoft tiene una activación menos que esta lista
       *[other] el recuento de Microsoft tiene { $count } activaciones menos que esta lista
    }
row_blocked = - la clave está bloqueada por ahora: no activa nada
row_no_proof = - nada todavía
row_meaning = { $number }. { $meaning }
row_more = { $count ->
        [one] - y { $count } más
       *[other] - y { $count } más
    }
row_other_key = - la clave …{ $suffix } de { $product } (activaciones disponibles: { $left })
row_other_key_unlimited = - la clave …{ $suffix } de { $product } (no consta ningún límite)
row_reusable = - reinstalar en { $computers }{ $more ->
        [0] {""}
        [one] {" "}(o en otro equipo más)
       *[other] {" "}(o en otros { $more } equipos)
    } con el mismo hardware, lo que no cuenta
row_incident_way = - un incidente de soporte técnico, que llega a una persona
row_benefit = - { $product }: { $quantity }{ $activation ->
        [needed] , necesita activación
       *[not_needed] {""}
    }{ $keys ->
        [none] , no tiene clave
        [0] , ninguna clave en los registros
        [one] , una clave en los registros
       *[other] , { $keys } claves en los registros
    }
row_no_benefit = - { $product }: no figura entre las ventajas de sus registros
row_cals = - { $product }: { $quantity } según sus registros
row_keys_of_product = - { $product }: { $keys ->
        [none] no tiene clave
        [0] ninguna clave en sus registros
        [one] una clave en sus registros
       *[other] { $keys } claves en sus registros
    }{ $suffixes ->
        [none] {""}
       *[other] {" "}(últimos caracteres: { $suffixes }{ $more ->
            [0] {""}
            [one] , y otra más
           *[other] , y otras { $more }
        })
    }{ $entitled ->
        [no] ; no figura entre las ventajas de sus registros
       *[yes] {""}
    }
row_download = - { $product }: { $downloadable ->
        [no] no se descarga
       *[yes] se puede descargar
    }{ $entitled ->
        [no] ; no figura entre las ventajas de sus registros
       *[yes] {""}
    }
row_activation_required = - { $product }: { $needed ->
        [yes] necesita activación
        [rds] se instala en un servidor de licencias de Escritorio remoto, y lo que se activa es ese servidor
        [cal] no tiene clave ni se instala, así que no hay nada que activar
       *[no] no necesita activación del producto
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
        [withdraw] retirarlo, ya que nadie se ha hecho cargo todavía; así no consume ninguno de sus incidentes
       *[close] cerrarlo; podrá reabrirlo durante unos días
    }
row_refused_incident = - { $number }: { $why ->
        [unknown] en sus registros no hay ningún incidente con ese número
        [not_yours] solo la persona que lo abrió y los administradores pueden modificarlo
       *[ended] está { $state }
    }
row_timeline = - { $time }, { $author ->
        [agent] { $agent }
        [partner] usted o alguien de su organización
       *[keyclerk] Keyclerk
    }: { $deed }{ $text ->
        [none] {""}
       *[other] : { $text }
    }
deed_TAKEN = se hizo cargo
deed_ANSWERED = respondió
deed_ASKED = preguntó
deed_COMMENTED = añadió
deed_SOLVED = lo resolvió
deed_CLOSED = lo cerró
deed_WITHDRAWN = lo retiró
deed_REOPENED = lo reabrió
deed_MERGED = lo cerró como duplicado
records_time = (Fecha de los registros: { $time }.)
records_none = (Todavía no se han importado registros de activación.)

## Words for codes

how_NEW_COMPUTER = contada, equipo nuevo
how_SAME_COMPUTER = no contada, mismo equipo
how_SAME_COMPUTER_components = no contada, mismo equipo; cambios menores: { $changed }
how_HARDWARE_CHANGED_components = contada, cambio de hardware: { $changed }
how_changed = { $how }; cambios: { $changed }
how_disagreed = { $how }; según nuestras reglas: { $ours }
how_revised = { $how }; antes de un nuevo recuento: { $before }
how_release = { $released ->
        [0] la devolución de { $computer } no liberó ninguna activación
       *[other] { $computer } devuelto, una activación liberada
    }{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_block = clave bloqueada{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_unblock = clave desbloqueada{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_limit = { $limit ->
        [none] sin límite a partir de entonces
       *[other] límite fijado en { $limit }
    }{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_snapshot = { $used ->
        [0] ninguna activación usada según el recuento de Microsoft
        [one] una activación usada según el recuento de Microsoft
       *[other] { $used } activaciones usadas según el recuento de Microsoft
    }
changed_components = { $components } (peso{ $weights ->
        [none] {""}
       *[other] {" "}{ $weights } =
    } { $weight }; cuenta a partir de { $threshold }{ $alone ->
        [none] {""}
       *[other] {" "}o { $alone }
    })
how_EVERY_ACTIVATION = contada, cuenta cada activación
how_counted = contada por el servidor de activación
how_not_counted = no contada por el servidor de activación
how_refused = rechazada ({ $code })
how_refused_LIMIT_REACHED = rechazada, límite alcanzado{ $needed ->
        [none] {""}
       *[other] {" "}(habría hecho falta un límite de { $needed })
    }
how_refused_KEY_BLOCKED = rechazada, la clave estaba bloqueada
outcome_counted = contada
outcome_not_counted = no contada
outcome_refused = rechazada
component_disk = disco
component_mainboard = placa base
    .alone = cuando cambia la placa base
component_cpu = procesador
component_ide = adaptador IDE
component_scsi = adaptador SCSI
component_mac = tarjeta de red
component_audio = tarjeta de sonido
component_ram = memoria
component_display = tarjeta gráfica
component_optical = unidad óptica
intent_add_to_incident = Añadir algo a un incidente
intent_ask_activation_required = Qué productos necesitan activación
intent_ask_cal_licensing = Cómo funcionan las CAL
intent_ask_counting_rules = Cómo se cuentan las activaciones
intent_ask_download = Dónde descargar el software
intent_ask_get_key = Dónde encontrar una clave de producto
intent_ask_help = Qué puedo hacer por usted
intent_ask_if_counted = Si una instalación contaría
intent_ask_incident_quota = Cuántos incidentes de soporte quedan
intent_ask_incident_status = Cómo va un incidente
intent_ask_key_usage = Cuántas activaciones quedan
intent_ask_manage_benefits = Cómo se renueva la membresía y qué pasa cuando termina
intent_ask_required_role = Qué rol hace falta
intent_ask_software_benefits = A qué software tiene derecho
intent_close_incident = Cerrar un incidente
intent_open_incident = Abrir un incidente
intent_report_activation_error = Falla una activación
intent_report_cal_no_details = «No hay más detalles disponibles» en las CAL
intent_report_key_rejected = No se acepta una clave de producto
intent_report_max_activations = Se ha alcanzado el número máximo de activaciones
intent_report_not_solved = El problema continúa
intent_request_human = Hablar con una persona
intent_request_more_activations = Obtener más activaciones
state_new = nuevo, aún sin agente
state_open = en curso
state_waiting_for_partner = a la espera de su respuesta
state_solved = resuelto
state_closed = cerrado
state_withdrawn = retirado
not_given = sin indicar
where_description = Estábamos preparando un incidente: le había pedido que describiera el problema.
where_severity = Estábamos preparando un incidente: le había preguntado por su gravedad.
where_confirmation = Estábamos preparando un incidente: se lo había mostrado y le había preguntado si quería que lo abriera.
where_correction = Estábamos preparando un incidente: le había preguntado qué había que cambiar.
where_duplicate = Estábamos preparando un incidente: le había preguntado si quería añadirlo a otro que parece lo mismo.
where_comment = Le había preguntado qué quería añadir a un incidente.
where_incident = Le había preguntado a qué incidente se refería.
where_close = Le había preguntado si quería cerrar un incidente.
where_reopen = Le había preguntado si quería reabrir un incidente.
where_answer = Le había preguntado si lo que escribió era su respuesta a un agente.
where_key = Le había preguntado a qué clave se refería.
where_cal = Le había preguntado a qué CAL se refería.
where_error_code = Le había preguntado qué código de error o qué mensaje veía.
where_offer = Le había ofrecido abrir un incidente de soporte técnico.
feedback = ¿Le ha servido?
    .yes = Sí
    .no = No
    .wrong = Es incorrecta
    .unclear = No está clara
    .incomplete = Falta algo
    .other = Otra cosa

## E-mail

mail_news = Hola:

    Hay novedades sobre su incidente de soporte técnico { $number }. Estado actual: { $state }.

    { $link ->
        [none] Para leerlas, inicie sesión en su portal y abra el chat.
       *[other] Para leerlas, abra el chat: { $link }
    }

    Este mensaje se ha enviado automáticamente; las respuestas no se leen.
    .subject = Novedades sobre su incidente { $number }

## Cards

card_key_usage = { $product } …{ $suffix }
    .used = Usadas
    .left = Disponibles
    .how = Cómo se contaron
    .date = Fecha
    .computer = Equipo
    .decision = Qué se decidió
card_incident = El incidente
    .description = Descripción
    .severity = Gravedad
    .submit = Abrir el incidente
    .impact = Impacto: quién o qué se ve afectado
    .product = Producto
    .key_suffix = Clave: sus cinco últimos caracteres
    .error_code = Código de error
    .computer = Equipo
card_incident_status = { $number }: { $state }
    .product = Producto
    .severity = Gravedad
    .opened = Abierto el
    .response = Primera respuesta antes del
    .timeline = Qué ha ocurrido

## Chat widget: its own words, in the language of the conversation. Values are `count`, `left`, `most`, `over`, `seconds`.

widget_title = Claves y activaciones
widget_open = Abrir el chat
    .unread = Abrir el chat, mensajes sin leer: { $count }
widget_close = Cerrar el chat
widget_anew = Empezar de nuevo
    .question = ¿Empezar de nuevo? Lo dicho se conserva en la transcripción y desaparece de aquí.
    .yes = Empezar de nuevo
    .no = Continuar
widget_transcript = Descargar la transcripción
widget_log = Mensajes
widget_earlier = Mostrar mensajes anteriores
widget_greeting = Hola. Pregunte sobre claves de producto y activaciones: cuántas quedan, qué se contó y por qué, o qué significa un error. Si no basta, abro un incidente de soporte técnico.
widget_choices = Respuestas sugeridas
widget_field = Su mensaje
    .placeholder = Escriba un mensaje
    .hint = Intro envía; Mayús+Intro empieza una línea nueva.
    .left = Caracteres disponibles: { $left }
    .too_long = Un mensaje tiene como máximo { $most } caracteres. Acórtelo; sobran: { $over }
widget_send = Enviar
widget_typing = La respuesta está en camino…
widget_author =
    .agent = Agente de soporte
    .bot = Keyclerk
    .partner = Usted
widget_state =
    .waiting = Esperando la conexión
    .sending = Enviando…
    .sent = Enviado
    .held = Pasado al equipo de soporte
    .refused = No enviado.
    .card = Se ha enviado el formulario
widget_retry = Reintentar
widget_copy = Copiar el mensaje
    .done = Copiado
widget_masked = Por su seguridad, de una clave de producto solo se ven los cinco últimos caracteres, tanto aquí como en nuestros sistemas.
widget_sign_in = No ha iniciado sesión: solo respondo a preguntas generales. Inicie sesión para ver sus claves.
    .link = Iniciar sesión
widget_problem =
    .connection = En este momento no hay conexión. Lo que escriba se guarda y se envía en cuanto vuelva.
    .server = El chat no responde en este momento. Se vuelve a intentar automáticamente.
    .busy = Han sido muchos mensajes a la vez. Lo que ha escrito se envía en un momento; segundos restantes: { $seconds }
    .signed_out = Su sesión ha terminado. Inicie sesión otra vez para seguir con esta conversación.
    .no_visitors = El chat está reservado a los partners que han iniciado sesión. Inicie sesión.
    .form = Lo que ha cambiado en el formulario aún no se ha enviado: use el botón que hay en él. O envíe su mensaje otra vez, sin los cambios.
    .failed = Ahora mismo no ha funcionado.
    .refused = No se ha aceptado un mensaje. Reinténtelo debajo del mensaje o escríbalo de otra manera.
    .held = Una persona está atendiendo su petición en esta conversación. Vuelva primero al asistente con el botón que se ofrece para ello.

## Demonstration portal

portal_title = Portal de partners
    .page = Ventajas de software, portal de partners (demostración)
portal_demonstration = Demostración con datos de ejemplo inventados
portal_skip = Ir al contenido
portal_languages = Idioma de esta página
portal_sections = Secciones de esta página
    .benefits = Ventajas de software
    .support = Soporte
    .questions = Preguntas
    .about = Acerca de
portal_account = Sesión iniciada como { $name }
portal_people = Ver la página como otra persona
    .hint = Cada persona ve solo lo que permite su rol y tiene su propia conversación.
portal_admin = Administrador
    .sees = Ve las claves, los equipos y cómo se contaron las activaciones
    .hint = Como administrador, ve todas las claves de producto, identificadas por sus cinco últimos caracteres.
portal_user = Usuario
    .sees = Ve los productos y sus totales
    .hint = Como usuario, ve los totales de cada producto; las claves en sí solo las ven los administradores.
portal_visitor = Sin iniciar sesión
    .name = Visitante
    .sees = Recibe respuestas a preguntas generales
portal_welcome = Le damos la bienvenida al portal de partners
    .lead = Cuando haya iniciado sesión, esta página mostrará sus ventajas de software, claves de producto e incidentes de soporte. El chat responde ya a preguntas generales.
portal_sign_in = Inicie sesión para ver sus ventajas
portal_membership = Membresía
    .current = Válida hasta el { $ends }
    .renewable = Terminó el { $ends }, se puede renovar hasta el { $renew_by }
    .lapsed = Terminó el { $ends }
    .undated = Sin fechas en los registros
    .none = No consta en los registros
portal_quota = Incidentes de soporte
    .left = { $left ->
        [one] Queda
       *[other] Quedan
    } { $left } de { $total }
    .unlimited = Sin límite
    .unknown = No se conoce
    .year = En el año de membresía que termina el { $ends }
portal_records = Fecha de los registros
    .none = Aún no hay activaciones
    .hint = La página y el chat leen los mismos registros.
portal_questions = Haga una primera pregunta
    .hint = Un clic abre el chat. La respuesta llega en el idioma de la pregunta.
    .noscript = El chat necesita JavaScript: permítalo para esta página.
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
portal_benefits = Ventajas de software
    .product = Producto
    .quantity = Cantidad
    .activation = Activación
    .needed = Necesaria
    .not_needed = No necesaria
    .keys = Claves de producto y activaciones
    .totals = Activaciones
    .none = Todavía no hay ventajas de software en los registros.
portal_used = Usadas: { $used } de { $limit }
    .unlimited = Usadas: { $used }; no consta ningún límite
    .full = Límite alcanzado
    .blocked = Bloqueada
    .none = Ninguna clave en los registros
    .keyless = No tiene clave
portal_incidents = Incidentes en curso
    .none = Su organización no tiene ningún incidente abierto. Puede abrir uno en el chat.
portal_about = Respuestas sobre claves de producto, con pruebas
    .intro = ¿Cuántas activaciones quedan? ¿Por qué se ha alcanzado un límite? ¿Contaría una reinstalación? Pregunte en uno de diez idiomas: la respuesta sale de los registros de activación, y usted ve cómo se contó.
    .why = Debajo de cada respuesta, «¿Por qué esta respuesta?» muestra qué se entendió y en qué registros se basa. Eso existe solo en esta demostración.
portal_console = El otro lado
    .hint = Lo que abra aquí lo ven los agentes de soporte con su diagnóstico, y responden en este chat.
    .link = Abrir su consola
    .sides = Ver ambos lados a la vez
portal_sides = Ambos lados
    .hint = A la izquierda, un partner pregunta en el chat. Lo que se convierte en incidente o requiere a una persona aparece automáticamente a la derecha; lo que responde un agente vuelve a la izquierda.
    .partner = El portal de un partner
    .console = La consola de los agentes de soporte
    .alone = por separado
portal_embed = Integrado con una línea
    .hint = Esta línea es todo lo que hizo falta en esta página:
portal_invented = Las organizaciones, personas, equipos, claves y cifras de esta página son inventados.
portal_why = ¿Por qué esta respuesta?
    .loading = Consultando…
    .missing = No hay explicación para este mensaje: no había nada que entender o todavía no se ha respondido.
    .failed = No se ha podido obtener la explicación. Ciérrela y vuelva a abrirla para reintentarlo.
    .language = Idioma
    .intent = Intención y confianza
    .entities = Entidades
    .rule = Regla
    .action = Acción
    .records = Registros
    .none = no hay
portal_band = desconocida
    .sure = segura
    .unsure = insegura
    .lost = no entendida

## Error codes: what they mean and what to do

error-0xC004C001 = El servidor de activación no reconoce esto como una clave de producto válida.
    .mend = Vuelva a escribir la clave exactamente como aparece en la página de ventajas. Si se rechaza otra vez, abra un incidente con los cinco últimos caracteres.
error-0xC004C003 = El servidor de activación ha bloqueado esta clave de producto, una MAK.
    .mend = Póngase en contacto con el centro de activación o abra aquí un incidente, indicando los cinco últimos caracteres de la clave. Cuando tenga otra MAK, instálela y repita la activación.
error-0xC004C008 = El servidor de activación rechaza esta clave de producto porque se han agotado sus activaciones. Para una clave de host KMS, el límite es de 10 activaciones en un máximo de 6 equipos.
    .mend = Use otra clave a la que tenga derecho y a la que le queden activaciones, o un equipo en el que reinstalar no cuente. Si no dispone de ninguna de las dos cosas, abra un incidente con los cinco últimos caracteres de la clave.
error-0xC004C020 = Esta MAK ha superado su número máximo de activaciones. Por diseño, una MAK solo permite un número limitado de activaciones.
    .mend = Use otra clave a la que tenga derecho y a la que le queden activaciones, o un equipo en el que reinstalar no cuente. Si no, abra un incidente con los cinco últimos caracteres de la clave.
error-0xC004C021 = Esta MAK ha superado su número máximo de activaciones, y el servidor de activación informa de que se ha superado su límite de ampliación.
    .mend = Elija otra clave a la que tenga derecho y a la que le queden activaciones, o un equipo en el que reinstalar no cuente. Si no dispone de ninguna de las dos cosas, abra un incidente con los cinco últimos caracteres de la clave.
error-0xC004B100 = El servidor de activación no pudo activar este equipo porque la MAK no es compatible.
    .mend = Compruebe que ha instalado la MAK que proporcionó Microsoft. Si es así, póngase en contacto con el centro de activación o abra un incidente con sus cinco últimos caracteres.
error-0xC004F009 = El período de gracia terminó antes de que se activara el producto, que ahora está en el estado de notificaciones.
    .mend = Póngase en contacto con el centro de activación o abra aquí un incidente.
error-0xC004F00F = El hardware de este equipo ha cambiado, o se actualizaron sus controladores, más de lo que tolera la activación.
    .mend = Con una MAK, repita la activación en línea o por teléfono dentro del período de gracia. Con KMS, reinicie el equipo o ejecute slmgr.vbs /ato.
error-0xC004F014 = En este equipo no hay instalada ninguna clave de producto.
    .mend = Si usa una MAK, instálela. Si usa KMS, instale la clave de instalación de Pid.txt, en la carpeta \sources del medio de instalación.
error-0xC004F02C = Los datos introducidos para la activación por teléfono no tienen el formato correcto.
    .mend = Compruebe el identificador de confirmación (CID) e introdúzcalo de nuevo.
error-0xC004F035 = Una clave de licencia por volumen no puede activar este equipo: le falta el marcador OEM en la BIOS o un sistema operativo que cumpla los requisitos.
    .mend = Instale un sistema operativo que cumpla los requisitos y después la MAK, o use una clave comercial (retail). Para activar por teléfono, ejecute slmgr /dti, póngase en contacto con el centro de activación y ejecute después slmgr /atp seguido del identificador de confirmación (CID).
error-0xC004F038 = El host KMS todavía no ha contado equipos suficientes: necesita al menos 5 para servidores y 25 para clientes.
    .mend = Añada equipos al grupo de KMS hasta alcanzar el número necesario. El comando slmgr /dli en el host muestra cuántos van.
error-0xC004F039 = El host KMS no respondió, por lo que KMS figura como no habilitado.
    .mend = Compruebe la red entre este equipo y el host KMS, y que el puerto TCP 1688 esté abierto.
error-0xC004F041 = El host KMS del que depende este equipo no está activado.
    .mend = Active primero el host KMS, en línea o por teléfono.
error-0xC004F042 = Este host KMS no puede atender a este equipo: el host y el cliente no se corresponden.
    .mend = Use un host KMS destinado a este producto.
error-0xC004F050 = La clave de producto no es válida: contiene un error de escritura, o es una clave beta usada en una versión final.
    .mend = Instale la clave correcta para esta versión. Si la pega, compruebe que sus guiones no se hayan convertido en rayas.
error-0xC004F051 = El servidor de activación ha bloqueado esta clave de producto.
    .mend = Instale otra clave MAK o KMS a la que tenga derecho y repita la activación. Si no tiene ninguna, abra un incidente con los cinco últimos caracteres de la clave bloqueada.
error-0xC004F064 = La comprobación de software original ha fallado, y el período de gracia que le sigue ha terminado.
    .mend = Consulte el artículo de Microsoft sobre software original o abra aquí un incidente.
error-0xC004F065 = La comprobación de software original ha fallado. El software sigue funcionando, dentro del período permitido en ese caso.
    .mend = Consulte el artículo de Microsoft sobre software original o abra aquí un incidente.
error-0xC004F06C = La solicitud de activación lleva una hora no válida: los relojes de este equipo y del host KMS difieren demasiado.
    .mend = Sincronice la hora en ambos equipos y repita la activación.
error-0xC004F074 = Este equipo no ha podido contactar con ningún host KMS.
    .mend = Busque el evento 12288 en el registro de eventos Aplicación. Compruebe después el DNS, el firewall y el puerto TCP 1688.
error-0x8004FE21 = Windows no considera original esta copia. Las causas posibles son paquetes de idioma en una edición sin licencia para ellos, software malicioso o archivos del sistema dañados.
    .mend = Reinstale el sistema operativo.
error-0x80070005 = Esta acción necesita permisos elevados, y el Control de cuentas de usuario (UAC) denegó el acceso.
    .mend = Ejecute slmgr.vbs otra vez desde un símbolo del sistema abierto como administrador.
error-0x8007007B = El DNS no conoce el nombre solicitado: este equipo no encuentra registros SRV para KMS.
    .mend = Solucione los problemas de DNS o use una MAK en lugar de KMS.
error-0x8007232A = El servidor DNS informa de un error, causado por un problema de red o de DNS.
    .mend = Compruebe la red y repare el DNS, e inténtelo de nuevo.
error-0x8007232B = El DNS no conoce el nombre solicitado: este equipo no puede encontrar un host KMS mediante registros SRV.
    .mend = Indique el host manualmente con slmgr.vbs /skms seguido de su nombre. Si no tiene host KMS, instale una MAK y realice la activación.
error-0x8007251D = La consulta DNS no devolvió nada: no hay registros SRV para KMS.
    .mend = Solucione los problemas de DNS para que se puedan encontrar los registros SRV de KMS.
error-0x80092328 = El DNS no conoce el nombre solicitado, ya que no hay registros SRV para KMS.
    .mend = Solucione los problemas de DNS para que se puedan encontrar los registros SRV de KMS.
error-0x800706BA = El host KMS no responde a las llamadas RPC: un firewall las bloquea, o los registros SRV están desactualizados.
    .mend = Abra el puerto TCP 1688 en el host KMS y compruebe los registros SRV.
error-0x80070490 = La clave de producto no ha funcionado: o la MAK no es válida, o se trata del fallo conocido al introducir la clave en Windows Server 2019.
    .mend = Abra un símbolo del sistema como administrador y ejecute slmgr -ipk seguido de la clave, en cinco grupos de cinco caracteres.
error-0xC004E003 = No se ha podido evaluar la licencia porque se modificaron archivos del sistema, a menudo por software de terceros.
    .mend = Restaure los archivos del sistema o use la restauración del sistema.
error-0xC004E016 = Esta clave de producto no es válida para la edición o la configuración instalada.
    .mend = Use una clave para la edición y la versión correspondientes.
error-0xC004E002 = Los datos del almacén de licencias de este equipo se contradicen.
    .mend = Reconstruya el archivo tokens.dat.
error-0xC004C016 = Es una clave OEM y no se puede usar para la activación en línea.
    .mend = Realice la activación por teléfono o use una clave del canal adecuado.
error-0xC004C017 = Esta clave de producto está bloqueada para su ubicación geográfica.
    .mend = Use una clave concedida para su país.
error-0xC004C060 = Esta clave de producto se ha bloqueado dinámicamente.
    .mend = Use otra clave a la que tenga derecho o abra un incidente con los cinco últimos caracteres.
error-0xC004B011 = El reloj de este equipo no marca la hora correcta.
    .mend = Corrija la fecha y la hora, y repita la activación.
error-0xC004F210 = La clave de producto es de una edición distinta de la instalada.
    .mend = Elija una clave destinada a la edición instalada.
error-0xC004F211 = El hardware de este equipo parece haber cambiado de forma significativa.
    .mend = Ejecute el solucionador de problemas de activación e indique que cambió hace poco el hardware de este dispositivo, o introduzca la clave de producto de nuevo.
error-0xC004F212 = La clave OEM no corresponde a la edición instalada.
    .mend = Instale la edición a la que corresponde la clave.
error-0xC004F213 = Este dispositivo no contiene ninguna clave de producto.
    .mend = Introduzca la clave de producto y realice la activación.
error-0xC004FC03 = Un problema de red impidió la activación.
    .mend = Compruebe la conexión y el firewall, e inténtelo de nuevo. Si no sirve, realice la activación por teléfono.
error-0x803FA067 = Durante una actualización de edición, se ha detectado que este dispositivo no tiene una licencia digital ni una clave de producto válidas.
    .mend = Introduzca una clave de producto o ejecute el solucionador de problemas de activación.
error-0x803F7001 = No se encontró una licencia válida para este dispositivo, algo típico después de un cambio de hardware.
    .mend = Introduzca una clave de producto o ejecute el solucionador de problemas de activación.
error-0x80072EE7 = Este equipo no puede resolver el nombre del servidor de activación: no hay red o no hay resolución de nombres.
    .mend = Asegúrese de que funcionen la conexión, el DNS y el proxy, y repita la activación.
error-0x80072EFE = Un firewall, un proxy o la red ha cortado la conexión con el servidor.
    .mend = Asegúrese de que funcionen la conexión y el proxy, y repita la activación.

## Console: every page

console_title = Consola de Keyclerk
console_skip = Ir al contenido
console_demonstration = Demostración con datos de ejemplo inventados
console_sections = Secciones de la consola
    .incidents = Incidentes
    .keys = Claves
    .imports = Importaciones
    .understanding = Comprensión
    .reports = Informes
    .macros = Macros
    .audit = Registro de auditoría
console_search = Buscar
    .hint = Número, clave, equipo, código, palabras
console_account = Sesión iniciada
    .lead = responsable
    .sign_out = Cerrar sesión
console_sign_in = Iniciar sesión
    .agent = Continuar como { $name }, agente
    .lead = Continuar como { $name }, responsable
    .unknown = Ha iniciado sesión, pero no como agente de esta consola: nadie le ha añadido, o se le ha retirado el acceso. Un responsable puede pedir que se haga con «keyclerk agents add».
    .no_role = Ha iniciado sesión, pero su cuenta no le da ningún rol aquí. Pida el rol «agent» o «lead» donde se administra su cuenta.
    .refused = No se ha podido iniciar sesión. Inténtelo de nuevo.
console_problem = Problema
    .forged = Este cambio no se ha hecho: venía de una página antigua. Vuelva atrás, cargue la página de nuevo y repítalo.
    .leads_only = Esto es solo para responsables.
    .not_found = Aquí no hay nada, o no es para usted.
    .bad_input = Alguno de los datos introducidos no se puede usar.
    .failed = Ahora mismo no ha funcionado.
    .too_large = Lo enviado es demasiado grande. Acórtelo y envíelo de nuevo.
    .file_too_large = Este archivo es demasiado grande: aquí se pueden importar 10 MiB como máximo. Divídalo en varios archivos, cada uno con el encabezado, o pida que se importe en el servidor con «keyclerk import».
    .imports = A las importaciones
    .back = A los incidentes
console_connection = Se ha cortado la conexión: lo que cambie en otro lugar no aparecerá hasta que vuelva.
    .back = Ha vuelto la conexión, y la página está al día.
    .failed = No se ha podido enviar. Lo que introdujo sigue aquí; inténtelo de nuevo en un momento.
console_keyboard = Teclado
    .all = Mostrar todas las teclas
    .search = Buscar
    .next = Siguiente incidente de la lista
    .previous = Incidente anterior de la lista
    .open = Abrir el incidente
    .take = Hacerse cargo del incidente
    .answer = Responder al partner
    .note = Escribir una nota interna
    .solve = Resolver y pasar al siguiente
    .close = Cerrar

## Console: queues and search

console_queue = Colas
    .mine = Míos
    .unassigned = Sin asignar
    .escalating = A punto de vencer
    .breached = Vencidos
    .waiting = A la espera del partner
    .all = Todos los que están en curso
    .none = Aquí no hay ningún incidente.
console_filters = Filtrar la lista
    .severity = Gravedad
    .language = Idioma
    .product = Producto
    .partner = Partner
    .state = Estado
    .any = Cualquiera
    .apply = Filtrar
    .ended = Incidentes resueltos
console_list = Incidentes
    .number = Número
    .severity = Gravedad
    .state = Estado
    .due = Próximo plazo
    .description = Asunto
    .partner = Partner
    .product = Producto
    .language = Idioma
    .owner = Agente
    .nobody = nadie todavía
console_list_state = Estado
    .new = nuevo
    .open = en curso
    .waiting_for_partner = a la espera del partner
    .solved = resuelto
    .closed = cerrado
    .withdrawn = retirado
console_found = Resultados
    .some = Incidentes que coinciden con «{ $text }»:
    .none = Ningún incidente coincide con «{ $text }».
    .filtered_some = Los incidentes más recientes que pasan el filtro:
    .filtered_none = Ningún incidente pasa el filtro.
    .nothing_asked = Escriba un número como INC-000123, los cinco últimos caracteres de una clave, un equipo, un código de error, un partner o palabras.
    .every = Mostrar todos
console_paging = Páginas
    .first = A la primera página
    .next = Página siguiente
console_countdown = Tiempo hasta el próximo plazo
    .minutes_left = en { $count } min
    .hours_left = en { $count } h
    .days_left = en { $count } { $count ->
        [one] día
       *[other] días
    }
    .minutes_late = { $count } min de retraso
    .hours_late = { $count } h de retraso
    .days_late = { $count } { $count ->
        [one] día
       *[other] días
    } de retraso

## Console: keys and imports

console_keys = Claves de producto
    .search = Partner, por identificador o nombre
    .search_suffix = Clave, por el comienzo de sus cinco últimos caracteres
    .partner = Partner
    .id = Identificador
    .of = Claves de producto de { $partner }
    .back = Todos los partners
    .back_to_keys = A las claves de este partner
    .key = Clave
    .product = Producto
    .used = Activaciones usadas
    .limit = Límite
    .left = Disponibles
    .state = Estado
    .no_limit = no consta ningún límite
    .blocked = Bloqueada
    .exhausted = Límite alcanzado
    .usable = Utilizable
    .more = Más
    .no_partners = No hay ningún partner así.
    .no_keys = No hay ninguna clave así.
console_key = Clave de producto …{ $suffix }
    .as_of = Fecha de los registros
    .ambiguous = Este partner tiene varias claves con estos cinco últimos caracteres. Aquí no se pueden distinguir.
console_key_problem = No realizado
    .no_reason = Indique un motivo.
    .no_computer = Indique el equipo.
    .bad_limit = El límite debe ser un número entero a partir de 0, o quedar vacío si no lo hay.
    .changed = No se ha hecho nada: esta clave ha cambiado desde que la consultó. Este es su estado actual.
console_key_told = Hecho
    .done_release = La activación se ha liberado.
    .done_limit = El límite se ha cambiado.
    .done_block = La clave se ha bloqueado.
    .done_unblock = La clave ya no está bloqueada.
    .nothing_release = No se ha hecho nada: este equipo no tiene ninguna activación de esta clave que se pueda liberar.
    .nothing_limit = No se ha hecho nada: ese ya es el límite.
    .nothing_block = No se ha hecho nada: la clave ya está bloqueada.
    .nothing_unblock = No se ha hecho nada: la clave no está bloqueada.
console_correction = Correcciones
    .hint = Primero verá qué efecto tendrá una corrección. Vale a partir de ahora y queda en el registro de auditoría con su motivo.
    .release = Liberar una activación
    .limit = Cambiar el límite
    .block = Bloquear la clave
    .unblock = Levantar el bloqueo
    .computer = Equipo
    .new_limit = Nuevo límite (vacío: ninguno)
    .reason = Motivo
    .look = Ver el efecto
    .before = Ahora
    .after = Después
    .confirm = Aplicar
    .cancel = Cancelar
console_correction_will = Qué efecto tendrá
    .release = Se liberará la última activación de { $computer } con la clave …{ $suffix }.
    .limit = La clave …{ $suffix } tendrá otro límite a partir de ahora. Los rechazos anteriores se quedan como están.
    .block = Se rechazará toda nueva instalación con la clave …{ $suffix }.
    .unblock = Las instalaciones con la clave …{ $suffix } volverán a contarse.
console_proof = Cómo se contó
    .time = Fecha y hora
    .computer = Equipo
    .how = Cómo
    .delta = Variación
    .used = Usadas después
    .by = Por
    .shown = Se muestran las entradas más recientes: { $shown } de { $all }.
    .show_all = Mostrar todas
console_imports = Importaciones
    .upload = Importar un archivo
    .hint = CSV con encabezado, JSON Lines o una exportación de claves; 10 MiB como máximo. Primero verá su efecto; no se guarda nada hasta que lo confirme.
    .kind = Contenido
    .file = Archivo
    .export = Solo para una exportación de claves del centro de administración
    .partner = Identificador del partner, si el archivo no lo indica
    .as_of = Cuándo se hizo la exportación (vacío: ahora)
    .check = Comprobar el archivo
    .made = Importaciones realizadas
    .none = Todavía no hay importaciones.
    .number = Número
    .time = Fecha y hora
    .rows = Filas
    .new = Nuevas
    .changed = Modificadas
    .unchanged = Sin cambios
    .rejected = Rechazadas
    .recounted = Entradas anteriores decididas de otra manera
    .by = Por
    .state = Estado
    .published = En vigor
    .undone = Deshecha
    .undoes = Deshace { $number }
    .undo = Deshacer la importación { $number }
console_import_kinds = Tipos de archivo
    .partners = Partners
    .contacts = Contactos
    .benefits = Ventajas
    .keys = Claves de producto
    .installations = Instalaciones
    .snapshots = Exportación de claves
    .undo = Deshacer
console_import_problem = No realizado
    .busy = No se ha hecho nada: hay otra importación en curso. Inténtelo de nuevo en un momento.
    .gone = No se ha hecho nada: este archivo ya se importó, o se comprobó hace más de una hora. Compruébelo de nuevo.
    .bad_moment = La fecha de la exportación no se puede usar.
    .exports_only = El partner y la fecha son para una exportación de claves del centro de administración, y este archivo no lo es. Déjelos vacíos.
    .unknown_partner = No hay ningún partner así entre aquellos para los que trabaja.
    .no_reason = Indique un motivo.
    .built_upon = No se ha hecho nada: hay importaciones o registros posteriores que se basan en esta importación. Hay que deshacerlos primero.
console_import_told = Hecho
    .done_import = El archivo se ha importado.
    .done_part = Las filas correctas se han importado. { $count ->
        [one] Se ha omitido { $count } fila
       *[other] Se han omitido { $count } filas
    }.
    .done_undo = La importación se ha deshecho.
    .undone_already = No se ha hecho nada: esta importación ya se había deshecho, o no se puede deshacer.
console_import_check = Archivo comprobado
    .back = A las importaciones
    .would = Todavía no se ha guardado nada. El efecto del archivo sería este:
    .keys = Claves cuyas cifras cambiarían
    .used = Usadas
    .limit = Límite
    .rejected = No se guardaría nada de este archivo. Corrija estas filas y compruebe el archivo de nuevo.
    .some_rejected = Estas filas no se pueden aceptar. Corríjalas y compruebe el archivo de nuevo, o importe solo las filas correctas.
    .line = Línea
    .column = Columna
    .value = Valor
    .reason = Motivo
    .more = Y { $count } más.
    .kept = El archivo se conserva durante una hora, para que se importe exactamente lo que se comprobó.
    .publish = Importar este archivo
    .publish_good = Importar { $count ->
        [one] la fila correcta
       *[other] las { $count } filas correctas
    }
    .rejects = Descargar las filas rechazadas
    .rejects_hint = La descarga contiene las filas rechazadas tal como están en su archivo, con las claves de producto. Corríjalas ahí y compruebe ese archivo.
console_audit = Registro de auditoría
    .search = Identificador del partner
    .time = Fecha y hora
    .actor = Por
    .action = Qué
    .subject = Sobre qué
    .partner = Partner
    .reason = Motivo
    .details = Detalles
    .none = No hay entradas.
    .more = Anteriores
console_audit_actions = Qué se hizo
    .KEY_RELEASE = Activación liberada
    .KEY_LIMIT = Límite cambiado
    .KEY_BLOCK = Clave bloqueada
    .KEY_UNBLOCK = Bloqueo levantado
    .IMPORTED = Archivo importado
    .IMPORT_UNDONE = Importación deshecha
    .AGENT_ADDED = Agente añadido
    .AGENT_DISABLED = Agente deshabilitado
    .API_KEY_ADDED = Clave de API añadida
    .API_KEY_REVOKED = Clave de API revocada
    .OUTBOX_RETRIED = Entrega reintentada
    .OUTBOX_DROPPED = Entrega descartada
    .CONTACT_ADDED = Contacto añadido
    .CONTACT_LINKED = Contacto vinculado a Teams
    .CONTACT_ERASED = Contacto borrado
    .MACRO_ADDED = Macro añadida
    .MACRO_CHANGED = Macro modificada
    .MACRO_DELETED = Macro eliminada

## Console: understanding and reports

console_understanding = Mensajes que el bot no entendió con seguridad, y aquellos cuya respuesta no sirvió. Indique qué se quería decir: una persona lo revisa antes de que el bot aprenda de ello.
    .choices = Qué mensajes
    .unmarked = Aún sin marcar
    .marked = Marcados
    .export = Descargar lo marcado
    .nothing = Aquí no hay ningún mensaje.
    .pages = Más mensajes
    .newest = Los más recientes
    .older = Anteriores
    .visitor = Visitante
    .understood = entendido como «{ $intent }», { NUMBER($confidence, style: "percent") }
    .not_helped = la respuesta no sirvió
    .intent = Qué se quería decir
    .choose = Elegir
    .language = Idioma
    .mark = Marcar
    .mark_again = Marcar de nuevo
    .unmark = Quitar la marca
    .marked_by = Marcado por { $agent }
console_intent = Intenciones por las que no se pregunta a nadie
    .affirm = Sí
    .cancel = Déjelo
    .change_language = Otro idioma
    .deny = No
    .goodbye = Despedida
    .greet = Saludo
    .inform = Una respuesta a lo que se preguntó, como un producto o un código
    .nlu_fallback = No entendido
    .out_of_scope = Algo completamente distinto
    .thank = Agradecimiento
console_report = Informes
    .weeks = Incidentes por semana
    .products = Incidentes por producto
    .languages = Incidentes por idioma
    .targets = Plazos
    .answers = Bot y personas
    .unanswered = Preguntas sin respuesta
    .error_codes = Códigos de error
console_report_about = Qué cuentan los informes
    .weeks = Cada incidente cuenta en la semana en que se abrió.
    .products = Cuenta cada incidente que se abrió.
    .languages = El idioma es el de la conversación.
    .targets = Un plazo se detiene mientras un incidente espera al partner o ha terminado. Los duplicados combinados no se evalúan. La mediana se mide en horas naturales.
    .answers = Los mensajes que respondió el bot, los que no entendió, y cuántas veces se hizo cargo una persona.
    .unanswered = Lo que el bot no entendió, de lo más frecuente a lo menos; las claves de producto están ocultas.
    .error_codes = Los códigos por los que se abrieron incidentes, del más frecuente al menos.
console_report_period = Período
    .weeks = { $count } { $count ->
        [one] semana
       *[other] semanas
    }
    .show = Mostrar
    .csv = Descargar como CSV
    .since = Desde el { $day }; la semana empieza el lunes (UTC).
    .nothing = En estas semanas no hay nada que contar.
console_report_columns = Columnas
    .week = Semana del
    .incidents = Incidentes
    .product = Producto
    .language = Idioma
    .target = Plazo
    .severity = Gravedad
    .met = Cumplidos
    .missed = Incumplidos
    .open = Aún abiertos
    .median = Mediana
    .answered = Respondidos
    .not_understood = No entendidos
    .handed_over = Pasados a una persona
    .question = Pregunta
    .times = Veces
    .last = Última vez
    .error_code = Código de error
console_report_target = Plazos
    .response = Primera respuesta
    .solution = Solución
console_report_hours = { NUMBER($hours) } h

## Console: an incident

console_incident = Incidente { $number }
    .diagnosis = Diagnóstico
    .standing = Situación actual
    .transcript = Conversación
    .timeline = Qué ha ocurrido
    .earlier = Anteriores
    .work = Trabajar en él
    .others = Otros incidentes de este partner
    .similar = Incidentes similares ya resueltos
    .description = Descripción
    .impact = Impacto
    .partner = Partner
    .contact = Abierto por
    .language = Idioma
    .owner = Agente
    .nobody = nadie todavía
    .severity = Gravedad
    .state = Estado
    .reason = Resultado
    .merged = Continúa en
    .opened = Abierto el
    .product = Producto
    .suffix = Clave, cinco últimos caracteres
    .computer = Equipo
    .error_code = Código de error
    .unknown_code = Este código de error no está en el catálogo.
    .understood = Qué entendió el bot
    .nothing_understood = Nada: el incidente surgió sin ningún mensaje.
    .quota = Incidentes de este año de membresía
    .membership = Membresía
    .records = Fecha de los registros
    .no_records = No se han importado registros de activación de este partner.
    .no_key = No se mencionó ninguna clave de este partner.
    .silent = No se dijo nada en ninguna conversación.
    .none = No hay ninguno.
    .internal = interna
    .withheld = nunca entregado
    .solved_by = Qué lo resolvió
console_incident_confidence = seguridad del { NUMBER($confidence, style: "percent") }
    .sure = seguridad del { NUMBER($confidence, style: "percent") }
    .unsure = seguridad de solo un { NUMBER($confidence, style: "percent") }
    .lost = seguridad de solo un { NUMBER($confidence, style: "percent") }: bien puede ser otra cosa
console_incident_quota = { $total ->
        [none] Usados: { $used }; no consta ninguna membresía
        [unlimited] Usados: { $used }, sin límite
       *[other] Usados: { $used } de { $total }; disponibles: { $left }
    }
console_incident_key = { $limit ->
        [none] Activaciones usadas: { $used }; no consta ningún límite
       *[other] Activaciones usadas: { $used } de { $limit }; disponibles: { $left }
    }
    .before = Al abrirse el incidente, activaciones { $limit ->
        [none] usadas: { $used }; no consta ningún límite
       *[other] usadas: { $used } de { $limit }
    }
    .blocked = Esta clave está bloqueada.
    .plot = Activaciones usadas frente al límite a lo largo del tiempo
    .table = Las mismas cifras, y cómo se contó cada una
    .date = Fecha
    .computer = Equipo
    .how = Cómo se contó
    .used = Usadas
    .limit = Límite
    .no_limit = ninguno
    .empty = El historial de recuento de esta clave está vacío.
console_incident_target = Próximo plazo
    .response = Primera respuesta antes del
    .solution = Solución antes del
    .paused = en pausa: se espera al partner
    .none = No corre ningún plazo.
console_incident_state = Estado
    .new = nuevo
    .open = en curso
    .waiting_for_partner = a la espera del partner
    .solved = resuelto
    .closed = cerrado
    .withdrawn = retirado
console_incident_held = La conversación la llevan los agentes: el bot no interviene.
    .bot = La conversación la lleva el bot.
console_deed = Qué se hizo
    .OPENED = lo abrió
    .TAKEN = se hizo cargo
    .ANSWERED = respondió
    .ASKED = preguntó y espera la respuesta
    .NOTED = anotó
    .COMMENTED = escribió
    .SOLVED = lo resolvió
    .CLOSED = lo cerró
    .WITHDRAWN = lo retiró
    .REOPENED = lo reabrió
    .HANDED_OVER = pasó la conversación a un agente
    .GIVEN_BACK = devolvió la conversación al bot
    .ASSIGNED = lo asignó
    .RATED = cambió su gravedad
    .PAUSED = lo puso a la espera del partner
    .RESUMED = lo retomó
    .MERGED = lo combinó con otro
    .LINKED = combinó otro con él
console_deed_more = Más sobre lo que se hizo
    .ASSIGNED = a { $owner }
    .RATED = de { $from } a { $to }
    .MERGED = ({ $into })
    .LINKED = ({ $duplicate })
console_reason = Resultado
    .KEY_LIMIT_RAISED = se aumentó el límite de la clave
    .ACTIVATION_RELEASED = se liberó una activación
    .CONFIGURATION = configuración
    .EXPLAINED = explicado
    .DUPLICATE = duplicado
    .PRODUCT_FAULT = un fallo del producto
    .NOT_REPRODUCIBLE = no se pudo reproducir
    .OTHER = otra cosa
console_delivery = Qué ha sido de él
    .nowhere = no se comunicó en ningún sitio: no hay conversación
    .waiting = en camino
    .delivered = entregado { $channel ->
        [teams] en Teams
       *[other] en el chat
    }, aún sin leer
    .read = leído { $channel ->
        [teams] en Teams
       *[other] en el chat
    }
    .dead = no se pudo entregar
    .mail_waiting = se enviará un correo electrónico
    .mail_delivered = correo electrónico enviado
    .mail_dead = no se pudo enviar el correo electrónico
console_similar = Similares
    .error_code = mismo código de error
    .product = mismo producto
console_macro = Macro
    .none = sin macro
    .fill = Rellenar
    .missing = Esta macro no tiene texto en este idioma ({ $language }): se ha rellenado en inglés.
    .lacking = El incidente no tiene valor para:
    .send = Enviar{ $state ->
        [waiting_for_partner] {" "}y esperar al partner
        [solved] {" "}y resolver
        [closed] {" "}y cerrar
       *[other] {""}
    }{ $owner ->
        [me] {" "}(usted queda a cargo del incidente)
        [other] {" "}(el incidente pasa a otro agente)
       *[none] {""}
    }
console_work = Trabajo
    .take = Hacerse cargo
    .take_from = Relevar a { $owner }
    .take_over = Hacerse cargo de la conversación
    .give_back = Devolver la conversación al bot
    .reopen = Reabrir
    .answer = Responder al partner
    .answer_hint = Idioma del partner: { $language }. La respuesta llega a su conversación, y por correo electrónico si no la lee allí.
    .send = Enviar
    .send_and_wait = Enviar y esperar al partner
    .note = Nota interna
    .note_hint = Solo para agentes.
    .moved = El incidente ya no admite esta respuesta: lo que había escrito está en la nota.
    .leave = Aquí hay algo escrito que aún no se ha enviado. ¿Resolver el incidente y continuar sin ello?
    .keep = Guardar la nota
    .solve = Qué lo resolvió
    .solve_hint = El partner lo lee y puede reabrir el incidente.
    .mark_solved = Resolver
    .solve_and_next = Resolver y pasar al siguiente
    .close = Por qué se cierra
    .close_hint = El partner lo lee y puede reabrir el incidente.
    .mark_closed = Cerrar
    .assign = Agente
    .assign_now = Asignar
    .severity = Gravedad
    .severity_now = Cambiar la gravedad
    .wait = Esperar al partner
    .resume = Retomarlo
    .merge = Combinar con otro
    .merge_into = Número del incidente que continúa
    .merge_hint = Este se cierra como duplicado, y el partner lee cuál continúa.
    .ended = El incidente ha terminado.
console_done = Hecho.
    .take = Usted se ha hecho cargo del incidente.
    .take-over = Ahora lleva usted la conversación.
    .give-back = La conversación vuelve al bot.
    .answer = Su respuesta está en camino.
    .note = La nota se ha guardado.
    .solve = El incidente está resuelto.
    .close = El incidente está cerrado.
    .reopen = El incidente vuelve a estar abierto.
    .assign = El incidente está asignado.
    .severity = Se ha cambiado la gravedad.
    .wait = El incidente está a la espera del partner.
    .resume = El incidente vuelve a estar en curso.
    .merge = El incidente se ha cerrado como duplicado.
console_refused = No se ha podido hacer.
    .STALE = Aún no se ha hecho: alguien ha cambiado el incidente mientras tanto. Lo que introdujo sigue aquí; hágalo de nuevo si todavía procede.
    .WRONG_STATE = Eso no se puede hacer con el incidente en su estado actual.
    .TOO_LATE = Es demasiado tarde para reabrir este incidente.
    .NOT_HELD = Ningún agente lleva la conversación.
    .HELD = Los agentes llevan esta conversación por otro incidente.
    .NO_CONVERSATION = Este incidente no viene de ninguna conversación.
    .EMPTY = Todavía no hay nada escrito.
    .TOO_LONG = El texto supera los 4000 caracteres.
    .NO_REASON = Indique el resultado.
    .PLACEHOLDER = Un campo de la macro no tiene valor todavía: su nombre está en el texto entre llaves dobles. Escriba lo que corresponda o quítelo.
    .MACRO_CHANGED = La macro se ha modificado o eliminado mientras tanto, y no se ha enviado nada. Lo que escribió sigue aquí: vea qué hace ahora su botón y envíelo de nuevo.
    .UNKNOWN_AGENT = Ningún agente con ese nombre trabaja para este partner.
    .UNCHANGED = Ya es así.
    .UNKNOWN_INCIDENT = Este partner no tiene ningún incidente con ese número.
    .SAME_INCIDENT = Un incidente no se puede combinar consigo mismo.
    .MERGED = Ese también es un duplicado.
    .OTHER_ENDED = Ese ya ha terminado.
    .changes = Qué ha cambiado mientras tanto:


## Console: macros

console_macros = Respuestas que los responsables guardan para todos los agentes. Una macro rellena la respuesta en el idioma del incidente; el texto todavía se puede cambiar.
    .none = Todavía no hay ninguna macro.
    .new = Nueva macro
    .change = Modificar la macro
    .name = Nombre
    .languages = Idiomas
    .state = Después, el incidente queda
    .owner = Después, agente a cargo
    .stays = como antes
    .me = quien la use
    .hint = Campos que se rellenan con los datos del incidente:
    .text = Texto, { $language }
    .keep = Guardar
    .delete = Eliminar
console_macro_problem = Problema
    .BAD_MACRO = { $problem ->
        [MISSING] Falta el texto en inglés: se usa cuando no lo hay en un idioma.
        [TOO_LONG] El texto ({ $language }) es demasiado largo: 4000 caracteres como máximo.
        [UNKNOWN_PLACEHOLDER] El texto ({ $language }) tiene algo desconocido en la línea { $line }, carácter { $column }: { $placeholder }
       *[other] { $field ->
            [owner] El agente al que pasaría ya no puede iniciar sesión.
            [state] Un incidente no puede quedar en ese estado después.
           *[name] La macro necesita un nombre de 200 caracteres como máximo.
        }
    }
    .MACRO_THERE = Ya hay una macro con ese nombre.
    .MACRO_CHANGED = { $by } ha modificado esta macro mientras tanto. Lo que escribió sigue aquí: guárdelo otra vez para reemplazar esa versión.
