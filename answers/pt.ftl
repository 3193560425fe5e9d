### Portuguese. Every sentence that people read; the same names and variables stand in every language.
### `utter_…`: what the bot says, with its buttons as attributes. `row_…`: a line of a list. `rule_…`, `state_…`: words for codes.

## Conversation

utter_greet = Olá{ $name ->
        [none] {""}
       *[other] , { $name }
    }. Respondo a perguntas sobre chaves do produto e ativações com base nos seus dados e abro incidentes de suporte técnico. Em que posso ajudar?
    .usage = Quantas ativações restam?
    .limit = O número máximo de ativações foi atingido
    .counting = Como são contadas as ativações?
utter_help =
    Posso
    - dizer quantas ativações de uma chave foram usadas e quantas restam, e que computadores foram contados
    - explicar por que motivo uma chave atingiu o limite e o que ajuda nesse caso
    - dizer de antemão se uma reinstalação ou um hardware novo seria contado
    - explicar códigos de erro de ativação
    - dizer a que produtos a sua organização tem direito, onde estão as chaves e os downloads e que função é necessária
    - abrir um incidente de suporte técnico, dizer em que situação está, acrescentar algo a ele, encerrá-lo ou reabri-lo
    - passar a conversa a uma pessoa da nossa equipe de suporte
    Pergunte com as suas próprias palavras. Falo { $languages }.
    .usage = Quantas ativações restam?
    .counting = Como são contadas as ativações?
    .incident = Abrir um incidente
utter_goodbye = Até logo, e boa sorte com a instalação.
utter_thank = De nada.
utter_out_of_scope = Não posso ajudar com isso: só trato de chaves do produto, ativações, benefícios de software e incidentes de suporte técnico. Posso, por exemplo, dizer quantas ativações restam ou abrir um incidente.
    .usage = Quantas ativações restam?
    .help = O que pode fazer por mim?
utter_not_understood = Não entendi. Pode dizer de outra forma? Trato de chaves do produto, ativações, benefícios de software e incidentes de suporte técnico.
    .usage = Quantas ativações restam?
    .help = O que pode fazer por mim?
utter_did_you_mean = Não sei se entendi bem. Você quer dizer:
    { $meanings }
    .meaning = { $meaning }
    .deny = Outra coisa
utter_offer_person = Lamento, continuo sem entender. Uma pessoa pode ajudar: peça para falar com ela, ou abro um incidente de suporte técnico. Quer que eu abra um?
    .person = Falar com uma pessoa
    .open_incident = Abrir um incidente
utter_offer_sign_in = Lamento, continuo sem entender. Depois de entrar no portal, posso abrir um incidente de suporte técnico, que chega a uma pessoa. Enquanto isso, posso responder a perguntas gerais.
    .counting = Como são contadas as ativações?
    .activation = Que produtos precisam de ativação?
utter_started_over = { $what ->
        [incident] Certo, recomeçamos o incidente desde o início.
       *[conversation] Certo, recomeçamos. Em que posso ajudar?
    }
utter_language_changed = Claro, vamos continuar em português.
utter_language_not_spoken = Ainda não falo esse idioma. Falo { $languages }.
utter_nothing_to_affirm = Certo. O que deseja saber?
    .usage = Quantas ativações restam?
    .help = O que pode fazer por mim?
utter_denied = Certo. Posso ajudar em mais alguma coisa?
utter_cancelled = Cancelado; nada foi enviado. Em que mais posso ajudar?
utter_information_taken = Anotado. O que deseja saber sobre isso?
    .usage = Quantas ativações restam?
    .incident = Abrir um incidente
utter_sign_in = Para isso, entre no portal: só posso consultar os dados de um parceiro que eu conheça. Enquanto isso, posso responder a perguntas gerais.
    .counting = Como são contadas as ativações?
    .activation = Que produtos precisam de ativação?
utter_role_needed = Para isso, é necessária a função de administrador global ou de administrador de parceiros do MPN. Como usuário, você vê os seus produtos e os respectivos totais.
utter_not_solved = Lamento que não tenha ajudado. { $help ->
        [none] {""}
       *[some] Isto ainda não vimos:
    { $meanings }
    }
    Posso abrir um incidente de suporte técnico, para que uma pessoa analise o problema. Quer que eu abra?
    { $reopens ->
        [yes] Ou reabro { $ended }, se o problema dele voltou.
       *[no] {""}
    }
    .reopen = Reabrir { $ended }
    .meaning = { $meaning }
    .affirm = Sim, abrir um incidente
    .deny = Não


## Keys and activations

utter_which_key = De que chave se trata? Indique o número, os cinco últimos caracteres ou o produto.
    { $keys }
    .key = { $product } …{ $suffix }
utter_unknown_key = Nos seus dados não há nenhuma chave terminada em { $suffix }. Verifique os cinco últimos caracteres.
utter_no_key_of_product = Nos seus dados não há nenhuma chave para { $product }.
utter_no_keys = Nos seus dados ainda não há chaves do produto.
utter_limit_reached = A chave …{ $suffix } para { $product } já usou todas as ativações ({ $used } de { $limit }) e não ativa mais nada.{ $card ->
        [yes] {""}
       *[no] {""}
    Como foi feita a contagem:
    { $proof }
    }
    { $help ->
        [none] Nenhuma outra chave deste produto tem ativações por usar, e em nenhum dos computadores uma reinstalação deixaria de ser contada.
       *[other] O que ajuda agora:
    { $options }
    }
    Não posso prometer mais ativações para esta chave. Quer que eu abra um incidente de suporte técnico?
    { $records }
    .open_incident = Abrir um incidente
    .counting = Como são contadas as ativações?
utter_limit_not_reached = Segundo os dados, a chave …{ $suffix } para { $product } não está no limite: { $used } de { $limit } ativações usadas, { $left } por usar.{ $card ->
        [yes] {""}
       *[no] {""}
    Como foi feita a contagem:
    { $proof }
    }
    A recusa pode, portanto, ter outra causa, ou o servidor de ativação conta de outra forma. Quer que eu abra um incidente de suporte técnico?
    { $records }
    .open_incident = Abrir um incidente
    .counting = Como são contadas as ativações?
utter_limit_unknown = Segundo os dados, { $used ->
        [0] nenhuma ativação foi usada
        [one] { $used } ativação foi usada
       *[other] { $used } ativações foram usadas
    } com a chave …{ $suffix } para { $product }, e não há limite registrado para ela.{ $card ->
        [yes] {""}
       *[no] {""}
    Como foi feita a contagem:
    { $proof }
    }
    Quer que eu abra um incidente de suporte técnico?
    { $records }
    .open_incident = Abrir um incidente
    .counting = Como são contadas as ativações?
utter_limit_totals = Uma chave que já usou todas as ativações não ativa mais nada. Os totais dos seus produtos:
    { $totals }
    Só quem tem a função de administrador global ou de administrador de parceiros do MPN vê quais computadores foram contados. Quer que eu abra um incidente de suporte técnico?
    { $records }
    .open_incident = Abrir um incidente
utter_key_usage = { $product }, chave …{ $suffix }: { $used } de { $limit } ativações usadas, { $left ->
        [0] nenhuma por usar
        [one] uma por usar
       *[other] { $left } por usar
    }.{ $card ->
        [yes] {""}
       *[no] {""}
    Como foi feita a contagem:
    { $proof }
    }
    { $records }
    .counting = Como são contadas as ativações?
utter_key_usage_unlimited = { $product }, chave …{ $suffix }: { $used ->
        [0] nenhuma ativação usada
        [one] uma ativação usada
       *[other] { $used } ativações usadas
    }; nenhum limite registrado.{ $card ->
        [yes] {""}
       *[no] {""}
    Como foi feita a contagem:
    { $proof }
    }
    { $records }
    .counting = Como são contadas as ativações?
utter_key_usages = As ativações das suas chaves:
    { $keys }
    Indique os cinco últimos caracteres de uma chave e mostro como foi feita a contagem.
    { $records }
    .key = { $product } …{ $suffix }
utter_product_totals = As ativações dos seus produtos:
    { $totals }
    { $records }
utter_counting_rules = As ativações são contadas por chave do produto:
    - instalação em um computador novo: contada
    - nova instalação no mesmo computador, sem alteração significativa de hardware: não contada
    - instalação no mesmo computador após uma alteração significativa de hardware, como a troca da placa-mãe: contada
    { $partner_rule ->
        [every_activation] Para a sua organização vale outra regra: todas as ativações contam, mesmo no mesmo computador.
        [hardware_aware] Estas regras valem para a sua organização.
       *[unknown] Para alguns parceiros, todas as ativações contam, mesmo no mesmo computador.
    }
    Não foi publicado quais alterações de hardware são significativas para o Windows atual; como aproximação, uso os pesos publicados para versões anteriores.
    { -source-benefits }
    .if_counted = Uma reinstalação seria contada?
utter_if_counted = { $verdict ->
        [counted] Sim: uma instalação em { $computer } com a chave …{ $suffix } ({ $product }) seria contada. Depois disso, as ativações usadas seriam { $used_after } de { $limit }.
        [counted_unlimited] Sim: uma instalação em { $computer } com a chave …{ $suffix } ({ $product }) seria contada. Depois disso, as ativações usadas seriam { $used_after }.
        [refused] Seria recusada: uma instalação em { $computer } com a chave …{ $suffix } ({ $product }) seria contada, e já estão usadas todas as ativações ({ $limit } de { $limit }).
        [blocked] Seria recusada: a chave …{ $suffix } ({ $product }) não ativa nada neste momento, nem em { $computer } nem em outro computador.
       *[not_counted] Não: uma instalação em { $computer } com a chave …{ $suffix } ({ $product }) não seria contada.
    }
    { $reason ->
        [BLOCKED] Motivo: a chave está bloqueada.
        [NEW_COMPUTER] Motivo: este computador ainda não foi contado para esta chave.
        [SAME_COMPUTER_UNCHANGED] Motivo: é o mesmo computador, com o mesmo hardware.
        [SAME_COMPUTER] Motivo: é o mesmo computador, e o que muda ({ $changed }) não é uma alteração significativa de hardware.
        [HARDWARE_CHANGED] Motivo: uma alteração significativa de hardware ({ $changed }).
       *[EVERY_ACTIVATION] Motivo: para a sua organização, todas as ativações contam.
    }{ $unknown ->
        [none] {""}
       *[other] {" "}Ainda não consta nos dados deste computador: { $unknown }. O que não se conhece nunca conta como alterado.
    }{ $help ->
        [none] {""}
       *[other] {""}
    O que ajuda agora:
    { $options }
    }
    { $records }
    .usage = Quantas ativações restam?
utter_if_counted_general = Depende do computador:
    - um computador novo ou uma nova máquina virtual: contada
    - o mesmo computador com o mesmo hardware, mesmo reinstalado ou atualizado: não contada
    - o mesmo computador após uma alteração significativa de hardware, como a troca da placa-mãe: contada; a troca apenas de um disco não é uma alteração significativa
    { $partner_rule ->
        [every_activation] Para a sua organização, porém, todas as ativações contam.
       *[other] Diga-me o nome do computador e consulto o histórico real dele.
    }
utter_which_computer_key = { $computer } está registrado com várias chaves. De que chave se trata?
    { $keys }
    .key = { $product } …{ $suffix }
utter_activation_required = { $needed ->
        [yes] Sim, { $product } precisa de ativação.
        [rds] As CALs de RDS são instaladas em um servidor de licenças de Área de Trabalho Remota, e é esse servidor que é ativado.
        [cal] Não: uma CAL não tem chave e não é instalada, por isso não há nada a ativar.
       *[no] Não, { $product } não precisa de ativação de produto.
    } A ativação é necessária para o Windows Server, os sistemas operacionais cliente Windows e todos os aplicativos cliente do Office. { -source-benefits }
utter_activation_required_general =
    { $products }
    A ativação é necessária para o Windows Server, os sistemas operacionais cliente Windows e todos os aplicativos cliente do Office, como Office, Visio e Project. Nem todos os produtos precisam dela. { -source-benefits }
utter_no_more_activations = Não posso prometer mais ativações: uma associação inclui um número fixo de ativações para cada produto. O que pode ajudar com { $product }:
    { $options }
    Ou abro um incidente de suporte técnico. Quer que eu abra?
    .open_incident = Abrir um incidente
utter_no_more_activations_general = Não posso prometer mais ativações: uma associação inclui um número fixo de ativações para cada produto. Outra chave do mesmo produto pode ter ativações por usar, um computador já contado pode ser reinstalado sem contar de novo, e um incidente de suporte técnico chega a uma pessoa. Quer que eu abra um?
    .open_incident = Abrir um incidente
    .usage = Quantas ativações restam?
utter_error_code = { $certain ->
        [yes] { $code }: { $meaning }
       *[no] Significado provável de { $code }: { $meaning }
    }
    { $mend }
    { $certain ->
        [yes] Fonte: tabelas de erros de ativação da Microsoft.
       *[no] Fonte: conhecimento geral, não as tabelas da Microsoft.
    }
    .open_incident = Abrir um incidente
utter_unknown_error_code = Não conheço o código { $code }: não está no meu catálogo, e não quero adivinhar. Quer que eu abra um incidente de suporte técnico com ele?
    .open_incident = Abrir um incidente
utter_which_error_code = Que código ou mensagem de erro aparece? Um código tem a forma 0xC004C008. No Windows, slmgr.vbs /ato mostra o código.
    .open_incident = Abrir um incidente
utter_key_rejected = Quando uma chave não é aceita:
    - digite-a de novo exatamente como aparece na página de benefícios; ao colar, verifique se os hifens não viraram outro tipo de traço
    - verifique se a chave pertence a este produto, edição e versão
    - diga-me o código de erro, se houver
    { $known ->
        [yes] Nos seus dados, a chave …{ $suffix } é uma chave para { $product }.
        [no] Nos seus dados não há nenhuma chave terminada em { $suffix }.
       *[not_given] {""}
    }
    Quer que eu abra um incidente de suporte técnico?
    .open_incident = Abrir um incidente

## Benefits

utter_cal_no_details = “Não há mais detalhes disponíveis” é normal para CALs: uma CAL (licença de acesso para cliente) não é um produto para baixar. Uma CAL do Windows Server não tem chave e não é instalada nem ativada; o que precisa ser ativado é o próprio produto de servidor. Guarde o comprovante das suas licenças; não há mais nada a fazer.
    As CALs de RDS são diferentes: são instaladas em um servidor de licenças de Área de Trabalho Remota ativado, no prazo de 120 dias, e a versão delas deve ser pelo menos a do host da sessão.
    { -source-cals }
    .cal_licensing = Como funcionam as CALs?
    .open_incident = Abrir um incidente
utter_which_cal = Uma CAL (licença de acesso para cliente), de qualquer tipo, dá a um usuário ou a um dispositivo o direito de usar um servidor e não está disponível para download. { -source-cals }
    Trata-se de CALs do Windows Server ou de CALs de RDS?
    .windows_server_cal = CALs do Windows Server
    .rds_cal = CALs de RDS
utter_cal_licensing = { $kind ->
        [windows-server-cal] { -cal-windows-server }
        [rds-cal] { -cal-rds }
       *[both] { -cal-windows-server }
    { -cal-rds }
    }
    { -source-cals }
    { $benefits }
    { $records }
-cal-windows-server = Uma CAL do Windows Server dá a um usuário ou a um dispositivo o direito de usar os servidores. Não tem chave, não é instalada e não é contada pelo servidor: guarde os documentos.
-cal-rds = As CALs de RDS são necessárias para os Serviços de Área de Trabalho Remota, além das CALs do Windows Server. São instaladas em um servidor de licenças de Área de Trabalho Remota ativado; há um período de carência de 120 dias, e a versão da CAL deve ser pelo menos a do host da sessão.
utter_software_benefits = { $scope ->
        [named] Segundo os seus dados:
       *[all] A sua organização tem direito a:
    }
    { $benefits }
    A lista está no Partner Center: MPN, Benefícios, guia Software.
    Os produtos, as quantidades e as chaves vêm dos seus dados; a informação sobre que produtos precisam de ativação vem da página de benefícios de software do Microsoft Partner Network de março de 2021.
    { $records }
utter_no_benefits = Nos seus dados ainda não há benefícios de software. Aquilo a que a sua organização tem direito está no Partner Center: MPN, Benefícios, guia Software. { -source-benefits }
    { $records }
utter_software_benefits_general = Os produtos a que a sua organização tem direito estão no Partner Center: MPN, Benefícios, guia Software. Expanda a linha de um produto para ver as instruções. { -source-benefits }
utter_get_key =
    { $products }
    As chaves do produto estão no Partner Center: MPN, Benefícios, guia Software. Expanda a linha do produto e escolha a versão: a chave está no mesmo painel. Para ver chaves, é necessária a função de administrador global ou de administrador de parceiros do MPN.
    { -source-benefits }
    { $records }
    .role = Qual é a minha função?
utter_download =
    { $products }
    Os downloads estão no Partner Center: MPN, Benefícios, guia Software. Expanda a linha do produto e escolha a versão, o idioma e a edição; a chave está no mesmo painel. CALs não estão disponíveis para download.
    { -source-benefits }
    { $records }
utter_required_role = Para ver chaves do produto e administrar benefícios de software, é necessária a função de administrador global ou de administrador de parceiros do MPN; os outros usuários só veem detalhes. { -source-roles }
    { $has_role ->
        [yes] Segundo os seus dados, você tem esta função: { $roles }.
        [no] Segundo os seus dados, você não tem nenhuma dessas funções: fale com um administrador da sua organização.
       *[unknown] {""}
    }
    { $records }
role_global_admin = administrador global
role_partner_admin = administrador de parceiros do MPN
utter_manage_benefits = Uma associação é renovada no Partner Center, até { $renewal_days ->
        [one] { $renewal_days } dia
       *[other] { $renewal_days } dias
    } após o fim do ano da associação. Depois do pagamento, os benefícios podem demorar até { $appear_hours ->
        [one] { $appear_hours } hora
       *[other] { $appear_hours } horas
    } para aparecer. Quando uma associação termina, as licenças terminam com ela e o software tem de ser desinstalado. { -source-membership }
    { $standing ->
        [none] {""}
        [unknown] Nos seus dados não há nenhuma associação.
        [undated] Os seus dados mostram a associação { $membership }, mas sem datas.
       *[current] Os seus dados mostram a associação { $membership }{ $since ->
            [none] {""}
           *[other] {" "}desde { $since }
        }. O ano atual termina em { $ends }; a renovação é possível até { $renew_by }.
        [renewable] Os seus dados mostram a associação { $membership }{ $since ->
            [none] {""}
           *[other] {" "}desde { $since }
        }. Terminou em { $ends } e ainda pode ser renovada até { $renew_by }.
        [lapsed] Os seus dados mostram a associação { $membership }{ $since ->
            [none] {""}
           *[other] {" "}desde { $since }
        }. Terminou em { $ends } e podia ser renovada até { $renew_by }.
    }
    { $records }
membership_action_pack = Action Pack
membership_silver = Silver
membership_gold = Gold
membership_solutions_partner = Solutions Partner

## Incidents

utter_incident_begin = { $quota ->
        [unknown] Vou abrir um incidente de suporte técnico.
        [unlimited] Vou abrir um incidente de suporte técnico. A sua associação inclui um número ilimitado deles.
       *[known] Vou abrir um incidente de suporte técnico. { $left ->
            [one] Resta { $left }
           *[other] Restam { $left }
        } de { $total } incidentes neste ano da associação.
    } Pode dizer “cancelar” a qualquer momento.
utter_incident_no_quota = Todos os incidentes de suporte técnico deste ano da associação foram usados ({ $total } de { $total }), por isso não posso abrir outro.{ $reopens ->
        [yes] {" "}Se o problema de { $ended } voltou, posso reabrir esse incidente: isso não consome outro.
       *[no] {""}
    }{ $adds ->
        [yes] {" "}Ainda é possível acrescentar algo a { $own }.
       *[no] {""}
    }
    .reopen = Reabrir { $ended }
    .add = Acrescentar algo
    .status = Como estão os nossos incidentes?
utter_ask_description = Descreva o problema: o que você faz e o que acontece?
utter_ask_description_again = Descreva o problema em uma ou duas frases: o que você faz e o que acontece?
utter_ask_severity = Qual é a gravidade? A: o trabalho parou. B: o trabalho está muito prejudicado. C: um transtorno menor.
    .A = A: o trabalho parou
    .B = B: muito prejudicado
    .C = C: transtorno menor
utter_ask_severity_again = Preciso da gravidade: responda A, B ou C.
    .A = A: o trabalho parou
    .B = B: muito prejudicado
    .C = C: transtorno menor
utter_ask_confirmation = { $card ->
        [yes] Este é o incidente. Você ainda pode alterar o que quiser e depois abrir com “{ card_incident.submit }”.
    Quer que eu abra? Também pode responder por escrito: “sim”, uma correção (“não, gravidade B”) ou “cancelar”.
       *[no] Este é o incidente:
    - Descrição: { $description }
    - Gravidade: { $severity }
    - Produto: { $product }
    - Chave: { $suffix }
    - Código de erro: { $error_code }
    - Computador: { $computer }
    - Impacto: { $impact }
    Quer que eu abra? Também pode corrigir (“não, gravidade B”) ou cancelar.
    }
    .affirm = Sim, abrir
    .deny = Alterar algo
    .cancel = Cancelar
utter_ask_correction = O que deve mudar? Indique (por exemplo, “gravidade B” ou “o computador é SRV-04”) ou escreva uma nova descrição.
utter_first_this = Vamos terminar primeiro este incidente, ou diga “cancelar”.
utter_person_after_form = { $when ->
        [now] Passo a conversa à nossa equipe de suporte assim que o incidente estiver aberto.
       *[later] A nossa equipe de suporte não está disponível neste momento; volta em { $opens } e então lerá o incidente.
    }
utter_inputs_not_read = Não consegui ler isto, por isso fica como estava: { $inputs }.
incident_addition = { $description }
    { $lines }
row_added_impact = Impacto: { $impact }
row_added_severity = Gravidade: { $severity }
utter_incident_opened = O incidente está aberto: { $number }, gravidade { $severity }. { $quota ->
        [unknown] {""}
        [unlimited] A sua associação não limita o número de incidentes.
       *[known] { $left ->
            [0] Não resta nenhum incidente
            [one] Resta um incidente
           *[other] Restam { $left } incidentes
        } neste ano da associação.
    }
    { $response ->
        [due] A primeira resposta é esperada até { $response_due }.
       *[none] {""}
    }
    .status = Qual é a situação do meu incidente?
utter_incident_failed = Não consegui abrir o incidente: falta a descrição ou a gravidade. Comece de novo, por favor.
    .open_incident = Abrir um incidente
utter_incident_status = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    }: { $state }.{ $details ->
        [yes] { $card ->
            [yes] {""}
           *[no] {" "}Gravidade { $severity }, aberto em { $opened }.
        }
       *[no] {" "}Quem o abriu e os administradores veem mais detalhes.
    }{ $response ->
        [due] { $card ->
            [yes] {""}
           *[no] {" "}A primeira resposta é esperada até { $response_due }.
        }
        [waiting] {" "}Está à espera da sua resposta: diga “acrescentar a { $number }” e o que deseja responder.
       *[none] {""}
    }{ $card ->
        [yes] {""}
       *[no] {""}
    { $timeline }
    }
    .add = Acrescentar algo
    .close = Já não é necessário
    .reopen = Reabrir
utter_incident_list = { $scope ->
        [named] Os incidentes indicados:
       *[open] Os incidentes abertos da sua organização:
    }
    { $incidents }
utter_no_incidents = A sua organização não tem nenhum incidente aberto.
    .open_incident = Abrir um incidente
utter_unknown_incident = Nos seus dados não há nenhum incidente { $number }.
utter_incident_quota = { $quota ->
        [unknown] Os seus dados não dizem quantos incidentes de suporte técnico a sua associação inclui.
        [unlimited] A sua associação inclui um número ilimitado de incidentes de suporte técnico{ $year_ends ->
            [none] {""}
           *[other] ; o ano atual da associação vai até { $year_ends }
        }.
       *[known] { $left ->
            [0] Não resta nenhum
            [one] Resta um
           *[other] Restam { $left }
        } de { $total } incidentes de suporte técnico neste ano da associação{ $year_ends ->
            [none] {""}
           *[other] , que vai até { $year_ends }
        }.
    }

## Coming back, and what answers are worth

utter_resumed = Olá de novo. { $where }
utter_feedback_thanks = Obrigado, é bom saber.
utter_feedback_reason = Lamento. O que houve de errado com a resposta?
utter_feedback_kept = Obrigado. A sua opinião é lida por pessoas e serve para melhorar as respostas.
utter_ask_duplicate = { $count ->
        [one] { $number } parece igual:
       *[other] Estes incidentes parecem iguais:
    }
    { $incidents }
    Quer que eu acrescente lá o que você escreveu ou que abra um novo?
    .add = Acrescentar a { $number }
    .new = Abrir um novo
utter_ask_comment = O que devo acrescentar a { $number }?
utter_ask_comment_again = Escreva em uma ou duas frases o que devo acrescentar a { $number }.
utter_comment_added = Acrescentado a { $number }; a equipe de suporte já pode ver.
    .status = Qual é a situação do meu incidente?
utter_no_incidents_of_yours = Não há nenhum incidente aberto que você possa alterar: isso cabe a quem o abriu e aos administradores.{ $new ->
        [yes] {" "}Quer que eu abra um novo?
       *[no] {""}
    }
    .open_incident = Abrir um incidente
utter_which_incident = De que incidente se trata? Indique o número.
    { $incidents }
    .incident = { $number }
utter_incident_not_yours = { $what ->
        [person] Só quem abriu { $number } pode falar sobre ele com a nossa equipe de suporte.
        [person_admin] Só quem abriu { $number } pode falar sobre ele com a nossa equipe de suporte. Você pode acrescentar algo ou encerrar o incidente.
       *[change] Só quem abriu { $number } e os administradores da sua organização podem alterar esse incidente.
    }
utter_incident_ended = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } está { $state }, por isso não pode mais ser alterado.{ $new ->
        [yes] {" "}Se o problema voltou, posso abrir um novo incidente. Quer que eu abra?
       *[no] {""}
    }
    .open_incident = Abrir um incidente
utter_confirm_close = { $how ->
        [withdraw] Ainda ninguém assumiu { $number }{ $about ->
            [none] {""}
           *[other] {" "}({ $about })
        }. Quer que eu retire esse incidente? Assim, ele não consome nenhum dos seus.
       *[close] { $taken ->
            [yes] Nesse meio-tempo, um agente assumiu { $number }, por isso continua a contar. Quer que eu encerre mesmo assim?
           *[no] Quer que eu encerre { $number }{ $about ->
                [none] {""}
               *[other] {" "}({ $about })
            }?
        } Pode ser reaberto depois, durante alguns dias.
    }
    .affirm = { $how ->
        [withdraw] Sim, retirar
       *[close] Sim, encerrar
    }
    .deny = Não
utter_incident_withdrawn = { $number } foi retirado. { $given_back ->
        [yes] Ele não consome nenhum dos seus incidentes{ $quota ->
            [known] : { $left } de { $total } por usar neste ano da associação
           *[other] {""}
        }.
       *[no] Um agente já o tinha assumido, por isso continua a contar.
    }
utter_incident_closed = { $number } está encerrado. Se o problema voltar, diga-me e eu reabro.
utter_confirm_close_several = Quer que eu faça isto?
    { $incidents }
    .affirm = Sim, tudo
    .deny = Não
utter_incident_already_ended = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } já está { $state }, por isso não há nada a encerrar.{ $reopens ->
        [yes] {" "}Se o problema continua, diga-me e eu reabro.
       *[no] {""}
    }
    .reopen = Reabrir
utter_incidents_refused = Estes ficam como estão:
    { $incidents }
utter_nothing_to_reopen = Não há nenhum incidente que você possa reabrir: isso é possível durante alguns dias depois de ser resolvido ou encerrado.{ $new ->
        [yes] {" "}Quer que eu abra um novo?
       *[no] {""}
    }
    .open_incident = Abrir um incidente
utter_ask_if_answer = Isto é a sua resposta à pergunta sobre { $number }? Nesse caso, acrescento lá.
    .affirm = Sim, acrescentar
    .deny = Não
utter_confirm_reopen = { $number }{ $about ->
        [none] {""}
       *[other] {" "}({ $about })
    } está { $state }. Quer que eu reabra? Isso não consome outro incidente.{ $kept ->
        [yes] {" "}O que você escreveu será então acrescentado a ele.
       *[no] {""}
    }
    .affirm = Sim, reabrir
    .open_incident = Abrir um novo
    .deny = Não
utter_incident_reopened = { $number } está aberto de novo.{ $added ->
        [yes] {" "}O que você escreveu foi acrescentado a ele.
       *[no] {""}
    } { $response ->
        [due] A primeira resposta é esperada até { $response_due }.
       *[none] {""}
    }
    .add = Acrescentar algo
utter_handed_over = Passo agora a conversa à nossa equipe de suporte, para tratar de { $number }. A partir daqui, fico em silêncio: tudo o que você escrever vai para o incidente, e as respostas chegam aqui.
    .end = Voltar ao assistente
utter_given_back = Estou de volta: a partir daqui, sou eu que respondo{ $number ->
        [none] .
       *[other] . { $number } fica como está; pergunte-me a situação dele a qualquer momento.
    }
utter_person = Posso passar a conversa à nossa equipe de suporte; para isso abro um incidente de suporte técnico{ $quota ->
        [known] {" "}({ $left } de { $total } por usar neste ano da associação)
       *[other] {""}
    }. Quer que eu faça isso?
    .affirm = Sim, por favor
    .deny = Não
utter_person_later = A nossa equipe de suporte não está disponível neste momento; volta em { $opens }. Posso abrir já um incidente de suporte técnico{ $quota ->
        [known] {" "}({ $left } de { $total } por usar neste ano da associação)
       *[other] {""}
    }, que chega a uma pessoa assim que a equipe voltar. Quer que eu abra?
    .affirm = Sim, abrir um incidente
    .deny = Não
utter_person_later_add = A nossa equipe de suporte não está disponível neste momento; volta em { $opens } e então lerá o que for acrescentado a { $own }. Quer que eu acrescente algo?{ $new ->
        [yes] {" "}Também posso abrir um novo incidente.
       *[no] {""}
    }
    .affirm = Sim, acrescentar algo
    .open_incident = Abrir um novo incidente
    .deny = Não
utter_person_away = A nossa equipe de suporte não está disponível neste momento; volta em { $opens }.
utter_person_which_incident = Sobre que incidente deseja falar com a nossa equipe de suporte?
    { $incidents }
    .incident = { $number }

## News of incidents, which come by themselves

utter_news_taken = { $number }: agora { $agent } cuida do incidente.
utter_news_answered = { $held ->
        [yes] { $text }
       *[no] Resposta de { $agent } sobre { $number }: { $text }
    }
utter_news_asked = { $held ->
        [yes] { $text }
       *[no] Pergunta de { $agent } sobre { $number }: { $text }
        Para responder, diga “acrescentar a { $number }:” e o que deseja dizer.
    }
    .answer = Responder
utter_news_commented = Alguém da sua organização acrescentou a { $number }: { $text }
utter_news_solved = { $number } está resolvido: { $text }
    Se o problema continua, diga-me e eu reabro.
    .not_solved = Não está resolvido
utter_news_closed = { $number } foi encerrado{ $text ->
        [none] .
       *[other] : { $text }
    }
utter_news_withdrawn = { $number } foi retirado por alguém da sua organização.
utter_news_merged = { $number } trata do mesmo que { $into }: { $agent } encerrou esse incidente, e continuamos com { $into }. Isso não consome nenhum dos seus incidentes de suporte.
utter_news_reopened = { $number } está aberto de novo.
utter_news_handed_over = { $agent }, da nossa equipe de suporte, está aqui agora, para tratar de { $number }. A partir daqui, fico em silêncio, e tudo o que você escrever vai para o incidente.
    .end = Voltar ao assistente

## When something is in the way

utter_delayed = Neste momento, estou demorando mais do que o habitual. A sua mensagem está guardada, e a resposta chega aqui assim que estiver pronta.
utter_failed = Algo falhou do nosso lado, e não tenho resposta para isto. Tente de novo dentro de instantes.
utter_button_expired = Este botão é de uma pergunta anterior. Responda à última ou diga-me com as suas próprias palavras.

## In Microsoft Teams

utter_teams_welcome = Olá. Respondo a perguntas sobre chaves do produto e ativações com base nos seus dados e abro incidentes de suporte técnico. Em que posso ajudar?
    .usage = Quantas ativações restam?
    .counting = Como são contadas as ativações?
    .incident = Abrir um incidente
utter_teams_group_welcome = Olá. Mencione-me aqui e respondo a perguntas gerais sobre chaves do produto e ativações. Sobre os seus próprios dados, respondo só no nosso chat pessoal.
    .counting = Como são contadas as ativações?
    .activation = Que produtos precisam de ativação?
utter_teams_not_linked = Para isso preciso conhecer a sua organização, e ela ainda não está vinculada ao Teams. Envie o número do seu locatário (tenant), { $tenant }, a quem lhe deu acesso a este suporte. Enquanto isso, posso responder a perguntas gerais.
    .counting = Como são contadas as ativações?
    .activation = Que produtos precisam de ativação?
utter_teams_go_on = Isso diz respeito aos seus dados, e aqui outras pessoas leem a conversa. Vamos continuar no [nosso chat pessoal]({ $link }). A perguntas gerais posso responder aqui mesmo.
    .counting = Como são contadas as ativações?
    .activation = Que produtos precisam de ativação?
utter_too_long = É mais do que consigo receber de uma vez. Escreva no máximo 4.000 caracteres e envie o resto em uma segunda mensagem.
utter_only_text = Só consigo ler texto: imagens e arquivos não chegam até mim. Escreva de que se trata.
teams_not_yours = Este cartão foi enviado a outra pessoa. Mencione-me com a sua própria pergunta e receberá um cartão só seu.
teams_app =
    .name = Keyclerk: chaves do produto e ativações
    .short = Quantas ativações restam, como foram contadas, e incidentes
    .full = O Keyclerk responde a perguntas sobre as suas chaves do produto e ativações a partir dos próprios dados, com a prova: que computador foi contado, quando e por que regra. Quando uma resposta não basta, abre um incidente de suporte técnico, e um agente continua no mesmo chat.
    .usage = Quantas ativações restam?
    .usage_about = Ativações usadas e por usar de uma chave do produto, e como foram contadas
    .incident = Abrir um incidente
    .incident_about = Descrever um problema ao nosso suporte técnico
    .help = O que pode fazer por mim?
    .help_about = Tudo o que se pode perguntar aqui

## The chat, beside what is said in it

chat_rate_limited = Foi muita coisa de uma vez. Aguarde { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    } e depois continue.
chat_too_many_streams = Este chat está aberto em janelas demais. Feche algumas delas, por favor.
transcript_heading = Conversa com o Keyclerk
    { $who }
    Transcrição feita em { $time }. Todos os horários são de { $zone }.
transcript_message = { $time }, { $who }:
transcript_bot = Keyclerk
transcript_agent = { $agent ->
        [none] Agente de suporte
       *[other] { $agent } (agente de suporte)
    }
transcript_visitor = Visitante, sem sessão iniciada
transcript_empty = Ainda nada foi dito.

## Sources

-source-benefits = Fonte: Microsoft Partner Network, página de benefícios de software, março de 2021.
-source-membership = Fonte: documentação do Microsoft Partner Network, março de 2021.
-source-cals = Fontes: Microsoft Partner Network, página de benefícios de software, março de 2021; documentação da Microsoft sobre licenças de acesso para cliente.
-source-roles = Fontes: Microsoft Partner Network, página de benefícios de software, março de 2021; documentação do Partner Center, 2023.

## Lines of lists

row_key = { $number }. { $product } …{ $suffix }: { $used } de { $limit } usadas, { $left } por usar
row_key_unlimited = { $number }. { $product } …{ $suffix }: { $used ->
        [0] nenhuma usada
        [one] { $used } usada
       *[other] { $used } usadas
    }, nenhum limite registrado
row_total = - { $product }: { $used } de { $limit } usadas, { $left } por usar
row_total_unlimited = - { $product }: { $used ->
        [0] nenhuma usada
        [one] { $used } usada
       *[other] { $used } usadas
    }, nenhum limite registrado
row_proof = - { $date }, { $computer }: { $how }
row_correction = - { $date }: { $how }
row_unknown_computers = - { $count ->
        [one] uma destas ativações só se conhece pela contagem da Microsoft, que não indica o computador
       *[other] { $count } destas ativações só se conhecem pela contagem da Microsoft, que não indica os computadores
    }
row_snapshot_counts_fewer = - { $count ->
        [one] a contagem da Microsoft tem uma ativação a menos do que esta lista
       *[other] a contagem da Microsoft tem { $count } ativações a menos do que esta lista
    }
row_blocked = - a chave está bloqueada neste momento: não ativa nada
row_no_proof = - nada ainda
row_meaning = { $number }. { $meaning }
row_more = { $count ->
        [one] - e mais { $count }
       *[other] - e mais { $count }
    }
row_other_key = - a chave …{ $suffix } para { $product } tem ativações por usar: { $left }
row_other_key_unlimited = - a chave …{ $suffix } para { $product } não tem limite registrado
row_reusable = - uma reinstalação em { $computers }{ $more ->
        [0] {""}
        [one] {" "}(ou em outro computador)
       *[other] {" "}(ou em { $more } outros computadores)
    } com o mesmo hardware não é contada
row_incident_way = - um incidente de suporte técnico chega a uma pessoa
row_benefit = - { $product }: { $quantity }{ $activation ->
        [needed] , precisa de ativação
       *[not_needed] {""}
    }{ $keys ->
        [none] , não tem chave
        [0] , nenhuma chave nos dados
        [one] , uma chave nos dados
       *[other] , { $keys } chaves nos dados
    }
row_no_benefit = - { $product }: não está entre os benefícios nos seus dados
row_cals = - { $product }: { $quantity } segundo os seus dados
row_keys_of_product = - { $product }: { $keys ->
        [none] não tem chave
        [0] nenhuma chave nos seus dados
        [one] uma chave nos seus dados
       *[other] { $keys } chaves nos seus dados
    }{ $suffixes ->
        [none] {""}
       *[other] {" "}(final: { $suffixes }{ $more ->
            [0] {""}
            [one] , e mais uma
           *[other] , e mais { $more }
        })
    }{ $entitled ->
        [no] ; não está entre os benefícios nos seus dados
       *[yes] {""}
    }
row_download = - { $product }: { $downloadable ->
        [no] não disponível para download
       *[yes] disponível para download
    }{ $entitled ->
        [no] ; não está entre os benefícios nos seus dados
       *[yes] {""}
    }
row_activation_required = - { $product }: { $needed ->
        [yes] precisa de ativação
        [rds] instala-se em um servidor de licenças de Área de Trabalho Remota, e é esse servidor que é ativado
        [cal] não tem chave e não é instalada, por isso não há nada a ativar
       *[no] não precisa de ativação de produto
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
        [withdraw] retirar, pois ainda ninguém o assumiu; assim, não consome nenhum dos seus incidentes
       *[close] encerrar; pode ser reaberto depois, durante alguns dias
    }
row_refused_incident = - { $number }: { $why ->
        [unknown] nos seus dados não há esse incidente
        [not_yours] só quem o abriu e os administradores podem alterá-lo
       *[ended] está { $state }
    }
row_timeline = - { $time }, { $author ->
        [agent] { $agent }
        [partner] você ou alguém da sua organização
       *[keyclerk] Keyclerk
    }: { $deed }{ $text ->
        [none] {""}
       *[other] : { $text }
    }
deed_TAKEN = assumiu
deed_ANSWERED = respondeu
deed_ASKED = perguntou
deed_COMMENTED = acrescentou
deed_SOLVED = resolveu
deed_CLOSED = encerrou
deed_WITHDRAWN = retirou
deed_REOPENED = reabriu
deed_MERGED = encerrou como duplicado
records_time = (Dados atualizados até { $time }.)
records_none = (Ainda não foram importados dados de ativação.)

## Words for codes

how_NEW_COMPUTER = contada, computador novo
how_SAME_COMPUTER = não contada, mesmo computador
how_SAME_COMPUTER_components = não contada, mesmo computador; pequenas alterações: { $changed }
how_HARDWARE_CHANGED_components = contada, hardware alterado: { $changed }
how_changed = { $how }; alterações: { $changed }
how_disagreed = { $how }; pelas nossas regras: { $ours }
how_revised = { $how }; antes de uma recontagem: { $before }
how_release = { $released ->
        [0] a devolução de { $computer } não liberou nenhuma ativação
       *[other] { $computer } devolvido, uma ativação liberada
    }{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_block = chave bloqueada{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_unblock = chave desbloqueada{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_limit = { $limit ->
        [none] sem limite a partir daí
       *[other] limite definido em { $limit }
    }{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
how_snapshot = { $used ->
        [0] nenhuma ativação usada segundo a contagem da Microsoft
        [one] uma ativação usada segundo a contagem da Microsoft
       *[other] { $used } ativações usadas segundo a contagem da Microsoft
    }
changed_components = { $components } (peso{ $weights ->
        [none] {""}
       *[other] {" "}{ $weights } =
    } { $weight }; contada a partir de { $threshold }{ $alone ->
        [none] {""}
       *[other] {" "}ou { $alone }
    })
how_EVERY_ACTIVATION = contada, todas as ativações contam
how_counted = contada pelo servidor de ativação
how_not_counted = não contada pelo servidor de ativação
how_refused = recusada ({ $code })
how_refused_LIMIT_REACHED = recusada, limite atingido{ $needed ->
        [none] {""}
       *[other] {" "}(teria sido necessário um limite de { $needed })
    }
how_refused_KEY_BLOCKED = recusada, a chave estava bloqueada
outcome_counted = contada
outcome_not_counted = não contada
outcome_refused = recusada
component_disk = disco
component_mainboard = placa-mãe
    .alone = se a placa-mãe mudar
component_cpu = processador
component_ide = adaptador IDE
component_scsi = adaptador SCSI
component_mac = placa de rede
component_audio = placa de som
component_ram = memória
component_display = placa de vídeo
component_optical = unidade óptica
intent_add_to_incident = Acrescentar algo a um incidente
intent_ask_activation_required = Que produtos precisam de ativação
intent_ask_cal_licensing = Como funcionam as CALs
intent_ask_counting_rules = Como são contadas as ativações
intent_ask_download = Onde baixar o software
intent_ask_get_key = Onde encontrar uma chave do produto
intent_ask_help = O que posso fazer por você
intent_ask_if_counted = Se uma instalação seria contada
intent_ask_incident_quota = Quantos incidentes de suporte restam
intent_ask_incident_status = Em que situação está um incidente
intent_ask_key_usage = Quantas ativações restam
intent_ask_manage_benefits = Como se renova a associação e o que acontece quando termina
intent_ask_required_role = Que função é necessária
intent_ask_software_benefits = A que software a sua organização tem direito
intent_close_incident = Encerrar um incidente
intent_open_incident = Abrir um incidente
intent_report_activation_error = Uma ativação falha
intent_report_cal_no_details = “Não há mais detalhes disponíveis” para CALs
intent_report_key_rejected = Uma chave do produto não é aceita
intent_report_max_activations = O número máximo de ativações foi atingido
intent_report_not_solved = O problema continua
intent_request_human = Falar com uma pessoa
intent_request_more_activations = Obter mais ativações
state_new = novo, ainda não assumido
state_open = em andamento
state_waiting_for_partner = à espera da sua resposta
state_solved = resolvido
state_closed = encerrado
state_withdrawn = retirado
not_given = não indicado
where_description = Estávamos preparando um incidente: eu tinha pedido uma descrição do problema.
where_severity = Estávamos preparando um incidente: eu tinha perguntado qual era a gravidade.
where_confirmation = Estávamos preparando um incidente: eu tinha mostrado o incidente e perguntado se devia abri-lo.
where_correction = Estávamos preparando um incidente: eu tinha perguntado o que devia mudar.
where_duplicate = Estávamos preparando um incidente: eu tinha perguntado se devia acrescentar a um que parece igual.
where_comment = Eu tinha perguntado o que devia acrescentar a um incidente.
where_incident = Eu tinha perguntado de que incidente se trata.
where_close = Eu tinha perguntado se um incidente devia ser encerrado.
where_reopen = Eu tinha perguntado se um incidente devia ser reaberto.
where_answer = Eu tinha perguntado se o que você escreveu era a sua resposta a um agente.
where_key = Eu tinha perguntado de que chave se trata.
where_cal = Eu tinha perguntado de que CALs se trata.
where_error_code = Eu tinha perguntado que código ou mensagem de erro aparece.
where_offer = Eu tinha oferecido abrir um incidente de suporte técnico.
feedback = Isto ajudou?
    .yes = Sim
    .no = Não
    .wrong = Está errado
    .unclear = Não está claro
    .incomplete = Falta algo
    .other = Outra coisa

## E-mail

mail_news = Olá,

    Há novidades sobre o seu incidente de suporte técnico { $number }. Situação atual: { $state }.

    { $link ->
        [none] Para ler, entre no seu portal e abra o chat.
       *[other] Para ler, abra o chat: { $link }
    }

    Esta mensagem foi enviada automaticamente; as respostas a ela não são lidas.
    .subject = Novidades sobre o seu incidente { $number }

## Cards

card_key_usage = { $product } …{ $suffix }
    .used = Usadas
    .left = Por usar
    .how = Como foi feita a contagem
    .date = Data
    .computer = Computador
    .decision = Decisão
card_incident = O incidente
    .description = Descrição
    .severity = Gravidade
    .submit = Abrir o incidente
    .impact = Impacto: quem ou o que é prejudicado
    .product = Produto
    .key_suffix = Chave: os cinco últimos caracteres
    .error_code = Código de erro
    .computer = Computador
card_incident_status = { $number }: { $state }
    .product = Produto
    .severity = Gravidade
    .opened = Aberto em
    .response = Primeira resposta até
    .timeline = O que aconteceu

## Chat widget: its own words, in the language of the conversation. Values are `count`, `left`, `most`, `over`, `seconds`.

widget_title = Chaves e ativações
widget_open = Abrir o chat
    .unread = Abrir o chat, mensagens não lidas: { $count }
widget_close = Fechar o chat
widget_anew = Recomeçar
    .question = Recomeçar? O que foi dito fica na transcrição e desaparece daqui.
    .yes = Recomeçar
    .no = Continuar
widget_transcript = Baixar a transcrição
widget_log = Mensagens
widget_earlier = Mostrar mensagens anteriores
widget_greeting = Olá. Pergunte sobre chaves do produto e ativações: quantas restam, o que foi contado e por que motivo, ou o que significa um erro. Se isso não bastar, abro um incidente de suporte técnico.
widget_choices = Respostas sugeridas
widget_field = A sua mensagem
    .placeholder = Escreva uma mensagem
    .hint = Enter envia, Shift+Enter começa uma nova linha.
    .left = Caracteres restantes: { $left }
    .too_long = Uma mensagem tem no máximo { $most } caracteres. Encurte-a, por favor; a mais: { $over }
widget_send = Enviar
widget_typing = A resposta está a caminho…
widget_author =
    .agent = Agente de suporte
    .bot = Keyclerk
    .partner = Você
widget_state =
    .waiting = À espera da conexão
    .sending = Envio em curso…
    .sent = Enviada
    .held = Encaminhada à equipe de suporte
    .refused = Não enviada.
    .card = O formulário foi enviado
widget_retry = Tentar de novo
widget_copy = Copiar a mensagem
    .done = Copiada
widget_masked = Para sua segurança, só os cinco últimos caracteres de uma chave do produto ficam visíveis, aqui e do nosso lado.
widget_sign_in = Sem entrar no portal, só há respostas a perguntas gerais. Entre para ver as suas chaves.
    .link = Entrar
widget_problem =
    .connection = Não há conexão neste momento. O que você escrever fica guardado e é enviado assim que ela voltar.
    .server = O chat não responde neste momento. Uma nova tentativa é feita automaticamente.
    .busy = Foi muita coisa de uma vez. O que você escreveu será enviado dentro de instantes; segundos restantes: { $seconds }
    .signed_out = A sua sessão terminou. Entre de novo para continuar esta conversa.
    .no_visitors = O chat está aberto a parceiros que entraram no portal. Entre, por favor.
    .form = O que você alterou no formulário ainda não foi enviado: use o botão dele. Ou envie a mensagem mais uma vez, sem as alterações.
    .failed = Isso não funcionou agora.
    .refused = Uma mensagem não foi aceita. Tente de novo abaixo dela ou escreva de outra forma.
    .held = Uma pessoa trata do seu pedido nesta conversa. Volte primeiro ao assistente, com o botão oferecido para isso.

## Demonstration portal

portal_title = Portal de parceiros
    .page = Benefícios de software, portal de parceiros (demonstração)
portal_demonstration = Demonstração com dados de exemplo inventados
portal_skip = Ir para o conteúdo
portal_languages = Idioma desta página
portal_sections = Seções desta página
    .benefits = Benefícios de software
    .support = Suporte
    .questions = Perguntas
    .about = Sobre
portal_account = Sessão de { $name }
portal_people = Ver a página como outra pessoa
    .hint = Cada pessoa vê só o que a sua função permite e tem a sua própria conversa.
portal_admin = Administrador
    .sees = Vê chaves, computadores e como as ativações foram contadas
    .hint = Como administrador, você vê cada chave do produto pelos cinco últimos caracteres.
portal_user = Usuário
    .sees = Vê os produtos e os respectivos totais
    .hint = Como usuário, você vê os totais de cada produto; as chaves são para administradores.
portal_visitor = Sem sessão iniciada
    .name = Visitante
    .sees = Recebe respostas a perguntas gerais
portal_welcome = Boas-vindas ao portal de parceiros
    .lead = Depois de entrar, esta página mostra os seus benefícios de software, chaves do produto e incidentes de suporte. Perguntas gerais já podem ser feitas no chat.
portal_sign_in = Entre para ver os seus benefícios
portal_membership = Associação
    .current = Vai até { $ends }
    .renewable = Terminou em { $ends }, pode ser renovada até { $renew_by }
    .lapsed = Terminou em { $ends }
    .undated = Sem datas nos dados
    .none = Não consta nos dados
portal_quota = Incidentes de suporte
    .left = { $left } de { $total } por usar
    .unlimited = Ilimitados
    .unknown = Número desconhecido
    .year = No ano da associação até { $ends }
portal_records = Dados atualizados até
    .none = Ainda sem ativações
    .hint = A página e o chat leem os mesmos dados.
portal_questions = Faça uma primeira pergunta
    .hint = Um clique abre o chat. A resposta vem no idioma da pergunta.
    .noscript = O chat precisa de JavaScript: permita-o para esta página.
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
portal_benefits = Benefícios de software
    .product = Produto
    .quantity = Quantidade
    .activation = Ativação
    .needed = Necessária
    .not_needed = Não necessária
    .keys = Chaves do produto e ativações
    .totals = Ativações
    .none = Ainda não há benefícios de software nos dados.
portal_used = { $used } de { $limit } usadas
    .unlimited = Usadas: { $used }, nenhum limite registrado
    .full = Limite atingido
    .blocked = Bloqueada
    .none = Nenhuma chave nos dados
    .keyless = Não tem chave
portal_incidents = Incidentes em andamento
    .none = A sua organização não tem nenhum incidente aberto. É possível abrir um no chat.
portal_about = Respostas sobre chaves do produto, com a prova
    .intro = Quantas ativações restam? Por que motivo um limite foi atingido? Uma reinstalação seria contada? Pergunte em um de dez idiomas: a resposta vem dos dados de ativação, e você vê como foi feita a contagem.
    .why = Abaixo de cada resposta, “De onde vem esta resposta?” mostra o que foi entendido e em que dados a resposta se baseia. Isso só existe nesta demonstração.
portal_console = O outro lado
    .hint = Os agentes de suporte veem o que você abre aqui, com o diagnóstico, e respondem neste chat.
    .link = Abrir o console deles
    .sides = Ver os dois lado a lado
portal_sides = Os dois lados
    .hint = À esquerda, um parceiro pergunta no chat. O que se torna um incidente, ou pede uma pessoa, aparece automaticamente à direita; o que um agente responde volta à esquerda.
    .partner = O portal de um parceiro
    .console = O console dos agentes de suporte
    .alone = em página própria
portal_embed = Incorporado com uma linha
    .hint = Nesta página, bastou esta linha:
portal_invented = As organizações, pessoas, computadores, chaves e números daqui são inventados.
portal_why = De onde vem esta resposta?
    .loading = Consulta em andamento…
    .missing = Não há explicação para esta mensagem: não havia nada a entender, ou ainda não foi respondida.
    .failed = Não foi possível obter a explicação. Feche e abra de novo para repetir a tentativa.
    .language = Idioma
    .intent = Intenção e confiança
    .entities = Entidades
    .rule = Regra
    .action = Ação
    .records = Dados
    .none = nada
portal_band = desconhecido
    .sure = certo
    .unsure = incerto
    .lost = não entendido

## Error codes: what they mean and what to do

error-0xC004C001 = O servidor de ativação não reconhece isto como uma chave do produto válida.
    .mend = Digite de novo a chave exatamente como aparece na página de benefícios. Se for recusada outra vez, abra um incidente com os cinco últimos caracteres.
error-0xC004C003 = O servidor de ativação bloqueou esta chave do produto, uma MAK.
    .mend = Contate o centro de ativação ou abra aqui um incidente, indicando os cinco últimos caracteres da chave. Quando tiver outra MAK, instale-a e ative de novo.
error-0xC004C008 = O servidor de ativação recusa esta chave do produto porque as ativações dela estão esgotadas. Para uma chave de host KMS, o limite é de 10 ativações em até 6 computadores.
    .mend = Use outra chave a que tenha direito e que ainda tenha ativações, ou um computador em que a reinstalação não seja contada. Se não houver nenhum dos dois, abra um incidente com os cinco últimos caracteres da chave.
error-0xC004C020 = Esta MAK ultrapassou o número máximo de ativações. Por definição, uma MAK permite apenas um número limitado de ativações.
    .mend = Use outra chave a que tenha direito e que ainda tenha ativações, ou um computador em que a reinstalação não seja contada. Caso contrário, abra um incidente com os cinco últimos caracteres da chave.
error-0xC004C021 = Esta MAK ultrapassou o número máximo de ativações, e o servidor de ativação informa que o limite de extensão foi excedido.
    .mend = Escolha outra chave a que tenha direito e que ainda tenha ativações, ou um computador em que a reinstalação não seja contada. Se não houver, abra um incidente com os cinco últimos caracteres da chave.
error-0xC004B100 = O servidor de ativação não conseguiu ativar este computador porque a MAK não é suportada.
    .mend = Verifique se instalou a MAK fornecida pela Microsoft. Se foi essa, contate o centro de ativação ou abra um incidente com os cinco últimos caracteres.
error-0xC004F009 = O período de carência terminou antes de o produto ser ativado, e ele está agora no estado de Notificações.
    .mend = Contate o centro de ativação ou abra aqui um incidente.
error-0xC004F00F = O hardware deste computador mudou, ou os drivers foram atualizados, além do que a ativação tolera.
    .mend = Com uma MAK, ative de novo online ou por telefone dentro do período de carência. Com KMS, reinicie o computador ou execute slmgr.vbs /ato.
error-0xC004F014 = Não há nenhuma chave do produto instalada neste computador.
    .mend = Se usa uma MAK, instale-a. Se usa KMS, instale a chave de instalação de Pid.txt, na pasta \sources da mídia de instalação.
error-0xC004F02C = Os dados digitados para a ativação por telefone não têm o formato certo.
    .mend = Verifique a ID de confirmação (CID) e digite-a de novo.
error-0xC004F035 = Uma chave de licença por volume não pode ativar este computador: não há marcador OEM no BIOS ou não há um sistema operacional qualificado.
    .mend = Instale um sistema operacional qualificado e depois a MAK, ou use uma chave de varejo (retail). Para ativar por telefone, execute slmgr /dti, contate o centro de ativação e execute slmgr /atp seguido da ID de confirmação (CID).
error-0xC004F038 = O host KMS ainda não contou computadores suficientes: precisa de pelo menos 5 para servidores e 25 para clientes.
    .mend = Adicione computadores ao pool KMS até atingir a contagem. Executar slmgr /dli no host mostra em que ponto está.
error-0xC004F039 = O host KMS não respondeu, por isso o KMS é indicado como não habilitado.
    .mend = Verifique a rede entre este computador e o host KMS, e se a porta TCP 1688 está aberta.
error-0xC004F041 = O host KMS de que este computador depende não está, ele próprio, ativado.
    .mend = Ative primeiro o host KMS, online ou por telefone.
error-0xC004F042 = Este host KMS não pode atender este computador: host e cliente não são compatíveis.
    .mend = Use um host KMS destinado a este produto.
error-0xC004F050 = A chave do produto não é válida: contém um erro de digitação, ou é uma chave beta usada em uma versão final.
    .mend = Instale a chave certa para esta versão. Se a colar, verifique se os hifens não se transformaram em travessões.
error-0xC004F051 = O servidor de ativação bloqueou esta chave do produto.
    .mend = Instale outra MAK ou chave KMS a que tenha direito e ative de novo. Se não houver, abra um incidente com os cinco últimos caracteres da chave bloqueada.
error-0xC004F064 = A verificação de software original falhou, e o período de carência que se segue terminou.
    .mend = Consulte o artigo da Microsoft sobre software original ou abra aqui um incidente.
error-0xC004F065 = A verificação de software original falhou. O software ainda funciona, dentro do período permitido nesse caso.
    .mend = Consulte o artigo da Microsoft sobre software original ou abra aqui um incidente.
error-0xC004F06C = O pedido de ativação tem uma hora inválida: a diferença entre os relógios deste computador e do host KMS é grande demais.
    .mend = Sincronize a hora nas duas máquinas e ative de novo.
error-0xC004F074 = Este computador não conseguiu contatar nenhum host KMS.
    .mend = Procure o evento 12288 no log de aplicativos. Depois verifique o DNS, o firewall e a porta TCP 1688.
error-0x8004FE21 = O Windows não considera original esta cópia. Causas possíveis são pacotes de idioma em uma edição não licenciada para eles, malware ou arquivos de sistema danificados.
    .mend = Reinstale o sistema operacional.
error-0x80070005 = Esta ação exige privilégios elevados, e o Controle de Conta de Usuário (UAC) negou o acesso.
    .mend = Execute slmgr.vbs de novo em um prompt de comando aberto como administrador.
error-0x8007007B = O DNS não conhece o nome pedido: este computador não encontra registros SRV para KMS.
    .mend = Solucione os problemas de DNS ou use uma MAK em vez de KMS.
error-0x8007232A = O servidor DNS informa uma falha, causada por um problema de rede ou de DNS.
    .mend = Verifique a rede e corrija o DNS, depois tente de novo.
error-0x8007232B = O DNS não conhece o nome pedido: este computador não encontra um host KMS pelos registros SRV.
    .mend = Indique o host manualmente com slmgr.vbs /skms seguido do nome dele. Se não tiver um host KMS, instale uma MAK e ative.
error-0x8007251D = A consulta de DNS não retornou nada: não há registros SRV para KMS.
    .mend = Solucione os problemas de DNS, para que os registros SRV para KMS possam ser encontrados.
error-0x80092328 = O DNS não conhece o nome pedido, pois não há registros SRV para KMS.
    .mend = Solucione os problemas de DNS, para que os registros SRV para KMS possam ser encontrados.
error-0x800706BA = O host KMS não responde a chamadas RPC: um firewall as bloqueia, ou os registros SRV estão desatualizados.
    .mend = Abra a porta TCP 1688 no host KMS e verifique os registros SRV.
error-0x80070490 = A chave do produto não funcionou: ou a MAK não é válida, ou trata-se da falha conhecida ao inserir a chave no Windows Server 2019.
    .mend = Abra um prompt de comando como administrador e execute slmgr -ipk seguido da chave, em cinco grupos de cinco caracteres.
error-0xC004E003 = Não foi possível avaliar a licença porque arquivos de sistema foram alterados, muitas vezes por software de terceiros.
    .mend = Restaure os arquivos de sistema ou use uma restauração do sistema.
error-0xC004E016 = Esta chave do produto não é válida para a edição ou a configuração instalada.
    .mend = Use uma chave da edição e da versão correspondentes.
error-0xC004E002 = Os dados no repositório de licenças deste computador são contraditórios.
    .mend = Recrie o arquivo tokens.dat.
error-0xC004C016 = Esta é uma chave OEM, e não pode ser usada para ativação online.
    .mend = Ative por telefone ou use uma chave do canal certo.
error-0xC004C017 = Esta chave do produto está bloqueada para a sua localização geográfica.
    .mend = Use uma chave concedida para o seu país.
error-0xC004C060 = Esta chave do produto foi bloqueada dinamicamente.
    .mend = Use outra chave a que tenha direito ou abra um incidente com os cinco últimos caracteres.
error-0xC004B011 = O relógio deste computador não mostra a hora certa.
    .mend = Corrija a data e a hora e ative de novo.
error-0xC004F210 = A chave do produto pertence a uma edição diferente da instalada.
    .mend = Escolha uma chave feita para a edição instalada.
error-0xC004F211 = O hardware deste computador parece ter mudado de forma significativa.
    .mend = Execute a solução de problemas de Ativação e indique que alterou recentemente o hardware deste dispositivo, ou digite de novo a chave do produto.
error-0xC004F212 = A chave OEM não corresponde à edição instalada.
    .mend = Instale a edição a que a chave se destina.
error-0xC004F213 = Este dispositivo não tem uma chave do produto.
    .mend = Digite a chave do produto e ative.
error-0xC004FC03 = Um problema de rede impediu a ativação.
    .mend = Verifique a conexão e o firewall e tente de novo. Se isso não ajudar, ative por telefone.
error-0x803FA067 = Este dispositivo não tem licença digital nem chave do produto válida, no contexto de uma atualização de edição.
    .mend = Digite uma chave do produto ou execute a solução de problemas de Ativação.
error-0x803F7001 = Não foi encontrada nenhuma licença válida para este dispositivo, o que é típico após uma alteração de hardware.
    .mend = Digite uma chave do produto ou execute a solução de problemas de Ativação.
error-0x80072EE7 = Este computador não consegue resolver o nome do servidor de ativação: não há rede ou não há resolução de nomes.
    .mend = Confirme que a conexão, o DNS e o proxy funcionam e ative de novo.
error-0x80072EFE = A conexão com o servidor foi cortada por um firewall, um proxy ou a rede.
    .mend = Confirme que a conexão e o proxy funcionam e ative de novo.

## Console: every page

console_title = Console do Keyclerk
console_skip = Ir para o conteúdo
console_demonstration = Demonstração com dados de exemplo inventados
console_sections = Seções do console
    .incidents = Incidentes
    .keys = Chaves
    .imports = Importações
    .understanding = Compreensão
    .reports = Relatórios
    .macros = Macros
    .audit = Trilha de auditoria
console_search = Pesquisar
    .hint = Número, chave, computador, código, palavras
console_account = Sessão iniciada
    .lead = responsável
    .sign_out = Sair
console_sign_in = Entrar
    .agent = Continuar como { $name }, agente
    .lead = Continuar como { $name }, responsável
    .unknown = A sessão está iniciada, mas não como agente deste console: ninguém adicionou a sua conta, ou ela foi removida. Um responsável pode pedir que isso seja feito com “keyclerk agents add”.
    .no_role = A sessão está iniciada, mas não lhe dá nenhuma função aqui. Peça a função “agent” ou “lead” onde a sua conta é administrada.
    .refused = Não foi possível entrar. Tente de novo, por favor.
console_problem = Problema
    .forged = Esta alteração não foi feita: veio de uma página antiga. Volte, recarregue a página e repita.
    .leads_only = Isto é só para responsáveis.
    .not_found = Não há nada aqui, ou você não tem acesso a isto.
    .bad_input = Algo do que foi inserido não pode ser usado.
    .failed = Isso não funcionou agora.
    .too_large = O que foi enviado é grande demais. Encurte e envie de novo.
    .file_too_large = Este arquivo é grande demais: aqui é possível importar no máximo 10 MiB. Divida-o em vários arquivos, cada um com o cabeçalho, ou peça a importação no servidor com “keyclerk import”.
    .imports = Ir para as importações
    .back = Ir para os incidentes
console_connection = A conexão caiu: o que muda em outro lugar só aparece quando ela voltar.
    .back = A conexão voltou, e a página está atualizada.
    .failed = Não foi possível enviar. O que foi inserido continua aqui; tente de novo dentro de instantes.
console_keyboard = Teclado
    .all = Mostrar todas as teclas
    .search = Pesquisar
    .next = Próximo incidente da lista
    .previous = Incidente anterior da lista
    .open = Abrir o incidente
    .take = Assumir o incidente
    .answer = Responder ao parceiro
    .note = Escrever uma nota interna
    .solve = Resolver e ir para o próximo
    .close = Fechar

## Console: queues and search

console_queue = Filas
    .mine = Meus
    .unassigned = Não atribuídos
    .escalating = Prazo próximo
    .breached = Prazo ultrapassado
    .waiting = À espera do parceiro
    .all = Todos em andamento
    .none = Não há nenhum incidente aqui.
console_filters = Filtrar a lista
    .severity = Gravidade
    .language = Idioma
    .product = Produto
    .partner = Parceiro
    .state = Estado
    .any = Qualquer
    .apply = Filtrar
    .ended = Incidentes resolvidos
console_list = Incidentes
    .number = Número
    .severity = Gravidade
    .state = Estado
    .due = Próximo prazo
    .description = Assunto
    .partner = Parceiro
    .product = Produto
    .language = Idioma
    .owner = Agente
    .nobody = ainda ninguém
console_list_state = Estado
    .new = novo
    .open = em andamento
    .waiting_for_partner = à espera do parceiro
    .solved = resolvido
    .closed = encerrado
    .withdrawn = retirado
console_found = Resultados
    .some = Incidentes que correspondem a “{ $text }”:
    .none = Nenhum incidente corresponde a “{ $text }”.
    .filtered_some = Os incidentes mais recentes que passam no filtro:
    .filtered_none = Nenhum incidente passa no filtro.
    .nothing_asked = Digite um número como INC-000123, os cinco últimos caracteres de uma chave, um computador, um código de erro, um parceiro ou palavras.
    .every = Mostrar todos
console_paging = Páginas
    .first = Ir para a primeira página
    .next = Próxima página
console_countdown = Tempo até o próximo prazo
    .minutes_left = em { $count } min
    .hours_left = em { $count } h
    .days_left = em { $count } { $count ->
        [one] dia
       *[other] dias
    }
    .minutes_late = { $count } min de atraso
    .hours_late = { $count } h de atraso
    .days_late = { $count } { $count ->
        [one] dia
       *[other] dias
    } de atraso

## Console: keys and imports

console_keys = Chaves do produto
    .search = Parceiro, por ID ou nome
    .search_suffix = Chave, pelo início dos cinco últimos caracteres
    .partner = Parceiro
    .id = ID
    .of = Chaves do produto de { $partner }
    .back = Todos os parceiros
    .back_to_keys = Ir para as chaves deste parceiro
    .key = Chave
    .product = Produto
    .used = Ativações usadas
    .limit = Limite
    .left = Por usar
    .state = Estado
    .no_limit = nenhum limite registrado
    .blocked = Bloqueada
    .exhausted = Limite atingido
    .usable = Utilizável
    .more = Mais
    .no_partners = Nenhum parceiro encontrado.
    .no_keys = Nenhuma chave encontrada.
console_key = Chave do produto …{ $suffix }
    .as_of = Dados atualizados até
    .ambiguous = Este parceiro tem várias chaves com estes cinco últimos caracteres. Não é possível distingui-las aqui.
console_key_problem = Não foi feito
    .no_reason = Indique um motivo.
    .no_computer = Indique o computador.
    .bad_limit = O limite tem de ser um número inteiro a partir de 0, ou ficar vazio se não houver.
    .changed = Nada foi feito: esta chave mudou desde que você a consultou. Eis como está agora.
console_key_told = Feito
    .done_release = A ativação foi liberada.
    .done_limit = O limite foi alterado.
    .done_block = A chave foi bloqueada.
    .done_unblock = A chave já não está bloqueada.
    .nothing_release = Nada foi feito: este computador não tem nenhuma ativação desta chave que possa ser liberada.
    .nothing_limit = Nada foi feito: o limite já é esse.
    .nothing_block = Nada foi feito: a chave já está bloqueada.
    .nothing_unblock = Nada foi feito: a chave não está bloqueada.
console_correction = Correções
    .hint = Primeiro você vê o que uma correção fará. Ela vale a partir de agora e fica na trilha de auditoria com o seu motivo.
    .release = Liberar uma ativação
    .limit = Alterar o limite
    .block = Bloquear a chave
    .unblock = Desbloquear a chave
    .computer = Computador
    .new_limit = Novo limite (vazio: nenhum)
    .reason = Motivo
    .look = Ver o efeito
    .before = Agora
    .after = Depois
    .confirm = Confirmar
    .cancel = Cancelar
console_correction_will = O que fará
    .release = A última ativação de { $computer } com a chave …{ $suffix } será devolvida.
    .limit = A chave …{ $suffix } terá outro limite a partir de agora. Recusas anteriores ficam como estão.
    .block = Todas as próximas instalações com a chave …{ $suffix } serão recusadas.
    .unblock = As instalações com a chave …{ $suffix } voltarão a ser contadas.
console_proof = Como foi feita a contagem
    .time = Hora
    .computer = Computador
    .how = Como
    .delta = Variação
    .used = Usadas depois
    .by = Por
    .shown = Entradas mais recentes mostradas: { $shown } de { $all }.
    .show_all = Mostrar todas
console_imports = Importações
    .upload = Importar um arquivo
    .hint = CSV com cabeçalho, JSON Lines ou uma exportação de chaves; no máximo 10 MiB. Primeiro você vê o que o arquivo faria; nada é guardado antes da sua confirmação.
    .kind = O que contém
    .file = Arquivo
    .export = Só para uma exportação de chaves do centro de administração
    .partner = ID do parceiro, se o arquivo não indicar o parceiro
    .as_of = Quando foi feita a exportação (vazio: agora)
    .check = Verificar o arquivo
    .made = Importações feitas
    .none = Ainda não há importações.
    .number = Número
    .time = Hora
    .rows = Linhas
    .new = Novas
    .changed = Alteradas
    .unchanged = Inalteradas
    .rejected = Rejeitadas
    .recounted = Entradas anteriores decididas de outra forma
    .by = Por
    .state = Estado
    .published = Em vigor
    .undone = Desfeita
    .undoes = Desfaz { $number }
    .undo = Desfazer a importação { $number }
console_import_kinds = Tipos de arquivo
    .partners = Parceiros
    .contacts = Contatos
    .benefits = Benefícios
    .keys = Chaves do produto
    .installations = Instalações
    .snapshots = Exportação de chaves
    .undo = Desfazer
console_import_problem = Não foi feito
    .busy = Nada foi feito: há outra importação em andamento. Tente de novo dentro de instantes.
    .gone = Nada foi feito: este arquivo já foi importado, ou foi verificado há mais de uma hora. Verifique-o de novo.
    .bad_moment = A hora da exportação não pode ser usada.
    .exports_only = Parceiro e hora servem para uma exportação de chaves do centro de administração, o que este arquivo não é. Deixe-os vazios.
    .unknown_partner = Esse parceiro não está entre aqueles para quem você trabalha.
    .no_reason = Indique um motivo.
    .built_upon = Nada foi feito: importações ou dados posteriores dependem desta importação. É preciso desfazê-los primeiro.
console_import_told = Feito
    .done_import = O arquivo foi importado.
    .done_part = As linhas válidas foram importadas. { $count } { $count ->
        [one] linha ficou
       *[other] linhas ficaram
    } de fora.
    .done_undo = A importação foi desfeita.
    .undone_already = Nada foi feito: esta importação já foi desfeita, ou não pode ser desfeita.
console_import_check = Arquivo verificado
    .back = Ir para as importações
    .would = Ainda nada foi guardado. O arquivo faria isto:
    .keys = Chaves cujos números mudariam
    .used = Usadas
    .limit = Limite
    .rejected = Nada deste arquivo seria guardado. Corrija estas linhas e verifique o arquivo de novo.
    .some_rejected = Estas linhas não podem ser aceitas. Corrija-as e verifique o arquivo de novo, ou importe só as linhas válidas.
    .line = Linha
    .column = Coluna
    .value = Valor
    .reason = Motivo
    .more = E mais { $count }.
    .kept = O arquivo fica guardado por uma hora, para que seja importado exatamente o que foi verificado.
    .publish = Importar este arquivo
    .publish_good = Importar { $count ->
        [one] a linha válida
       *[other] as { $count } linhas válidas
    }
    .rejects = Baixar as linhas rejeitadas
    .rejects_hint = O download contém as linhas rejeitadas tal como estão no seu arquivo, com as chaves do produto. Corrija-as lá e verifique esse arquivo.
console_audit = Trilha de auditoria
    .search = ID do parceiro
    .time = Hora
    .actor = Por
    .action = Ação
    .subject = Objeto
    .partner = Parceiro
    .reason = Motivo
    .details = Detalhes
    .none = Não há entradas.
    .more = Anteriores
console_audit_actions = O que foi feito
    .KEY_RELEASE = Ativação liberada
    .KEY_LIMIT = Limite alterado
    .KEY_BLOCK = Chave bloqueada
    .KEY_UNBLOCK = Chave desbloqueada
    .IMPORTED = Arquivo importado
    .IMPORT_UNDONE = Importação desfeita
    .AGENT_ADDED = Agente adicionado
    .AGENT_DISABLED = Agente desativado
    .API_KEY_ADDED = Chave de API adicionada
    .API_KEY_REVOKED = Chave de API revogada
    .OUTBOX_RETRIED = Entrega tentada de novo
    .OUTBOX_DROPPED = Entrega descartada
    .CONTACT_ADDED = Contato adicionado
    .CONTACT_LINKED = Contato vinculado ao Teams
    .CONTACT_ERASED = Contato apagado
    .MACRO_ADDED = Macro adicionada
    .MACRO_CHANGED = Macro alterada
    .MACRO_DELETED = Macro apagada

## Console: understanding and reports

console_understanding = Mensagens que o bot não entendeu com certeza, e aquelas cuja resposta não ajudou. Diga o que se queria dizer: uma pessoa revisa isso antes de o bot aprender.
    .choices = Que mensagens
    .unmarked = Ainda não marcadas
    .marked = Marcadas
    .export = Baixar o que foi marcado
    .nothing = Não há nenhuma mensagem aqui.
    .pages = Mais mensagens
    .newest = Mais recentes
    .older = Mais antigas
    .visitor = Visitante
    .understood = entendida como “{ $intent }”, { NUMBER($confidence, style: "percent") }
    .not_helped = a resposta não ajudou
    .intent = O que se queria dizer
    .choose = Escolher
    .language = Idioma
    .mark = Marcar
    .mark_again = Marcar de novo
    .unmark = Retirar a marca
    .marked_by = Marcada por { $agent }
console_intent = Intenções sobre as quais não se pergunta a ninguém
    .affirm = Sim
    .cancel = Deixar para lá
    .change_language = Outro idioma
    .deny = Não
    .goodbye = Despedida
    .greet = Saudação
    .inform = Uma resposta ao que foi perguntado, como um produto ou um código
    .nlu_fallback = Não entendida
    .out_of_scope = Algo completamente diferente
    .thank = Agradecimento
console_report = Relatórios
    .weeks = Incidentes por semana
    .products = Incidentes por produto
    .languages = Incidentes por idioma
    .targets = Prazos
    .answers = Bot e pessoas
    .unanswered = Perguntas sem resposta
    .error_codes = Códigos de erro
console_report_about = O que contam os relatórios
    .weeks = Cada incidente conta na semana em que foi aberto.
    .products = Conta cada incidente aberto.
    .languages = O idioma é o da conversa.
    .targets = Um prazo fica suspenso enquanto um incidente espera pelo parceiro ou já terminou. Duplicados unidos não são avaliados. A mediana é dada em horas corridas.
    .answers = Mensagens a que o bot respondeu e as que não entendeu, e quantas vezes uma pessoa assumiu a conversa.
    .unanswered = O que o bot não entendeu, do mais frequente ao menos frequente; as chaves do produto estão mascaradas.
    .error_codes = Os códigos sobre os quais se abriram incidentes, do mais frequente ao menos frequente.
console_report_period = Período
    .weeks = { $count } { $count ->
        [one] semana
       *[other] semanas
    }
    .show = Mostrar
    .csv = Baixar em CSV
    .since = Desde { $day }; a semana começa na segunda-feira (UTC).
    .nothing = Não há nada a contar nestas semanas.
console_report_columns = Colunas
    .week = Semana de
    .incidents = Incidentes
    .product = Produto
    .language = Idioma
    .target = Prazo
    .severity = Gravidade
    .met = Cumprido
    .missed = Não cumprido
    .open = Em aberto
    .median = Mediana
    .answered = Respondidas
    .not_understood = Não entendidas
    .handed_over = Passadas a uma pessoa
    .question = Pergunta
    .times = Vezes
    .last = Última vez
    .error_code = Código de erro
console_report_target = Prazos
    .response = Primeira resposta
    .solution = Solução
console_report_hours = { NUMBER($hours) } h

## Console: an incident

console_incident = Incidente { $number }
    .diagnosis = Diagnóstico
    .standing = Situação
    .transcript = Conversa
    .timeline = O que aconteceu
    .earlier = Antes
    .work = Tratamento
    .others = Outros incidentes deste parceiro
    .similar = Incidentes semelhantes já resolvidos
    .description = Descrição
    .impact = Impacto
    .partner = Parceiro
    .contact = Aberto por
    .language = Idioma
    .owner = Agente
    .nobody = ainda ninguém
    .severity = Gravidade
    .state = Estado
    .reason = Desfecho
    .merged = Continua em
    .opened = Aberto em
    .product = Produto
    .suffix = Chave, cinco últimos caracteres
    .computer = Computador
    .error_code = Código de erro
    .unknown_code = Este código de erro não está no catálogo.
    .understood = O que o bot entendeu
    .nothing_understood = Nada: o incidente surgiu sem uma mensagem.
    .quota = Incidentes deste ano da associação
    .membership = Associação
    .records = Dados atualizados até
    .no_records = Não foram importados dados de ativação para este parceiro.
    .no_key = Não foi indicada nenhuma chave deste parceiro.
    .silent = Não houve nenhuma conversa.
    .none = Não há.
    .internal = interno
    .withheld = nunca entregue
    .solved_by = O que resolveu
console_incident_confidence = { NUMBER($confidence, style: "percent") } de certeza
    .sure = { NUMBER($confidence, style: "percent") } de certeza
    .unsure = apenas { NUMBER($confidence, style: "percent") } de certeza
    .lost = apenas { NUMBER($confidence, style: "percent") } de certeza: pode muito bem ser outra coisa
console_incident_quota = { $total ->
        [none] usados: { $used }; nenhuma associação registrada
        [unlimited] usados: { $used }, sem limite
       *[other] { $used } de { $total } usados, { $left } por usar
    }
console_incident_key = { $limit ->
        [none] ativações usadas: { $used }, nenhum limite registrado
       *[other] { $used } de { $limit } ativações usadas, { $left } por usar
    }
    .before = Na abertura do incidente: { $limit ->
        [none] usadas: { $used }, nenhum limite registrado
       *[other] { $used } de { $limit } usadas
    }
    .blocked = Esta chave está bloqueada.
    .plot = Ativações usadas em relação ao limite ao longo do tempo
    .table = Os mesmos números, e como cada um foi contado
    .date = Data
    .computer = Computador
    .how = Como foi contado
    .used = Usadas
    .limit = Limite
    .no_limit = nenhum
    .empty = O histórico desta chave está vazio.
console_incident_target = Próximo prazo
    .response = Primeira resposta até
    .solution = Solução até
    .paused = suspenso: espera pelo parceiro
    .none = Nenhum prazo em curso.
console_incident_state = Estado
    .new = novo
    .open = em andamento
    .waiting_for_partner = à espera do parceiro
    .solved = resolvido
    .closed = encerrado
    .withdrawn = retirado
console_incident_held = Os agentes conduzem a conversa: o bot está em silêncio.
    .bot = O bot conduz a conversa.
console_deed = O que foi feito
    .OPENED = abriu o incidente
    .TAKEN = assumiu o incidente
    .ANSWERED = respondeu
    .ASKED = perguntou e espera pela resposta
    .NOTED = anotou
    .COMMENTED = escreveu
    .SOLVED = resolveu o incidente
    .CLOSED = encerrou o incidente
    .WITHDRAWN = retirou o incidente
    .REOPENED = reabriu o incidente
    .HANDED_OVER = passou a conversa a um agente
    .GIVEN_BACK = devolveu a conversa ao bot
    .ASSIGNED = atribuiu o incidente
    .RATED = alterou a gravidade
    .PAUSED = deixou o incidente à espera do parceiro
    .RESUMED = retomou o incidente
    .MERGED = uniu o incidente a outro
    .LINKED = uniu outro a este incidente
console_deed_more = Mais sobre o que foi feito
    .ASSIGNED = a { $owner }
    .RATED = de { $from } para { $to }
    .MERGED = ({ $into })
    .LINKED = ({ $duplicate })
console_reason = Desfecho
    .KEY_LIMIT_RAISED = o limite da chave foi aumentado
    .ACTIVATION_RELEASED = uma ativação foi liberada
    .CONFIGURATION = configuração
    .EXPLAINED = explicado
    .DUPLICATE = duplicado
    .PRODUCT_FAULT = uma falha do produto
    .NOT_REPRODUCIBLE = não foi possível reproduzir
    .OTHER = outra coisa
console_delivery = O que aconteceu com a mensagem
    .nowhere = sem envio: não há conversa
    .waiting = a caminho
    .delivered = entregue { $channel ->
        [teams] no Teams
       *[other] no chat
    }, ainda não lida
    .read = lida { $channel ->
        [teams] no Teams
       *[other] no chat
    }
    .dead = não foi possível entregar
    .mail_waiting = segue um e-mail
    .mail_delivered = e-mail enviado
    .mail_dead = não foi possível enviar o e-mail
console_similar = Semelhante
    .error_code = mesmo código de erro
    .product = mesmo produto
console_macro = Macro
    .none = sem macro
    .fill = Preencher
    .missing = Esta macro não tem texto neste idioma ({ $language }): foi preenchida em inglês.
    .lacking = O incidente não tem valor para:
    .send = Enviar{ $state ->
        [waiting_for_partner] {" "}e esperar pelo parceiro
        [solved] {" "}e resolver
        [closed] {" "}e encerrar
       *[other] {""}
    }{ $owner ->
        [me] {" "}(o incidente passa a ser seu)
        [other] {" "}(o incidente passa a outro agente)
       *[none] {""}
    }
console_work = Tratamento
    .take = Assumir
    .take_from = Assumir de { $owner }
    .take_over = Assumir a conversa
    .give_back = Devolver a conversa ao bot
    .reopen = Reabrir
    .answer = Responder ao parceiro
    .answer_hint = Idioma do parceiro: { $language }. A resposta vai para a conversa dele, e por e-mail se não for lida lá.
    .send = Enviar
    .send_and_wait = Enviar e esperar pelo parceiro
    .note = Nota interna
    .note_hint = Só para agentes.
    .moved = Já não é possível responder assim a este incidente: o que você tinha escrito está na nota.
    .leave = Há aqui um texto que ainda não foi enviado. Resolver o incidente e continuar sem ele?
    .keep = Guardar a nota
    .solve = O que resolveu
    .solve_hint = O parceiro lê isto e pode reabrir o incidente.
    .mark_solved = Resolver
    .solve_and_next = Resolver e ir para o próximo
    .close = Motivo do encerramento
    .close_hint = O parceiro lê isto e pode reabrir o incidente.
    .mark_closed = Encerrar
    .assign = Agente
    .assign_now = Atribuir
    .severity = Gravidade
    .severity_now = Alterar a gravidade
    .wait = Esperar pelo parceiro
    .resume = Retomar
    .merge = Unir a outro
    .merge_into = Número do incidente que continua
    .merge_hint = Este é encerrado como duplicado, e o parceiro lê qual continua.
    .ended = O incidente terminou.
console_done = Feito.
    .take = O incidente é seu.
    .take-over = Você conduz a conversa.
    .give-back = O bot voltou a conduzir a conversa.
    .answer = A sua resposta está a caminho.
    .note = A nota está guardada.
    .solve = O incidente está resolvido.
    .close = O incidente está encerrado.
    .reopen = O incidente está aberto de novo.
    .assign = O incidente está atribuído.
    .severity = A gravidade foi alterada.
    .wait = O incidente está à espera do parceiro.
    .resume = O incidente está de novo em andamento.
    .merge = O incidente está encerrado como duplicado.
console_refused = Não foi possível fazer isso.
    .STALE = Ainda não foi feito: nesse meio-tempo, alguém alterou o incidente. O que foi inserido continua aqui; faça de novo, se ainda fizer sentido.
    .WRONG_STATE = Na situação atual do incidente, isso não é possível.
    .TOO_LATE = É tarde demais para reabrir este incidente.
    .NOT_HELD = Nenhum agente conduz a conversa.
    .HELD = Os agentes conduzem esta conversa por causa de outro incidente.
    .NO_CONVERSATION = Este incidente não veio de nenhuma conversa.
    .EMPTY = Ainda não há nada escrito.
    .TOO_LONG = Isto tem mais de 4.000 caracteres.
    .NO_REASON = Indique o desfecho.
    .PLACEHOLDER = Um espaço reservado da macro ainda não tem valor: o nome dele está no texto, entre chaves duplas. Escreva o que deve estar lá, ou retire-o.
    .MACRO_CHANGED = Nesse meio-tempo, a macro foi alterada ou apagada, e nada foi enviado. O que você escreveu continua aqui: veja o que o botão dela faz agora e envie de novo.
    .UNKNOWN_AGENT = Nenhum agente com este nome trabalha para este parceiro.
    .UNCHANGED = Já é assim.
    .UNKNOWN_INCIDENT = Este parceiro não tem nenhum incidente com este número.
    .SAME_INCIDENT = Um incidente não pode ser unido a si próprio.
    .MERGED = Esse já é um duplicado.
    .OTHER_ENDED = Esse já terminou.
    .changes = O que mudou nesse meio-tempo:


## Console: macros

console_macros = Respostas que os responsáveis guardam para todos os agentes. Uma macro preenche a resposta no idioma do incidente; o que ela diz ainda pode ser alterado.
    .none = Ainda não há macros.
    .new = Nova macro
    .change = Alterar a macro
    .name = Nome
    .languages = Idiomas
    .state = Depois, o incidente fica
    .owner = Depois, pertence a
    .stays = como antes
    .me = quem a usa
    .hint = Espaços reservados preenchidos a partir do incidente:
    .text = Texto, { $language }
    .keep = Guardar
    .delete = Apagar
console_macro_problem = Problema
    .BAD_MACRO = { $problem ->
        [MISSING] Falta o texto em inglês: é usado quando não há texto em um idioma.
        [TOO_LONG] O texto ({ $language }) é longo demais: no máximo 4.000 caracteres.
        [UNKNOWN_PLACEHOLDER] O texto ({ $language }) tem algo desconhecido na linha { $line }, caractere { $column }: { $placeholder }
       *[other] { $field ->
            [owner] O agente a quem pertenceria já não pode entrar.
            [state] Um incidente não pode ficar neste estado depois.
           *[name] A macro precisa de um nome com no máximo 200 caracteres.
        }
    }
    .MACRO_THERE = Já existe uma macro com este nome.
    .MACRO_CHANGED = Nesse meio-tempo, { $by } alterou esta macro. O que você escreveu continua aqui: guarde mais uma vez para substituir a versão atual.
