### Japanese. Every sentence that people read; the same names and variables stand in every language.
### `utter_…`: what the bot says, with its buttons as attributes. `row_…`: a line of a list. `rule_…`, `state_…`: words for codes.

## Conversation

utter_greet = こんにちは{ $name ->
        [none] {""}
       *[other] 、{ $name }様
    }。お客様の記録をもとに、プロダクト キーとライセンス認証についてのご質問にお答えします。テクニカル サポート インシデントの作成も承ります。どのようなご用件でしょうか？
    .usage = ライセンス認証はあと何回残っていますか？
    .limit = ライセンス認証の回数が上限に達しました
    .counting = ライセンス認証はどのようにカウントされますか？
utter_help =
    次のことができます。
    - キーのライセンス認証の使用回数と残り回数、カウントされたコンピューターをお知らせする
    - キーが上限に達した理由と、その対処方法をご説明する
    - 再インストールや新しいハードウェアがカウントされるかどうかを事前にお知らせする
    - ライセンス認証のエラー コードをご説明する
    - ご利用になれる製品、キーとダウンロードの場所、必要なロールをお知らせする
    - テクニカル サポート インシデントの作成、状況のお知らせ、情報の追加、終了、再開を行う
    - サポート チームの担当者におつなぎする
    ご自分の言葉でご質問ください。対応言語は{ $languages }です。
    .usage = ライセンス認証はあと何回残っていますか？
    .counting = ライセンス認証はどのようにカウントされますか？
    .incident = インシデントを作成する
utter_goodbye = ご利用ありがとうございました。インストールがうまくいきますように。
utter_thank = どういたしまして。
utter_out_of_scope = 申し訳ありませんが、そのご質問にはお答えできません。お手伝いできるのは、プロダクト キー、ライセンス認証、ソフトウェア特典、テクニカル サポート インシデントに関することだけです。たとえば、ライセンス認証の残り回数をお知らせしたり、インシデントを作成したりできます。
    .usage = ライセンス認証はあと何回残っていますか？
    .help = 何ができますか？
utter_not_understood = うまく理解できませんでした。別の言い方でお願いできますか？プロダクト キー、ライセンス認証、ソフトウェア特典、テクニカル サポート インシデントについてお答えできます。
    .usage = ライセンス認証はあと何回残っていますか？
    .help = 何ができますか？
utter_did_you_mean = 正しく理解できているか自信がありません。次のどれかでしょうか？
    { $meanings }
    .meaning = { $meaning }
    .deny = それ以外
utter_offer_person = 申し訳ありません、まだ理解できていません。担当者におつなぎすることも、テクニカル サポート インシデントを作成することもできます。インシデントを作成しましょうか？
    .person = 担当者と話す
    .open_incident = インシデントを作成する
utter_offer_sign_in = 申し訳ありません、まだ理解できていません。ポータルにサインインしていただければ、テクニカル サポート インシデントを作成して、担当者にお届けできます。一般的なご質問にはすぐにお答えできます。
    .counting = ライセンス認証はどのようにカウントされますか？
    .activation = ライセンス認証が必要な製品はどれですか？
utter_started_over = { $what ->
        [incident] 承知しました。インシデントを最初からやり直します。
       *[conversation] 承知しました。最初からやり直しましょう。どのようなご用件でしょうか？
    }
utter_language_changed = はい、ここからは日本語でご案内します。
utter_language_not_spoken = その言語にはまだ対応していません。対応言語は{ $languages }です。
utter_nothing_to_affirm = 承知しました。何についてお調べしましょうか？
    .usage = ライセンス認証はあと何回残っていますか？
    .help = 何ができますか？
utter_denied = 承知しました。ほかにお手伝いできることはありますか？
utter_cancelled = キャンセルしました。何も送信されていません。ほかにお手伝いできることはありますか？
utter_information_taken = 承知しました。それについて何をお調べしましょうか？
    .usage = ライセンス認証はあと何回残っていますか？
    .incident = インシデントを作成する
utter_sign_in = それにはポータルへのサインインが必要です。どのパートナー様かわからないと、記録を確認できません。一般的なご質問にはすぐにお答えできます。
    .counting = ライセンス認証はどのようにカウントされますか？
    .activation = ライセンス認証が必要な製品はどれですか？
utter_role_needed = それにはグローバル管理者またはMPNパートナー管理者のロールが必要です。ユーザーの方には、製品とその合計が表示されます。
utter_not_solved = お役に立てず申し訳ありません。{ $help ->
        [none] {""}
       *[some] 次の点はまだ確認していません。
    { $meanings }
    }
    テクニカル サポート インシデントを作成すれば、担当者が確認します。作成しましょうか？
    { $reopens ->
        [yes] { $ended }の問題が再発した場合は、そのインシデントを再開することもできます。
       *[no] {""}
    }
    .reopen = { $ended }を再開する
    .meaning = { $meaning }
    .affirm = はい、インシデントを作成する
    .deny = いいえ


## Keys and activations

utter_which_key = どのキーでしょうか？番号、末尾の5文字、または製品名をお知らせください。
    { $keys }
    .key = { $product } …{ $suffix }
utter_unknown_key = お客様の記録には、末尾が{ $suffix }のキーがありません。末尾の5文字をご確認ください。
utter_no_key_of_product = お客様の記録には、{ $product }のキーがありません。
utter_no_keys = お客様の記録には、まだプロダクト キーがありません。
utter_limit_reached = { $product }のキー…{ $suffix }は、ライセンス認証をすべて使い切りました（{ $limit }回中{ $used }回）。このキーではもう認証できません。{ $card ->
        [yes] {""}
       *[no] {""}
    カウントの内訳：
    { $proof }
    }
    { $help ->
        [none] この製品のほかのキーにも残りがなく、カウントされずに再インストールできるコンピューターもありません。
       *[other] 次の方法があります。
    { $options }
    }
    このキーの認証回数を増やすことはお約束できません。テクニカル サポート インシデントを作成しましょうか？
    { $records }
    .open_incident = インシデントを作成する
    .counting = ライセンス認証はどのようにカウントされますか？
utter_limit_not_reached = 記録では、{ $product }のキー…{ $suffix }は上限に達していません。{ $limit }回中{ $used }回を使用済みで、残りは{ $left }回です。{ $card ->
        [yes] {""}
       *[no] {""}
    カウントの内訳：
    { $proof }
    }
    そのため、拒否には別の理由があるか、ライセンス認証サーバーでのカウントが異なる可能性があります。テクニカル サポート インシデントを作成しましょうか？
    { $records }
    .open_incident = インシデントを作成する
    .counting = ライセンス認証はどのようにカウントされますか？
utter_limit_unknown = 記録では、{ $product }のキー…{ $suffix }のライセンス認証は{ $used }回使用されていますが、上限は記録されていません。{ $card ->
        [yes] {""}
       *[no] {""}
    カウントの内訳：
    { $proof }
    }
    テクニカル サポート インシデントを作成しましょうか？
    { $records }
    .open_incident = インシデントを作成する
    .counting = ライセンス認証はどのようにカウントされますか？
utter_limit_totals = ライセンス認証を使い切ったキーでは、もう認証できません。お使いの製品の合計は次のとおりです。
    { $totals }
    どのコンピューターがカウントされたかは、グローバル管理者またはMPNパートナー管理者のロールの方にだけ表示されます。テクニカル サポート インシデントを作成しましょうか？
    { $records }
    .open_incident = インシデントを作成する
utter_key_usage = { $product }、キー…{ $suffix }：ライセンス認証は{ $limit }回中{ $used }回を使用済みで、{ $left ->
        [0] 残りはありません
       *[other] 残りは{ $left }回です
    }。{ $card ->
        [yes] {""}
       *[no] {""}
    カウントの内訳：
    { $proof }
    }
    { $records }
    .counting = ライセンス認証はどのようにカウントされますか？
utter_key_usage_unlimited = { $product }、キー…{ $suffix }：ライセンス認証は{ $used ->
        [0] まだ使用されていません
       *[other] { $used }回使用されています
    }。上限は記録されていません。{ $card ->
        [yes] {""}
       *[no] {""}
    カウントの内訳：
    { $proof }
    }
    { $records }
    .counting = ライセンス認証はどのようにカウントされますか？
utter_key_usages = お使いのキーのライセンス認証は次のとおりです。
    { $keys }
    キーの末尾の5文字をお知らせいただくと、カウントの内訳をお見せします。
    { $records }
    .key = { $product } …{ $suffix }
utter_product_totals = お使いの製品のライセンス認証は次のとおりです。
    { $totals }
    { $records }
utter_counting_rules = ライセンス認証はプロダクト キーごとにカウントされます。
    - 新しいコンピューターへのインストール：カウントされます
    - 同じコンピューターへの再インストール（ハードウェアの大きな変更なし）：カウントされません
    - マザーボードの交換など、ハードウェアの大きな変更をした同じコンピューターへのインストール：カウントされます
    { $partner_rule ->
        [every_activation] お客様の組織には別のルールが適用され、同じコンピューターであっても、すべてのライセンス認証がカウントされます。
        [hardware_aware] お客様の組織にはこのルールが適用されます。
       *[unknown] パートナーによっては、同じコンピューターであっても、すべてのライセンス認証がカウントされます。
    }
    現在のWindowsでどの変更が大きな変更にあたるかは公開されていないため、以前のバージョンについて公開されている重みを目安として使用しています。
    { -source-benefits }
    .if_counted = 再インストールはカウントされますか？
utter_if_counted = { $verdict ->
        [counted] はい。{ $computer }にキー…{ $suffix }（{ $product }）でインストールすると、カウントされます。その後の使用回数は{ $limit }回中{ $used_after }回になります。
        [counted_unlimited] はい。{ $computer }にキー…{ $suffix }（{ $product }）でインストールすると、カウントされます。その後の使用回数は{ $used_after }回になります。
        [refused] 認証は拒否されます。{ $computer }にキー…{ $suffix }（{ $product }）でインストールするとカウントの対象になりますが、上限の{ $limit }回に達しているためです。
        [blocked] 認証は拒否されます。キー…{ $suffix }（{ $product }）では現在、{ $computer }でもほかのコンピューターでも認証できません。
       *[not_counted] いいえ。{ $computer }にキー…{ $suffix }（{ $product }）でインストールしても、カウントされません。
    }
    { $reason ->
        [BLOCKED] 理由：キーがブロックされています。
        [NEW_COMPUTER] 理由：このコンピューターは、このキーではまだカウントされていません。
        [SAME_COMPUTER_UNCHANGED] 理由：同じコンピューターで、ハードウェアも同じです。
        [SAME_COMPUTER] 理由：同じコンピューターで、変更箇所（{ $changed }）はハードウェアの大きな変更にあたりません。
        [HARDWARE_CHANGED] 理由：ハードウェアの大きな変更（{ $changed }）にあたります。
       *[EVERY_ACTIVATION] 理由：お客様の組織では、すべてのライセンス認証がカウントされます。
    }{ $unknown ->
        [none] {""}
       *[other] このコンピューターの記録にまだないもの：{ $unknown }。不明な部品が変更とみなされることはありません。
    }{ $help ->
        [none] {""}
       *[other] {""}
    次の方法があります。
    { $options }
    }
    { $records }
    .usage = ライセンス認証はあと何回残っていますか？
utter_if_counted_general = コンピューターによって異なります。
    - 新しいコンピューターまたは新しい仮想マシン：カウントされます
    - ハードウェアが変わっていない同じコンピューター（再インストールやアップグレードも含む）：カウントされません
    - マザーボードの交換など、ハードウェアの大きな変更をした同じコンピューター：カウントされます。ディスクの交換だけなら大きな変更にはあたりません
    { $partner_rule ->
        [every_activation] ただし、お客様の組織では、すべてのライセンス認証がカウントされます。
       *[other] コンピューター名をお知らせいただければ、実際の履歴を確認します。
    }
utter_which_computer_key = { $computer }は複数のキーで記録されています。どのキーでしょうか？
    { $keys }
    .key = { $product } …{ $suffix }
utter_activation_required = { $needed ->
        [yes] はい、{ $product }にはライセンス認証が必要です。
        [rds] RDS CALはリモート デスクトップ ライセンス サーバーにインストールし、そのサーバーのライセンス認証を行います。
        [cal] いいえ。CALにはキーがなく、インストールもしないため、認証するものはありません。
       *[no] いいえ、{ $product }にはライセンス認証は必要ありません。
    }ライセンス認証が必要なのは、Windows Server、Windowsクライアント オペレーティング システム、およびすべてのOfficeクライアント アプリケーションです。{ -source-benefits }
utter_activation_required_general =
    { $products }
    ライセンス認証が必要なのは、Windows Server、Windowsクライアント オペレーティング システム、およびOffice、Visio、ProjectなどすべてのOfficeクライアント アプリケーションです。すべての製品に必要なわけではありません。{ -source-benefits }
utter_no_more_activations = 認証回数を増やすことはお約束できません。メンバーシップでは、製品ごとに決まった回数が提供されます。{ $product }については、次の方法が役立つかもしれません。
    { $options }
    または、テクニカル サポート インシデントを作成できます。作成しましょうか？
    .open_incident = インシデントを作成する
utter_no_more_activations_general = 認証回数を増やすことはお約束できません。メンバーシップでは、製品ごとに決まった回数が提供されます。同じ製品のほかのキーに残りがあるかもしれません。また、すでにカウントされたコンピューターなら、カウントされずに再インストールできる場合があります。テクニカル サポート インシデントなら担当者に届きます。作成しましょうか？
    .open_incident = インシデントを作成する
    .usage = ライセンス認証はあと何回残っていますか？
utter_error_code = { $certain ->
        [yes] { $code }：{ $meaning }
       *[no] { $code }は、おそらく次の意味です。{ $meaning }
    }
    { $mend }
    { $certain ->
        [yes] 出典：Microsoftのライセンス認証エラー一覧。
       *[no] 出典：一般的な知識（Microsoftの一覧にはありません）。
    }
    .open_incident = インシデントを作成する
utter_unknown_error_code = コード{ $code }は手元の一覧にないため、わかりません。推測でのお答えは控えます。このコードでテクニカル サポート インシデントを作成しましょうか？
    .open_incident = インシデントを作成する
utter_which_error_code = どのエラー コードまたはメッセージが表示されていますか？コードは0xC004C008のような形です。Windowsではslmgr.vbs /atoで表示できます。
    .open_incident = インシデントを作成する
utter_key_rejected = キーが受け付けられない場合は、次のことをお試しください。
    - 特典のページに表示されているとおりに、キーを入力し直してください。貼り付ける場合は、ハイフンが別の記号に変わっていないか確認してください
    - キーがこの製品、エディション、バージョンのものか確認してください
    - エラー コードが表示されている場合は、お知らせください
    { $known ->
        [yes] お客様の記録では、キー…{ $suffix }は{ $product }のキーです。
        [no] お客様の記録には、末尾が{ $suffix }のキーがありません。
       *[not_given] {""}
    }
    テクニカル サポート インシデントを作成しましょうか？
    .open_incident = インシデントを作成する

## Benefits

utter_cal_no_details = CALで「詳細情報がありません」と表示されるのは正常です。CAL（クライアント アクセス ライセンス）はダウンロードする製品ではありません。Windows Server CALにはキーがなく、インストールもライセンス認証もしません。認証が必要なのはサーバー製品自体です。ライセンスの証明書類を保管していただければ、ほかに必要な作業はありません。
    RDS CALは異なります。ライセンス認証済みのリモート デスクトップ ライセンス サーバーに120日以内にインストールし、バージョンはセッション ホストと同じか、それ以降である必要があります。
    { -source-cals }
    .cal_licensing = CALの仕組みを教えてください
    .open_incident = インシデントを作成する
utter_which_cal = どちらの種類のCAL（クライアント アクセス ライセンス）も、1人のユーザーまたは1台のデバイスにサーバーを使用する権利を与えるもので、ダウンロードはできません。{ -source-cals }
    Windows Server CALとRDS CALのどちらでしょうか？
    .windows_server_cal = Windows Server CAL
    .rds_cal = RDS CAL
utter_cal_licensing = { $kind ->
        [windows-server-cal] { -cal-windows-server }
        [rds-cal] { -cal-rds }
       *[both] { -cal-windows-server }
    { -cal-rds }
    }
    { -source-cals }
    { $benefits }
    { $records }
-cal-windows-server = Windows Server CALは、1人のユーザーまたは1台のデバイスにサーバーを使用する権利を与えます。キーはなく、インストールもせず、サーバーがカウントすることもありません。証明書類を保管してください。
-cal-rds = リモート デスクトップ サービスには、Windows Server CALに加えてRDS CALが必要です。RDS CALは、ライセンス認証済みのリモート デスクトップ ライセンス サーバーにインストールします。猶予期間は120日で、CALのバージョンはセッション ホストと同じか、それ以降である必要があります。
utter_software_benefits = { $scope ->
        [named] お客様の記録では次のとおりです。
       *[all] お客様の組織がご利用になれるソフトウェアは次のとおりです。
    }
    { $benefits }
    一覧はパートナー センターの「MPN」→「特典」→「ソフトウェア」タブにあります。
    製品、数量、キーはお客様の記録によるものです。どの製品にライセンス認証が必要かは、Microsoft Partner Networkのソフトウェア特典ページ（2021年3月）によるものです。
    { $records }
utter_no_benefits = お客様の記録には、まだソフトウェア特典がありません。ご利用になれるソフトウェアは、パートナー センターの「MPN」→「特典」→「ソフトウェア」タブに表示されます。{ -source-benefits }
    { $records }
utter_software_benefits_general = ご利用になれる製品は、パートナー センターの「MPN」→「特典」→「ソフトウェア」タブにあります。製品の行を展開すると、手順が表示されます。{ -source-benefits }
utter_get_key =
    { $products }
    プロダクト キーは、パートナー センターの「MPN」→「特典」→「ソフトウェア」タブにあります。製品の行を展開してバージョンを選ぶと、同じペインにキーが表示されます。キーの表示には、グローバル管理者またはMPNパートナー管理者のロールが必要です。
    { -source-benefits }
    { $records }
    .role = 自分のロールは何ですか？
utter_download =
    { $products }
    ダウンロードは、パートナー センターの「MPN」→「特典」→「ソフトウェア」タブにあります。製品の行を展開し、バージョン、言語、エディションを選んでください。キーも同じペインに表示されます。CALはダウンロードできません。
    { -source-benefits }
    { $records }
utter_required_role = プロダクト キーの表示とソフトウェア特典の管理には、グローバル管理者またはMPNパートナー管理者のロールが必要です。ほかのユーザーには詳細情報だけが表示されます。{ -source-roles }
    { $has_role ->
        [yes] お客様の記録では、次のロールをお持ちです：{ $roles }。
        [no] お客様の記録では、どちらのロールもお持ちではありません。組織の管理者にご相談ください。
       *[unknown] {""}
    }
    { $records }
role_global_admin = グローバル管理者
role_partner_admin = MPNパートナー管理者
utter_manage_benefits = メンバーシップはパートナー センターで更新します。更新できるのは、年度の終了後{ $renewal_days }日までです。お支払い後、特典が表示されるまでに最大{ $appear_hours }時間かかることがあります。メンバーシップが終了するとライセンスも終了し、ソフトウェアをアンインストールする必要があります。{ -source-membership }
    { $standing ->
        [none] {""}
        [unknown] お客様の記録には、メンバーシップがありません。
        [undated] お客様の記録では、メンバーシップは{ $membership }ですが、日付は記録されていません。
       *[current] お客様の記録では、メンバーシップは{ $membership }{ $since ->
            [none] {""}
           *[other] （{ $since }から）
        }です。現在の年度は{ $ends }に終了し、{ $renew_by }まで更新できます。
        [renewable] お客様の記録では、メンバーシップは{ $membership }{ $since ->
            [none] {""}
           *[other] （{ $since }から）
        }です。{ $ends }に終了しましたが、{ $renew_by }まで更新できます。
        [lapsed] お客様の記録では、メンバーシップは{ $membership }{ $since ->
            [none] {""}
           *[other] （{ $since }から）
        }です。{ $ends }に終了し、更新の期限は{ $renew_by }でした。
    }
    { $records }
membership_action_pack = Action Pack
membership_silver = Silver
membership_gold = Gold
membership_solutions_partner = Solutions Partner

## Incidents

utter_incident_begin = { $quota ->
        [unknown] テクニカル サポート インシデントを作成します。
        [unlimited] テクニカル サポート インシデントを作成します。お客様のメンバーシップでは件数に制限はありません。
       *[known] テクニカル サポート インシデントを作成します。このメンバーシップ年度の残りは、{ $total }件中{ $left }件です。
    }「キャンセル」と入力すれば、いつでも中止できます。
utter_incident_no_quota = このメンバーシップ年度のテクニカル サポート インシデント{ $total }件をすべて使い切ったため、新しく作成できません。{ $reopens ->
        [yes] { $ended }の問題が再発した場合は、再開できます。再開しても、新たに件数は消費しません。
       *[no] {""}
    }{ $adds ->
        [yes] { $own }には引き続き情報を追加できます。
       *[no] {""}
    }
    .reopen = { $ended }を再開する
    .add = 情報を追加する
    .status = インシデントの状況は？
utter_ask_description = 問題の内容をお聞かせください。何をすると、どうなりますか？
utter_ask_description_again = 問題の内容を1～2文でお聞かせください。何をすると、どうなりますか？
utter_ask_severity = 重大度はどれですか？A：業務が停止している。B：業務に大きな支障がある。C：軽微な支障がある。
    .A = A：業務が停止している
    .B = B：大きな支障がある
    .C = C：軽微な支障がある
utter_ask_severity_again = 重大度が必要です。A、B、Cのいずれかでお答えください。
    .A = A：業務が停止している
    .B = B：大きな支障がある
    .C = C：軽微な支障がある
utter_ask_confirmation = { $card ->
        [yes] インシデントの内容はこちらです。まだどの項目も変更できます。よろしければ「{ card_incident.submit }」を押してください。
    作成してよろしいですか？「はい」、修正（「いいえ、重大度B」）、「キャンセル」と入力してもかまいません。
       *[no] インシデントの内容は次のとおりです。
    - 説明：{ $description }
    - 重大度：{ $severity }
    - 製品：{ $product }
    - キー：{ $suffix }
    - エラー コード：{ $error_code }
    - コンピューター：{ $computer }
    - 影響：{ $impact }
    作成してよろしいですか？修正（「いいえ、重大度B」）やキャンセルもできます。
    }
    .affirm = はい、作成する
    .deny = 変更する
    .cancel = キャンセル
utter_ask_correction = どこを変更しますか？変更点（たとえば「重大度B」「コンピューターはSRV-04」）、または新しい説明をお書きください。
utter_first_this = 先にこのインシデントを完了しましょう。やめる場合は「キャンセル」と入力してください。
utter_person_after_form = { $when ->
        [now] インシデントの作成が済み次第、サポート チームにおつなぎします。
       *[later] サポート チームはただいま対応時間外です。{ $opens }に対応を再開し、インシデントを確認します。
    }
utter_inputs_not_read = 読み取れなかったため、次の項目は変更していません：{ $inputs }。
incident_addition = { $description }
    { $lines }
row_added_impact = 影響：{ $impact }
row_added_severity = 重大度：{ $severity }
utter_incident_opened = インシデントを作成しました：{ $number }、重大度{ $severity }。{ $quota ->
        [unknown] {""}
        [unlimited] お客様のメンバーシップでは件数に制限はありません。
       *[known] このメンバーシップ年度の残りは{ $left }件です。
    }
    { $response ->
        [due] 最初の回答の期限は{ $response_due }です。
       *[none] {""}
    }
    .status = インシデントの状況は？
utter_incident_failed = 説明または重大度がないため、インシデントを作成できませんでした。もう一度最初からお願いします。
    .open_incident = インシデントを作成する
utter_incident_status = { $number }{ $about ->
        [none] {""}
       *[other] （{ $about }）
    }：{ $state }。{ $details ->
        [yes] { $card ->
            [yes] {""}
           *[no] 重大度{ $severity }、作成日時は{ $opened }です。
        }
       *[no] 詳細は、作成した方と管理者にだけ表示されます。
    }{ $response ->
        [due] { $card ->
            [yes] {""}
           *[no] 最初の回答の期限は{ $response_due }です。
        }
        [waiting] お客様の回答をお待ちしています。「{ $number }に追加」に続けて回答を入力してください。
       *[none] {""}
    }{ $card ->
        [yes] {""}
       *[no] {""}
    { $timeline }
    }
    .add = 情報を追加する
    .close = 不要になった
    .reopen = 再開する
utter_incident_list = { $scope ->
        [named] ご指定のインシデントは次のとおりです。
       *[open] お客様の組織で進行中のインシデントは次のとおりです。
    }
    { $incidents }
utter_no_incidents = お客様の組織に進行中のインシデントはありません。
    .open_incident = インシデントを作成する
utter_unknown_incident = お客様の記録には、インシデント{ $number }がありません。
utter_incident_quota = { $quota ->
        [unknown] お客様のメンバーシップで利用できるテクニカル サポート インシデントの件数は、記録にありません。
        [unlimited] お客様のメンバーシップでは、テクニカル サポート インシデントの件数に制限はありません{ $year_ends ->
            [none] {""}
           *[other] （現在の年度は{ $year_ends }まで）
        }。
       *[known] このメンバーシップ年度{ $year_ends ->
            [none] {""}
           *[other] （{ $year_ends }まで）
        }のテクニカル サポート インシデントは、{ $left ->
            [0] { $total }件すべてを使い切りました
           *[other] { $total }件中{ $left }件残っています
        }。
    }

## Coming back, and what answers are worth

utter_resumed = おかえりなさい。{ $where }
utter_feedback_thanks = ありがとうございます。参考になります。
utter_feedback_reason = 申し訳ありません。回答のどこに問題がありましたか？
utter_feedback_kept = ありがとうございます。担当者が確認し、回答の改善に役立てます。
utter_ask_duplicate = { $count ->
        [1] { $number }が同じ内容のようです。
       *[other] 次のインシデントが同じ内容のようです。
    }
    { $incidents }
    お書きになった内容をそちらに追加しますか？それとも新しく作成しますか？
    .add = { $number }に追加する
    .new = 新しく作成する
utter_ask_comment = { $number }に何を追加しますか？
utter_ask_comment_again = { $number }に追加する内容を1～2文でお書きください。
utter_comment_added = { $number }に追加しました。サポート チームに表示されます。
    .status = インシデントの状況は？
utter_no_incidents_of_yours = お客様が変更できる進行中のインシデントはありません。変更できるのは、作成した方と管理者だけです。{ $new ->
        [yes] 新しく作成しましょうか？
       *[no] {""}
    }
    .open_incident = インシデントを作成する
utter_which_incident = どのインシデントでしょうか？番号をお知らせください。
    { $incidents }
    .incident = { $number }
utter_incident_not_yours = { $what ->
        [person] { $number }についてサポート チームと話せるのは、作成した方だけです。
        [person_admin] { $number }についてサポート チームと話せるのは、作成した方だけです。情報の追加や終了はできます。
       *[change] { $number }を変更できるのは、作成した方とお客様の組織の管理者だけです。
    }
utter_incident_ended = { $number }{ $about ->
        [none] {""}
       *[other] （{ $about }）
    }は「{ $state }」のため、もう変更できません。{ $new ->
        [yes] 問題が再発している場合は、新しいインシデントを作成できます。作成しましょうか？
       *[no] {""}
    }
    .open_incident = インシデントを作成する
utter_confirm_close = { $how ->
        [withdraw] { $number }{ $about ->
            [none] {""}
           *[other] （{ $about }）
        }には、まだ担当者がついていません。取り下げますか？取り下げると、件数にはカウントされません。
       *[close] { $taken ->
            [yes] その間に担当者が{ $number }の対応を始めたため、引き続き件数にカウントされます。それでも終了しますか？
           *[no] { $number }{ $about ->
                [none] {""}
               *[other] （{ $about }）
            }を終了しますか？
        }終了後も、しばらくの間は再開できます。
    }
    .affirm = { $how ->
        [withdraw] はい、取り下げる
       *[close] はい、終了する
    }
    .deny = いいえ
utter_incident_withdrawn = { $number }を取り下げました。{ $given_back ->
        [yes] 件数にはカウントされません{ $quota ->
            [known] （このメンバーシップ年度の残りは{ $total }件中{ $left }件）
           *[other] {""}
        }。
       *[no] すでに担当者が対応を始めていたため、引き続き件数にカウントされます。
    }
utter_incident_closed = { $number }を終了しました。問題が再発した場合は、お知らせいただければ再開します。
utter_confirm_close_several = 次のように処理してよろしいですか？
    { $incidents }
    .affirm = はい、すべて処理する
    .deny = いいえ
utter_incident_already_ended = { $number }{ $about ->
        [none] {""}
       *[other] （{ $about }）
    }はすでに「{ $state }」のため、終了の必要はありません。{ $reopens ->
        [yes] まだ問題が続いている場合は、お知らせいただければ再開します。
       *[no] {""}
    }
    .reopen = 再開する
utter_incidents_refused = 次のインシデントは変更していません。
    { $incidents }
utter_nothing_to_reopen = 再開できるインシデントはありません。再開できるのは、解決または終了からしばらくの間です。{ $new ->
        [yes] 新しく作成しましょうか？
       *[no] {""}
    }
    .open_incident = インシデントを作成する
utter_ask_if_answer = これは{ $number }についての質問への回答でしょうか？そうであれば、そちらに追加します。
    .affirm = はい、追加する
    .deny = いいえ
utter_confirm_reopen = { $number }{ $about ->
        [none] {""}
       *[other] （{ $about }）
    }は「{ $state }」です。再開しますか？再開しても、新たに件数は消費しません。{ $kept ->
        [yes] お書きになった内容もそちらに追加します。
       *[no] {""}
    }
    .affirm = はい、再開する
    .open_incident = 新しく作成する
    .deny = いいえ
utter_incident_reopened = { $number }を再開しました。{ $added ->
        [yes] お書きになった内容を追加しました。
       *[no] {""}
    }{ $response ->
        [due] 最初の回答の期限は{ $response_due }です。
       *[none] {""}
    }
    .add = 情報を追加する
utter_handed_over = { $number }について、サポート チームにおつなぎします。ここからアシスタントは発言しません。お書きになった内容はインシデントに送られ、回答はここに届きます。
    .end = アシスタントに戻る
utter_given_back = アシスタントに戻りました。ここからは再び私がお答えします{ $number ->
        [none] 。
       *[other] 。{ $number }の状態は変わりません。状況はいつでもお尋ねください。
    }
utter_person = サポート チームにおつなぎできます。その際、テクニカル サポート インシデントを作成します{ $quota ->
        [known] （このメンバーシップ年度の残りは{ $total }件中{ $left }件）
       *[other] {""}
    }。よろしいですか？
    .affirm = はい、お願いします
    .deny = いいえ
utter_person_later = サポート チームはただいま対応時間外で、{ $opens }に対応を再開します。今テクニカル サポート インシデントを作成しておけば{ $quota ->
        [known] （このメンバーシップ年度の残りは{ $total }件中{ $left }件）
       *[other] {""}
    }、再開後すぐに担当者に届きます。作成しましょうか？
    .affirm = はい、インシデントを作成する
    .deny = いいえ
utter_person_later_add = サポート チームはただいま対応時間外です。{ $opens }に対応を再開し、{ $own }に追加された内容を確認します。情報を追加しますか？{ $new ->
        [yes] 新しいインシデントを作成することもできます。
       *[no] {""}
    }
    .affirm = はい、情報を追加する
    .open_incident = 新しいインシデントを作成する
    .deny = いいえ
utter_person_away = サポート チームはただいま対応時間外で、{ $opens }に対応を再開します。
utter_person_which_incident = どのインシデントについてサポート チームとお話しになりますか？
    { $incidents }
    .incident = { $number }

## News of incidents, which come by themselves

utter_news_taken = { $number }：{ $agent }が対応を始めました。
utter_news_answered = { $held ->
        [yes] { $text }
       *[no] { $number }に{ $agent }から回答がありました：{ $text }
    }
utter_news_asked = { $held ->
        [yes] { $text }
       *[no] { $number }について{ $agent }から質問があります：{ $text }
        回答するには、「{ $number }に追加：」に続けて内容を入力してください。
    }
    .answer = 回答する
utter_news_commented = 同じ組織の方が{ $number }に情報を追加しました：{ $text }
utter_news_solved = { $number }は解決済みになりました：{ $text }
    まだ問題が続いている場合は、お知らせいただければ再開します。
    .not_solved = 解決していない
utter_news_closed = { $number }は終了しました{ $text ->
        [none] 。
       *[other] ：{ $text }
    }
utter_news_withdrawn = { $number }は同じ組織の方が取り下げました。
utter_news_merged = { $number }は{ $into }と同じ内容のため、{ $agent }が終了しました。今後は{ $into }で対応します。サポート インシデントの件数にはカウントされません。
utter_news_reopened = { $number }が再開されました。
utter_news_handed_over = { $number }について、サポート チームの{ $agent }がここから対応します。アシスタントは発言しません。お書きになった内容はインシデントに送られます。
    .end = アシスタントに戻る

## When something is in the way

utter_delayed = ただいま通常より時間がかかっています。メッセージは保存されています。回答は準備ができ次第、ここに届きます。
utter_failed = こちら側で問題が発生し、お答えできませんでした。しばらくしてからもう一度お試しください。
utter_button_expired = このボタンは以前の質問のものです。最後の質問にお答えいただくか、ご自分の言葉でお知らせください。

## In Microsoft Teams

utter_teams_welcome = こんにちは。お客様の記録をもとに、プロダクト キーとライセンス認証についてのご質問にお答えします。テクニカル サポート インシデントの作成も承ります。どのようなご用件でしょうか？
    .usage = ライセンス認証はあと何回残っていますか？
    .counting = ライセンス認証はどのようにカウントされますか？
    .incident = インシデントを作成する
utter_teams_group_welcome = こんにちは。ここでメンションしていただくと、プロダクト キーとライセンス認証についての一般的なご質問にお答えします。お客様の記録に関することは、個人チャットでのみお答えします。
    .counting = ライセンス認証はどのようにカウントされますか？
    .activation = ライセンス認証が必要な製品はどれですか？
utter_teams_not_linked = それにはお客様の組織の情報が必要ですが、まだTeamsと連携されていません。テナントID（{ $tenant }）を、このサポートへのアクセスを許可した担当者にお送りください。一般的なご質問にはすぐにお答えできます。
    .counting = ライセンス認証はどのようにカウントされますか？
    .activation = ライセンス認証が必要な製品はどれですか？
utter_teams_go_on = それはお客様の記録に関することで、ここではほかの方にも見えてしまいます。[個人チャット]({ $link })で続けましょう。一般的なご質問にはここでもお答えできます。
    .counting = ライセンス認証はどのようにカウントされますか？
    .activation = ライセンス認証が必要な製品はどれですか？
utter_too_long = 一度に受け取れる長さを超えています。4,000文字以内でお書きいただき、続きは次のメッセージでお送りください。
utter_only_text = 読み取れるのは文字だけです。画像やファイルは届きません。内容を文字でお書きください。
teams_not_yours = このカードは別の方に送られたものです。ご自分の質問でメンションしていただくと、専用のカードが届きます。
teams_app =
    .name = Keyclerk：プロダクト キーとライセンス認証
    .short = ライセンス認証の残り回数、カウントの内訳、インシデント
    .full = Keyclerkは、プロダクト キーとライセンス認証についてのご質問に、記録そのものから根拠とともにお答えします。どのコンピューターが、いつ、どのルールでカウントされたかがわかります。回答だけでは足りない場合は、テクニカル サポート インシデントを作成し、担当者が同じチャットで対応を引き継ぎます。
    .usage = ライセンス認証はあと何回残っていますか？
    .usage_about = プロダクト キーのライセンス認証の使用回数と残り回数、カウントの内訳
    .incident = インシデントを作成する
    .incident_about = テクニカル サポートに問題を説明する
    .help = 何ができますか？
    .help_about = ここで質問できることすべて

## The chat, beside what is said in it

chat_rate_limited = 一度に多くのメッセージが送られました。{ $seconds }秒お待ちになってから続けてください。
chat_too_many_streams = このチャットが多くのウィンドウで開かれています。いくつか閉じてください。
transcript_heading = Keyclerkとの会話
    { $who }
    作成日時：{ $time }。時刻はすべて{ $zone }で表示しています。
transcript_message = { $time }、{ $who }：
transcript_bot = Keyclerk
transcript_agent = { $agent ->
        [none] サポート担当者
       *[other] { $agent }（サポート担当者）
    }
transcript_visitor = 未サインインのゲスト
transcript_empty = まだ会話はありません。

## Sources

-source-benefits = 出典：Microsoft Partner Network、ソフトウェア特典ページ、2021年3月。
-source-membership = 出典：Microsoft Partner Networkのドキュメント、2021年3月。
-source-cals = 出典：Microsoft Partner Network、ソフトウェア特典ページ、2021年3月。クライアント アクセス ライセンスに関するMicrosoftのドキュメント。
-source-roles = 出典：Microsoft Partner Network、ソフトウェア特典ページ、2021年3月。パートナー センターのドキュメント、2023年。

## Lines of lists

row_key = { $number }. { $product } …{ $suffix }：{ $limit }回中{ $used }回を使用済み、残り{ $left }回
row_key_unlimited = { $number }. { $product } …{ $suffix }：{ $used }回を使用済み、上限の記録なし
row_total = - { $product }：{ $limit }回中{ $used }回を使用済み、残り{ $left }回
row_total_unlimited = - { $product }：{ $used }回を使用済み、上限の記録なし
row_proof = - { $date }、{ $computer }：{ $how }
row_correction = - { $date }：{ $how }
row_unknown_computers = - このうち{ $count }回分はMicrosoftの集計だけにあり、コンピューター名は不明です
row_snapshot_counts_fewer = - Microsoftの集計は、この一覧より{ $count }回少なくなっています
row_blocked = - キーは現在ブロックされているため、認証できません
row_no_proof = - まだありません
row_meaning = { $number }. { $meaning }
row_more = - ほか{ $count }件
row_other_key = - { $product }のキー…{ $suffix }を使う（残り{ $left }回）
row_other_key_unlimited = - { $product }のキー…{ $suffix }を使う（上限の記録なし）
row_reusable = - { $computers }{ $more ->
        [0] {""}
       *[other] （またはほかの{ $more }台）
    }に同じハードウェアのまま再インストールする（カウントされません）
row_incident_way = - テクニカル サポート インシデントを作成する（担当者に届きます）
row_benefit = - { $product }：{ $quantity }{ $activation ->
        [needed] 、ライセンス認証が必要
       *[not_needed] {""}
    }{ $keys ->
        [none] 、キーなし
        [0] 、記録にキーなし
       *[other] 、記録にあるキー{ $keys }個
    }
row_no_benefit = - { $product }：お客様の記録の特典には含まれていません
row_cals = - { $product }：お客様の記録では{ $quantity }
row_keys_of_product = - { $product }：{ $keys ->
        [none] キーのない製品
        [0] お客様の記録にキーなし
       *[other] お客様の記録にあるキー{ $keys }個
    }{ $suffixes ->
        [none] {""}
       *[other] （末尾：{ $suffixes }{ $more ->
            [0] {""}
           *[other] 、ほか{ $more }個
        }）
    }{ $entitled ->
        [no] 、お客様の記録の特典には含まれていません
       *[yes] {""}
    }
row_download = - { $product }：{ $downloadable ->
        [no] ダウンロード不可
       *[yes] ダウンロード可
    }{ $entitled ->
        [no] 、お客様の記録の特典には含まれていません
       *[yes] {""}
    }
row_activation_required = - { $product }：{ $needed ->
        [yes] ライセンス認証が必要です
        [rds] リモート デスクトップ ライセンス サーバーにインストールし、そのサーバーのライセンス認証を行います
        [cal] キーがなく、インストールもしないため、認証するものはありません
       *[no] ライセンス認証は必要ありません
    }
row_incident = - { $number }{ $about ->
        [none] {""}
       *[other] （{ $about }）
    }：{ $state }
row_numbered_incident = { $place }. { $number }{ $about ->
        [none] {""}
       *[other] （{ $about }）
    }：{ $state }
row_close_incident = - { $number }{ $about ->
        [none] {""}
       *[other] （{ $about }）
    }：{ $how ->
        [withdraw] まだ担当者がついていないため取り下げます。件数にはカウントされません
       *[close] 終了します。その後もしばらくの間は再開できます
    }
row_refused_incident = - { $number }：{ $why ->
        [unknown] お客様の記録にないインシデントです
        [not_yours] 変更できるのは、作成した方と管理者だけです
       *[ended] すでに「{ $state }」です
    }
row_timeline = - { $time }、{ $author ->
        [agent] { $agent }
        [partner] お客様の組織
       *[keyclerk] Keyclerk
    }：{ $deed }{ $text ->
        [none] {""}
       *[other] ：{ $text }
    }
deed_TAKEN = 対応を開始
deed_ANSWERED = 回答
deed_ASKED = 質問
deed_COMMENTED = 情報を追加
deed_SOLVED = 解決
deed_CLOSED = 終了
deed_WITHDRAWN = 取り下げ
deed_REOPENED = 再開
deed_MERGED = 重複として終了
records_time = （{ $time }時点の記録です。）
records_none = （ライセンス認証の記録はまだ取り込まれていません。）

## Words for codes

how_NEW_COMPUTER = カウント対象、新しいコンピューター
how_SAME_COMPUTER = カウント対象外、同じコンピューター
how_SAME_COMPUTER_components = カウント対象外、同じコンピューター、小さな変更：{ $changed }
how_HARDWARE_CHANGED_components = カウント対象、ハードウェアの変更：{ $changed }
how_changed = { $how }、変更箇所：{ $changed }
how_disagreed = { $how }、当方のルールでは：{ $ours }
how_revised = { $how }、再集計前：{ $before }
how_release = { $released ->
        [0] { $computer }で解放されたライセンス認証はなし
       *[other] { $computer }のライセンス認証1回分を解放
    }{ $reason ->
        [none] {""}
       *[other] （{ $reason }）
    }
how_block = キーをブロック{ $reason ->
        [none] {""}
       *[other] （{ $reason }）
    }
how_unblock = キーのブロックを解除{ $reason ->
        [none] {""}
       *[other] （{ $reason }）
    }
how_limit = { $limit ->
        [none] 以後は上限なし
       *[other] 上限を{ $limit }回に設定
    }{ $reason ->
        [none] {""}
       *[other] （{ $reason }）
    }
how_snapshot = Microsoftの集計では使用済みのライセンス認証は{ $used }回
changed_components = { $components }（重み：{ $weights ->
        [none] {""}
       *[other] { $weights } ={" "}
    }{ $weight }、カウント対象は{ $threshold }以上{ $alone ->
        [none] {""}
       *[other] または{ $alone }
    }）
how_EVERY_ACTIVATION = カウント対象、すべてのライセンス認証をカウント
how_counted = カウント対象（ライセンス認証サーバーの判定）
how_not_counted = カウント対象外（ライセンス認証サーバーの判定）
how_refused = 拒否（{ $code }）
how_refused_LIMIT_REACHED = 拒否、上限に到達{ $needed ->
        [none] {""}
       *[other] （{ $needed }回の上限が必要でした）
    }
how_refused_KEY_BLOCKED = 拒否、キーがブロック中
outcome_counted = カウント対象
outcome_not_counted = カウント対象外
outcome_refused = 拒否
component_disk = ディスク
component_mainboard = マザーボード
    .alone = マザーボードの変更
component_cpu = プロセッサ
component_ide = IDEアダプター
component_scsi = SCSIアダプター
component_mac = ネットワーク カード
component_audio = サウンド カード
component_ram = メモリ
component_display = グラフィックス カード
component_optical = 光学ドライブ
intent_add_to_incident = インシデントに情報を追加する
intent_ask_activation_required = ライセンス認証が必要な製品
intent_ask_cal_licensing = CALの仕組み
intent_ask_counting_rules = ライセンス認証のカウント方法
intent_ask_download = ソフトウェアのダウンロード場所
intent_ask_get_key = プロダクト キーの場所
intent_ask_help = ここでできること
intent_ask_if_counted = インストールがカウントされるかどうか
intent_ask_incident_quota = サポート インシデントの残り件数
intent_ask_incident_status = インシデントの状況
intent_ask_key_usage = ライセンス認証の残り回数
intent_ask_manage_benefits = メンバーシップの更新方法と、終了時の扱い
intent_ask_required_role = 必要なロール
intent_ask_software_benefits = ご利用になれるソフトウェア
intent_close_incident = インシデントを終了する
intent_open_incident = インシデントを作成する
intent_report_activation_error = ライセンス認証に失敗する
intent_report_cal_no_details = CALの「詳細情報がありません」という表示
intent_report_key_rejected = プロダクト キーが受け付けられない
intent_report_max_activations = ライセンス認証の回数が上限に達した
intent_report_not_solved = 問題がまだ続いている
intent_request_human = 担当者と話す
intent_request_more_activations = 認証回数を増やす
state_new = 新規（担当者未定）
state_open = 対応中
state_waiting_for_partner = お客様の回答待ち
state_solved = 解決済み
state_closed = 終了
state_withdrawn = 取り下げ済み
not_given = 指定なし
where_description = インシデントの作成中に、問題の内容をお尋ねしていました。
where_severity = インシデントの作成中に、重大度をお尋ねしていました。
where_confirmation = インシデントの作成中に、内容をお見せして、作成してよいかお尋ねしていました。
where_correction = インシデントの作成中に、どこを変更するかお尋ねしていました。
where_duplicate = インシデントの作成中に、同じ内容と思われるインシデントに追加するかお尋ねしていました。
where_comment = インシデントに何を追加するかお尋ねしていました。
where_incident = どのインシデントかお尋ねしていました。
where_close = インシデントを終了するかお尋ねしていました。
where_reopen = インシデントを再開するかお尋ねしていました。
where_answer = お書きになった内容が担当者への回答かどうかお尋ねしていました。
where_key = どのキーかお尋ねしていました。
where_cal = どのCALかお尋ねしていました。
where_error_code = どのエラー コードまたはメッセージが表示されているかお尋ねしていました。
where_offer = テクニカル サポート インシデントの作成をご提案していました。
feedback = お役に立ちましたか？
    .yes = はい
    .no = いいえ
    .wrong = 間違っている
    .unclear = わかりにくい
    .incomplete = 情報が足りない
    .other = その他

## E-mail

mail_news = いつもお世話になっております。

    テクニカル サポート インシデント{ $number }に新しいお知らせがあります。現在の状態：{ $state }。

    { $link ->
        [none] お読みになるには、ポータルにサインインしてチャットを開いてください。
       *[other] お読みになるには、チャットを開いてください：{ $link }
    }

    このメールは自動送信されています。ご返信いただいても内容を確認できません。
    .subject = インシデント{ $number }に関するお知らせ

## Cards

card_key_usage = { $product } …{ $suffix }
    .used = 使用済み
    .left = 残り
    .how = カウントの内訳
    .date = 日付
    .computer = コンピューター
    .decision = 判定
card_incident = インシデントの内容
    .description = 説明
    .severity = 重大度
    .submit = 作成する
    .impact = 影響（支障のある人や業務）
    .product = 製品
    .key_suffix = キー（末尾の5文字）
    .error_code = エラー コード
    .computer = コンピューター
card_incident_status = { $number }：{ $state }
    .product = 製品
    .severity = 重大度
    .opened = 作成日時
    .response = 最初の回答の期限
    .timeline = これまでの経過

## Chat widget: its own words, in the language of the conversation. Values are `count`, `left`, `most`, `over`, `seconds`.

widget_title = キーとライセンス認証
widget_open = チャットを開く
    .unread = チャットを開く、未読メッセージ：{ $count }
widget_close = チャットを閉じる
widget_anew = 最初からやり直す
    .question = 最初からやり直しますか？これまでの内容は会話の記録に残り、この画面からは消えます。
    .yes = やり直す
    .no = 続ける
widget_transcript = 会話の記録をダウンロード
widget_log = メッセージ
widget_earlier = 以前のメッセージを表示
widget_greeting = こんにちは。プロダクト キーとライセンス認証について、残り回数、カウントの内訳と理由、エラーの意味などをお尋ねください。それで足りない場合は、テクニカル サポート インシデントを作成します。
widget_choices = 回答の候補
widget_field = メッセージ
    .placeholder = メッセージを入力
    .hint = Enterで送信、Shift+Enterで改行します。
    .left = 残り文字数：{ $left }
    .too_long = メッセージは{ $most }文字までです。短くしてください。超過文字数：{ $over }
widget_send = 送信
widget_typing = 回答を準備しています…
widget_author =
    .agent = サポート担当者
    .bot = Keyclerk
    .partner = お客様
widget_state =
    .waiting = 接続を待っています
    .sending = 送信中…
    .sent = 送信済み
    .held = サポート チームに転送済み
    .refused = 送信されませんでした。
    .card = フォームを送信しました
widget_retry = 再試行
widget_copy = メッセージをコピー
    .done = コピーしました
widget_masked = 安全のため、プロダクト キーは末尾の5文字を除き、この画面でも当方のシステムでも伏せられます。
widget_sign_in = サインインしていません。一般的なご質問にはお答えできます。キーを確認するにはサインインしてください。
    .link = サインイン
widget_problem =
    .connection = ただいま接続がありません。入力内容は保存され、接続が戻り次第送信されます。
    .server = ただいまチャットが応答しません。自動的に再試行します。
    .busy = 一度に多くのメッセージが送られました。入力内容はまもなく送信されます。残り秒数：{ $seconds }
    .signed_out = サインアウトされました。会話を続けるには、もう一度サインインしてください。
    .no_visitors = このチャットはサインインしているパートナー様向けです。サインインしてください。
    .form = フォームの変更はまだ送信されていません。フォーム内のボタンを使ってください。変更せずに続ける場合は、メッセージをもう一度送信してください。
    .failed = うまくいきませんでした。
    .refused = 受け付けられなかったメッセージがあります。その下で再試行するか、書き方を変えてください。
    .held = この会話では担当者が対応中です。先に、表示されているボタンでアシスタントに戻ってください。

## Demonstration portal

portal_title = パートナー ポータル
    .page = ソフトウェア特典、パートナー ポータル（デモ）
portal_demonstration = 架空のサンプル データによるデモ
portal_skip = 本文へ移動
portal_languages = このページの言語
portal_sections = このページのセクション
    .benefits = ソフトウェア特典
    .support = サポート
    .questions = 質問
    .about = 概要
portal_account = { $name }としてサインイン中
portal_people = ほかの人としてページを見る
    .hint = 表示されるのはそれぞれの人のロールで許可されたものだけで、会話も人ごとに分かれています。
portal_admin = 管理者
    .sees = キー、コンピューター、カウントの内訳が表示されます
    .hint = 管理者には、すべてのプロダクト キーが末尾の5文字で表示されます。
portal_user = ユーザー
    .sees = 製品とその合計が表示されます
    .hint = ユーザーには製品ごとの合計が表示されます。キー自体は管理者向けです。
portal_visitor = 未サインイン
    .name = ゲスト
    .sees = 一般的な質問への回答が得られます
portal_welcome = パートナー ポータルへようこそ
    .lead = サインインすると、このページにソフトウェア特典、プロダクト キー、サポート インシデントが表示されます。一般的な質問にはチャットがすぐにお答えします。
portal_sign_in = サインインして特典を表示
portal_membership = メンバーシップ
    .current = { $ends }まで有効
    .renewable = { $ends }に終了、{ $renew_by }まで更新可能
    .lapsed = { $ends }に終了
    .undated = 記録に日付なし
    .none = 記録なし
portal_quota = サポート インシデント
    .left = { $total }件中残り{ $left }件
    .unlimited = 無制限
    .unknown = 不明
    .year = { $ends }までのメンバーシップ年度
portal_records = 記録の基準日時
    .none = ライセンス認証はまだありません
    .hint = ページとチャットは同じ記録を参照します。
portal_questions = 最初の質問をしてみる
    .hint = クリックするとチャットが開きます。回答は質問と同じ言語で届きます。
    .noscript = チャットにはJavaScriptが必要です。このページで許可してください。
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
portal_benefits = ソフトウェア特典
    .product = 製品
    .quantity = 数量
    .activation = ライセンス認証
    .needed = 必要
    .not_needed = 不要
    .keys = プロダクト キーとライセンス認証
    .totals = ライセンス認証
    .none = 記録にはまだソフトウェア特典がありません。
portal_used = { $limit }回中{ $used }回を使用済み
    .unlimited = { $used }回を使用済み、上限の記録なし
    .full = 上限に到達
    .blocked = ブロック中
    .none = 記録にキーなし
    .keyless = キーのない製品
portal_incidents = 進行中のインシデント
    .none = お客様の組織に進行中のインシデントはありません。チャットで作成できます。
portal_about = プロダクト キーについての回答を、根拠とともに
    .intro = ライセンス認証はあと何回残っているか。なぜ上限に達したのか。再インストールはカウントされるのか。10の言語のいずれでもお尋ねいただけます。ライセンス認証の記録から回答し、カウントの内訳もお見せします。
    .why = 各回答の下の「この回答の理由は？」には、質問がどう理解され、どの記録にもとづいて回答したかが表示されます。このデモだけの機能です。
portal_console = 担当者側の画面
    .hint = ここで作成したインシデントは、診断とともにサポート担当者に表示され、このチャットで回答が届きます。
    .link = 担当者のコンソールを開く
    .sides = 両方を並べて見る
portal_sides = 両方の画面
    .hint = 左側ではパートナーがチャットで質問します。インシデントになったものや担当者への依頼は、右側に自動的に表示されます。担当者の回答は左側に届きます。
    .partner = パートナーのポータル
    .console = サポート担当者のコンソール
    .alone = 単独で表示
portal_embed = 1行で埋め込み
    .hint = このページに必要だったのは次の1行だけです。
portal_invented = ここに登場する組織、人物、コンピューター、キー、数値はすべて架空のものです。
portal_why = この回答の理由は？
    .loading = 調べています…
    .missing = このメッセージには説明がありません。理解する必要がなかったか、まだ回答されていません。
    .failed = 説明を取得できませんでした。閉じてからもう一度開いてください。
    .language = 言語
    .intent = 意図と確信度
    .entities = エンティティ
    .rule = ルール
    .action = アクション
    .records = 記録
    .none = なし
portal_band = 不明
    .sure = 確実
    .unsure = 不確実
    .lost = 理解できず

## Error codes: what they mean and what to do

error-0xC004C001 = ライセンス認証サーバーが、このプロダクト キーを有効なものと認識していません。
    .mend = 特典のページに表示されているとおりに、キーをもう一度入力してください。再び拒否された場合は、末尾の5文字を添えてインシデントを作成してください。
error-0xC004C003 = ライセンス認証サーバーが、このプロダクト キー（MAK）をブロックしました。
    .mend = ライセンス認証窓口に連絡するか、キーの末尾の5文字を添えてここでインシデントを作成してください。別のMAKを入手したら、インストールして再度認証してください。
error-0xC004C008 = ライセンス認証を使い切っているため、ライセンス認証サーバーがこのプロダクト キーを拒否しています。KMSホスト キーの上限は、最大6台のコンピューターで10回です。
    .mend = 残りのあるほかのキーを使うか、再インストールがカウントされないコンピューターを使ってください。どちらもない場合は、キーの末尾の5文字を添えてインシデントを作成してください。
error-0xC004C020 = このMAKは認証回数の上限を超えました。MAKで認証できる回数は、もともと限られています。
    .mend = 残りのあるほかのキーを使うか、再インストールがカウントされないコンピューターを使ってください。どちらもない場合は、キーの末尾の5文字を添えてインシデントを作成してください。
error-0xC004C021 = このMAKは認証回数の上限を超え、さらに延長の上限も超えたとライセンス認証サーバーが報告しています。
    .mend = 残りのあるほかのキーか、再インストールがカウントされないコンピューターを選んでください。どちらもない場合は、キーの末尾の5文字を添えてインシデントを作成してください。
error-0xC004B100 = このMAKはサポートされていないため、ライセンス認証サーバーがこのコンピューターを認証できませんでした。
    .mend = Microsoftから提供されたMAKをインストールしたか確認してください。そのとおりであれば、ライセンス認証窓口に連絡するか、末尾の5文字を添えてインシデントを作成してください。
error-0xC004F009 = ライセンス認証の前に猶予期間が終了し、製品は通知状態になっています。
    .mend = ライセンス認証窓口に連絡するか、ここでインシデントを作成してください。
error-0xC004F00F = このコンピューターのハードウェアの変更またはドライバーの更新が、ライセンス認証の許容範囲を超えています。
    .mend = MAKの場合は、猶予期間内にオンラインまたは電話で再度認証してください。KMSの場合は、コンピューターを再起動するか、slmgr.vbs /atoを実行してください。
error-0xC004F014 = このコンピューターにはプロダクト キーがインストールされていません。
    .mend = MAKを使う場合は、MAKをインストールしてください。KMSを使う場合は、インストール メディアの\sourcesフォルダーにあるPid.txtのセットアップ キーをインストールしてください。
error-0xC004F02C = 電話によるライセンス認証で入力されたデータの形式が正しくありません。
    .mend = 確認ID（CID）を確かめて、もう一度入力してください。
error-0xC004F035 = このコンピューターは、BIOSにOEMマーカーがないか、対象となるオペレーティング システムがないため、ボリューム ライセンス キーでは認証できません。
    .mend = 対象となるオペレーティング システムをインストールしてからMAKをインストールするか、リテール版のキーを使ってください。電話で認証するには、slmgr /dtiを実行してライセンス認証窓口に連絡し、slmgr /atpに続けて確認ID（CID）を指定して実行してください。
error-0xC004F038 = KMSホストのコンピューター数のカウントがまだ足りません。サーバーは5台以上、クライアントは25台以上必要です。
    .mend = 必要な数に達するまで、KMSプールにコンピューターを追加してください。現在の数は、ホストでslmgr /dliを実行すると確認できます。
error-0xC004F039 = KMSホストが応答しなかったため、KMSが有効でないと報告されています。
    .mend = このコンピューターとKMSホストの間のネットワークと、TCPポート1688が開いていることを確認してください。
error-0xC004F041 = このコンピューターが利用するKMSホスト自体が認証されていません。
    .mend = 先にKMSホストをオンラインまたは電話で認証してください。
error-0xC004F042 = ホストとクライアントが合わないため、このKMSホストではこのコンピューターを認証できません。
    .mend = この製品に対応したKMSホストを使ってください。
error-0xC004F050 = プロダクト キーが無効です。入力ミスがあるか、正式リリース版にベータ版のキーが使われています。
    .mend = このバージョンに合った正しいキーをインストールしてください。貼り付ける場合は、ハイフンが長いダッシュに変わっていないか確認してください。
error-0xC004F051 = ライセンス認証サーバーが、このプロダクト キーをブロックしました。
    .mend = ご利用になれる別のMAKまたはKMSキーをインストールして、再度認証してください。ない場合は、ブロックされたキーの末尾の5文字を添えてインシデントを作成してください。
error-0xC004F064 = 正規ソフトウェアの確認に失敗し、その後の猶予期間も終了しました。
    .mend = 正規ソフトウェアに関するMicrosoftの記事をご覧になるか、ここでインシデントを作成してください。
error-0xC004F065 = 正規ソフトウェアの確認に失敗しました。この場合に許された期間内は、ソフトウェアは引き続き動作します。
    .mend = 正規ソフトウェアに関するMicrosoftの記事をご覧になるか、ここでインシデントを作成してください。
error-0xC004F06C = ライセンス認証要求の時刻が無効です。このコンピューターとKMSホストの時計のずれが大きすぎます。
    .mend = 両方のコンピューターの時刻を同期して、再度認証してください。
error-0xC004F074 = このコンピューターは、どのKMSホストにも接続できませんでした。
    .mend = アプリケーション ログでイベント12288を探してください。次に、DNS、ファイアウォール、TCPポート1688を確認してください。
error-0x8004FE21 = Windowsはこのコピーを正規のものと認めていません。考えられる原因は、言語パックのライセンスがないエディションへの言語パックの追加、マルウェア、システム ファイルの破損です。
    .mend = オペレーティング システムを再インストールしてください。
error-0x80070005 = この操作には管理者への昇格が必要なため、ユーザー アカウント制御（UAC）によってアクセスが拒否されました。
    .mend = 管理者として開いたコマンド プロンプトから、slmgr.vbsをもう一度実行してください。
error-0x8007007B = 要求された名前がDNSにありません。このコンピューターはKMSのSRVレコードを見つけられません。
    .mend = DNSのトラブルシューティングを行うか、KMSの代わりにMAKを使ってください。
error-0x8007232A = ネットワークまたはDNSの問題により、DNSサーバーがエラーを報告しています。
    .mend = ネットワークを確認してDNSを修復し、もう一度お試しください。
error-0x8007232B = 要求された名前がDNSにありません。このコンピューターはSRVレコードからKMSホストを見つけられません。
    .mend = slmgr.vbs /skmsに続けてホスト名を入力し、ホストを直接指定してください。KMSホストがない場合は、MAKをインストールして認証してください。
error-0x8007251D = DNSクエリの結果がありません。KMSのSRVレコードが存在しません。
    .mend = KMSのSRVレコードが見つかるように、DNSのトラブルシューティングを行ってください。
error-0x80092328 = KMSのSRVレコードがないため、要求された名前がDNSにありません。
    .mend = KMSのSRVレコードが見つかるように、DNSのトラブルシューティングを行ってください。
error-0x800706BA = KMSホストがRPC呼び出しに応答しません。ファイアウォールでブロックされているか、SRVレコードが古くなっています。
    .mend = KMSホストでTCPポート1688を開き、SRVレコードを確認してください。
error-0x80070490 = プロダクト キーが機能しませんでした。MAKが無効か、Windows Server 2019のキー入力の既知の不具合です。
    .mend = 管理者としてコマンド プロンプトを開き、slmgr -ipkに続けて、キーを5文字ずつ5組で指定して実行してください。
error-0xC004E003 = システム ファイルが変更されているため、ライセンスを評価できませんでした。他社製ソフトウェアが原因であることがよくあります。
    .mend = システム ファイルを復元するか、システムの復元を使ってください。
error-0xC004E016 = このプロダクト キーは、インストールされているエディションまたは構成では無効です。
    .mend = エディションとバージョンに合ったキーを使ってください。
error-0xC004E002 = このコンピューターのライセンス ストアの記録に矛盾があります。
    .mend = tokens.datファイルを再構築してください。
error-0xC004C016 = これはOEMキーのため、オンラインでのライセンス認証には使用できません。
    .mend = 電話で認証するか、適切なチャネルのキーを使ってください。
error-0xC004C017 = このプロダクト キーは、お使いの地域ではブロックされています。
    .mend = お使いの国向けに発行されたキーを使ってください。
error-0xC004C060 = このプロダクト キーは動的にブロックされました。
    .mend = ご利用になれるほかのキーを使うか、末尾の5文字を添えてインシデントを作成してください。
error-0xC004B011 = このコンピューターの時計が正しくありません。
    .mend = 日付と時刻を修正してから、再度認証してください。
error-0xC004F210 = プロダクト キーのエディションが、インストールされているものと異なります。
    .mend = インストールされているエディション用のキーを選んでください。
error-0xC004F211 = このコンピューターのハードウェアが大きく変更されたようです。
    .mend = ライセンス認証のトラブルシューティング ツールを実行し、このデバイスのハードウェアを最近変更したことを選ぶか、プロダクト キーをもう一度入力してください。
error-0xC004F212 = OEMキーが、インストールされているエディションと一致しません。
    .mend = キーに対応したエディションをインストールしてください。
error-0xC004F213 = このデバイスにはプロダクト キーがありません。
    .mend = プロダクト キーを入力して認証してください。
error-0xC004FC03 = ネットワークの問題により、ライセンス認証ができませんでした。
    .mend = 接続とファイアウォールを確認して、もう一度お試しください。それでも解決しない場合は、電話で認証してください。
error-0x803FA067 = エディションのアップグレード中に、このデバイスに有効なデジタル ライセンスまたはプロダクト キーが見つかりませんでした。
    .mend = プロダクト キーを入力するか、ライセンス認証のトラブルシューティング ツールを実行してください。
error-0x803F7001 = このデバイスに有効なライセンスが見つかりませんでした。ハードウェアの変更後によく発生します。
    .mend = プロダクト キーを入力するか、ライセンス認証のトラブルシューティング ツールを実行してください。
error-0x80072EE7 = このコンピューターはライセンス認証サーバーの名前を解決できません。ネットワークに接続されていないか、名前解決が機能していません。
    .mend = 接続、DNS、プロキシが機能していることを確認してから、再度認証してください。
error-0x80072EFE = ファイアウォール、プロキシ、またはネットワークにより、サーバーとの接続が切断されました。
    .mend = 接続とプロキシが機能していることを確認してから、再度認証してください。

## Console: every page

console_title = Keyclerkコンソール
console_skip = 本文へ移動
console_demonstration = 架空のサンプル データによるデモ
console_sections = コンソールのセクション
    .incidents = インシデント
    .keys = キー
    .imports = インポート
    .understanding = 理解の確認
    .reports = レポート
    .macros = マクロ
    .audit = 監査ログ
console_search = 検索
    .hint = 番号、キー、コンピューター、コード、語句
console_account = サインイン中
    .lead = リーダー
    .sign_out = サインアウト
console_sign_in = サインイン
    .agent = 担当者{ $name }として続行
    .lead = リーダー{ $name }として続行
    .unknown = サインインしていますが、このコンソールの担当者として登録されていません。まだ追加されていないか、削除されています。リーダーに依頼すると、「keyclerk agents add」で登録してもらえます。
    .no_role = サインインしていますが、ここで使えるロールがありません。アカウントの管理元に「agent」または「lead」のロールを依頼してください。
    .refused = サインインできませんでした。もう一度お試しください。
console_problem = 問題
    .forged = 古いページからの操作だったため、変更されませんでした。前のページに戻って再読み込みし、もう一度操作してください。
    .leads_only = これはリーダー専用です。
    .not_found = ここには何もないか、表示する権限がありません。
    .bad_input = 入力内容に使用できないものがあります。
    .failed = うまくいきませんでした。
    .too_large = 送信内容が大きすぎます。短くしてからもう一度送信してください。
    .file_too_large = このファイルは大きすぎます。ここでインポートできるのは10 MiBまでです。ヘッダー付きの複数のファイルに分割するか、サーバーで「keyclerk import」を使ってインポートしてもらってください。
    .imports = インポートへ
    .back = インシデントへ
console_connection = 接続が切れています。接続が戻るまで、ほかの場所での変更は表示されません。
    .back = 接続が戻りました。ページは最新の状態です。
    .failed = 送信できませんでした。入力内容は残っています。しばらくしてからもう一度お試しください。
console_keyboard = キーボード
    .all = ショートカット キーをすべて表示
    .search = 検索
    .next = 一覧の次のインシデント
    .previous = 一覧の前のインシデント
    .open = インシデントを開く
    .take = インシデントを担当する
    .answer = パートナーに回答する
    .note = 内部メモを書く
    .solve = 解決して次へ進む
    .close = 閉じる

## Console: queues and search

console_queue = キュー
    .mine = 自分の担当
    .unassigned = 担当者未定
    .escalating = 期限間近
    .breached = 期限超過
    .waiting = パートナーの回答待ち
    .all = 進行中すべて
    .none = ここにインシデントはありません。
console_filters = 一覧を絞り込む
    .severity = 重大度
    .language = 言語
    .product = 製品
    .partner = パートナー
    .state = 状態
    .any = すべて
    .apply = 絞り込む
    .ended = 解決済みのインシデント
console_list = インシデント
    .number = 番号
    .severity = 重大度
    .state = 状態
    .due = 次の目標期限
    .description = 内容
    .partner = パートナー
    .product = 製品
    .language = 言語
    .owner = 担当者
    .nobody = 未定
console_list_state = 状態
    .new = 新規
    .open = 対応中
    .waiting_for_partner = パートナーの回答待ち
    .solved = 解決済み
    .closed = 終了
    .withdrawn = 取り下げ済み
console_found = 検索結果
    .some = 「{ $text }」に一致するインシデント：
    .none = 「{ $text }」に一致するインシデントはありません。
    .filtered_some = 絞り込みの条件に合う最新のインシデント：
    .filtered_none = 絞り込みの条件に合うインシデントはありません。
    .nothing_asked = INC-000123のような番号、キーの末尾の5文字、コンピューター、エラー コード、パートナー、または語句を入力してください。
    .every = すべて表示
console_paging = ページ
    .first = 最初のページへ
    .next = 次のページ
console_countdown = 次の目標期限までの時間
    .minutes_left = あと{ $count }分
    .hours_left = あと{ $count }時間
    .days_left = あと{ $count }日
    .minutes_late = { $count }分超過
    .hours_late = { $count }時間超過
    .days_late = { $count }日超過

## Console: keys and imports

console_keys = プロダクト キー
    .search = パートナー（IDまたは名前）
    .search_suffix = キー（末尾の5文字を先頭から入力）
    .partner = パートナー
    .id = ID
    .of = { $partner }のプロダクト キー
    .back = すべてのパートナー
    .back_to_keys = このパートナーのキーへ
    .key = キー
    .product = 製品
    .used = 使用済みの認証回数
    .limit = 上限
    .left = 残り
    .state = 状態
    .no_limit = 上限の記録なし
    .blocked = ブロック中
    .exhausted = 上限に到達
    .usable = 使用可能
    .more = さらに表示
    .no_partners = 該当するパートナーはありません。
    .no_keys = 該当するキーはありません。
console_key = プロダクト キー…{ $suffix }
    .as_of = 記録の基準日時
    .ambiguous = このパートナーには末尾の5文字が同じキーが複数あり、ここでは区別できません。
console_key_problem = 実行されませんでした
    .no_reason = 理由を入力してください。
    .no_computer = コンピューター名を入力してください。
    .bad_limit = 上限は0以上の整数で入力してください。上限なしの場合は空欄にしてください。
    .changed = 実行されませんでした。表示した後にこのキーが変更されています。現在の内容は次のとおりです。
console_key_told = 完了
    .done_release = ライセンス認証を解放しました。
    .done_limit = 上限を変更しました。
    .done_block = キーをブロックしました。
    .done_unblock = キーのブロックを解除しました。
    .nothing_release = 実行されませんでした。このコンピューターには、このキーで解放できるライセンス認証がありません。
    .nothing_limit = 実行されませんでした。上限はすでにその値です。
    .nothing_block = 実行されませんでした。キーはすでにブロックされています。
    .nothing_unblock = 実行されませんでした。キーはブロックされていません。
console_correction = 修正
    .hint = まず修正の結果を確認できます。修正は実行した時点から有効になり、理由とともに監査ログに残ります。
    .release = ライセンス認証を解放する
    .limit = 上限を変更する
    .block = キーをブロックする
    .unblock = ブロックを解除する
    .computer = コンピューター
    .new_limit = 新しい上限（空欄：上限なし）
    .reason = 理由
    .look = 結果を確認する
    .before = 現在
    .after = 修正後
    .confirm = 実行する
    .cancel = キャンセル
console_correction_will = 修正の結果
    .release = キー…{ $suffix }による{ $computer }の最後のライセンス認証が解放されます。
    .limit = キー…{ $suffix }の今後の上限が変わります。以前の拒否はそのままです。
    .block = キー…{ $suffix }による以後のインストールはすべて拒否されます。
    .unblock = キー…{ $suffix }によるインストールが再びカウントされます。
console_proof = カウントの内訳
    .time = 日時
    .computer = コンピューター
    .how = 判定
    .delta = 増減
    .used = その後の使用回数
    .by = 実行者
    .shown = 全{ $all }件のうち最新の{ $shown }件を表示しています。
    .show_all = すべて表示
console_imports = インポート
    .upload = ファイルをインポートする
    .hint = ヘッダー付きのCSV、JSON Lines、またはキーのエクスポート。10 MiBまで。先に結果が表示され、確認するまで何も保存されません。
    .kind = 内容
    .file = ファイル
    .export = 管理センターからのキーのエクスポートの場合のみ
    .partner = パートナーのID（ファイルに記載がない場合）
    .as_of = エクスポートの日時（空欄：現在）
    .check = ファイルを確認する
    .made = 実行済みのインポート
    .none = インポートはまだありません。
    .number = 番号
    .time = 日時
    .rows = 行数
    .new = 新規
    .changed = 変更あり
    .unchanged = 変更なし
    .rejected = エラー
    .recounted = 判定が変わった以前の記録
    .by = 実行者
    .state = 状態
    .published = 有効
    .undone = 取り消し済み
    .undoes = { $number }を取り消し
    .undo = インポート{ $number }を取り消す
console_import_kinds = ファイルの種類
    .partners = パートナー
    .contacts = 連絡先
    .benefits = 特典
    .keys = プロダクト キー
    .installations = インストール
    .snapshots = キーのエクスポート
    .undo = 取り消し
console_import_problem = 実行されませんでした
    .busy = 実行されませんでした。別のインポートが進行中です。しばらくしてからもう一度お試しください。
    .gone = 実行されませんでした。このファイルはすでにインポートされたか、確認から1時間以上経過しています。もう一度確認してください。
    .bad_moment = エクスポートの日時が正しくありません。
    .exports_only = パートナーと日時は管理センターからのキーのエクスポート用です。このファイルは違うため、空欄にしてください。
    .unknown_partner = 担当しているパートナーの中に該当するものがありません。
    .no_reason = 理由を入力してください。
    .built_upon = 実行されませんでした。その後のインポートまたは記録がこのインポートにもとづいています。先にそちらを取り消してください。
console_import_told = 完了
    .done_import = ファイルをインポートしました。
    .done_part = 正しい行をインポートしました。{ $count }行は除外しました。
    .done_undo = インポートを取り消しました。
    .undone_already = 実行されませんでした。このインポートはすでに取り消されているか、取り消すことができません。
console_import_check = 確認したファイル
    .back = インポートへ
    .would = まだ何も保存されていません。このファイルをインポートすると次のようになります。
    .keys = 数値が変わるキー
    .used = 使用済み
    .limit = 上限
    .rejected = このファイルからは何も保存されません。次の行を修正して、ファイルをもう一度確認してください。
    .some_rejected = 次の行はインポートできません。修正してファイルをもう一度確認するか、正しい行だけをインポートしてください。
    .line = 行
    .column = 列
    .value = 値
    .reason = 理由
    .more = ほか{ $count }件。
    .kept = 確認した内容がそのままインポートされるように、ファイルは1時間保存されます。
    .publish = このファイルをインポートする
    .publish_good = 正しい{ $count }行をインポートする
    .rejects = エラーのある行をダウンロード
    .rejects_hint = ダウンロードには、エラーのある行が元のファイルの内容のまま含まれます（プロダクト キーを含む）。ダウンロードしたファイルで修正して、そのファイルを確認してください。
console_audit = 監査ログ
    .search = パートナーのID
    .time = 日時
    .actor = 実行者
    .action = 操作
    .subject = 対象
    .partner = パートナー
    .reason = 理由
    .details = 詳細
    .none = 記録はありません。
    .more = 以前の記録
console_audit_actions = 操作の内容
    .KEY_RELEASE = ライセンス認証を解放
    .KEY_LIMIT = 上限を変更
    .KEY_BLOCK = キーをブロック
    .KEY_UNBLOCK = ブロックを解除
    .IMPORTED = ファイルをインポート
    .IMPORT_UNDONE = インポートを取り消し
    .AGENT_ADDED = 担当者を追加
    .AGENT_DISABLED = 担当者を無効化
    .API_KEY_ADDED = APIキーを追加
    .API_KEY_REVOKED = APIキーを失効
    .OUTBOX_RETRIED = 配信を再試行
    .OUTBOX_DROPPED = 配信を破棄
    .CONTACT_ADDED = 連絡先を追加
    .CONTACT_LINKED = 連絡先をTeamsと連携
    .CONTACT_ERASED = 連絡先を消去
    .MACRO_ADDED = マクロを追加
    .MACRO_CHANGED = マクロを変更
    .MACRO_DELETED = マクロを削除

## Console: understanding and reports

console_understanding = ボットが自信を持てなかったメッセージと、回答が役に立たなかったメッセージです。本来の意図を選んでください。ボットが学習する前に、人が確認します。
    .choices = 表示するメッセージ
    .unmarked = 未設定
    .marked = 設定済み
    .export = 設定済みのものをダウンロード
    .nothing = ここにメッセージはありません。
    .pages = ほかのメッセージ
    .newest = 最新
    .older = 以前
    .visitor = ゲスト
    .understood = 「{ $intent }」と理解（確信度{ NUMBER($confidence, style: "percent") }）
    .not_helped = 回答が役に立たなかった
    .intent = 本来の意図
    .choose = 選択
    .language = 言語
    .mark = 設定する
    .mark_again = 設定し直す
    .unmark = 設定を取り消す
    .marked_by = { $agent }が設定
console_intent = 確認の対象にならない意図
    .affirm = はい
    .cancel = キャンセル
    .change_language = 言語の変更
    .deny = いいえ
    .goodbye = 別れのあいさつ
    .greet = あいさつ
    .inform = 製品やコードなど、尋ねられたことへの回答
    .nlu_fallback = 理解できず
    .out_of_scope = まったく別の内容
    .thank = お礼
console_report = レポート
    .weeks = 週別のインシデント
    .products = 製品別のインシデント
    .languages = 言語別のインシデント
    .targets = 目標期限
    .answers = ボットと担当者
    .unanswered = 回答できなかった質問
    .error_codes = エラー コード
console_report_about = レポートの集計対象
    .weeks = インシデントは、作成された週に集計されます。
    .products = 作成されたすべてのインシデントが集計されます。
    .languages = 言語は会話の言語です。
    .targets = パートナーの回答待ちの間と終了後は、目標期限の計測が止まります。統合された重複は判定されません。中央値は実時間（単位：時間）です。
    .answers = ボットが回答したメッセージと理解できなかったメッセージ、および担当者が引き継いだ回数です。
    .unanswered = ボットが理解できなかった内容を、多い順に表示します。プロダクト キーは伏せられます。
    .error_codes = インシデントの対象となったコードを、多い順に表示します。
console_report_period = 期間
    .weeks = { $count }週間
    .show = 表示
    .csv = CSVとしてダウンロード
    .since = { $day }以降。週は月曜日に始まります（UTC）。
    .nothing = この期間に集計するものはありません。
console_report_columns = 列
    .week = 週の開始日
    .incidents = インシデント
    .product = 製品
    .language = 言語
    .target = 目標期限
    .severity = 重大度
    .met = 達成
    .missed = 未達成
    .open = 進行中
    .median = 中央値
    .answered = 回答済み
    .not_understood = 理解できず
    .handed_over = 引き継ぎ
    .question = 質問
    .times = 回数
    .last = 最終
    .error_code = エラー コード
console_report_target = 目標期限
    .response = 最初の回答
    .solution = 解決
console_report_hours = { NUMBER($hours) }時間

## Console: an incident

console_incident = インシデント{ $number }
    .diagnosis = 診断
    .standing = 現在の状況
    .transcript = 会話
    .timeline = これまでの経過
    .earlier = 以前
    .work = 対応
    .others = このパートナーのほかのインシデント
    .similar = 解決済みの類似インシデント
    .description = 説明
    .impact = 影響
    .partner = パートナー
    .contact = 作成者
    .language = 言語
    .owner = 担当者
    .nobody = 未定
    .severity = 重大度
    .state = 状態
    .reason = 原因・結果
    .merged = 統合先
    .opened = 作成日時
    .product = 製品
    .suffix = キー（末尾の5文字）
    .computer = コンピューター
    .error_code = エラー コード
    .unknown_code = このエラー コードは一覧にありません。
    .understood = ボットが理解した内容
    .nothing_understood = なし。このインシデントはメッセージから作成されたものではありません。
    .quota = このメンバーシップ年度のインシデント
    .membership = メンバーシップ
    .records = 記録の基準日時
    .no_records = このパートナーのライセンス認証の記録はインポートされていません。
    .no_key = このパートナーのキーは指定されていません。
    .silent = 会話での発言はありません。
    .none = ありません。
    .internal = 内部
    .withheld = 未配信
    .solved_by = 解決方法
console_incident_confidence = 確信度{ NUMBER($confidence, style: "percent") }
    .sure = 確信度{ NUMBER($confidence, style: "percent") }
    .unsure = 確信度{ NUMBER($confidence, style: "percent") }（低い）
    .lost = 確信度{ NUMBER($confidence, style: "percent") }（非常に低い）、別の内容の可能性あり
console_incident_quota = { $total ->
        [none] { $used }件を使用済み、メンバーシップの記録なし
        [unlimited] { $used }件を使用済み、上限なし
       *[other] { $total }件中{ $used }件を使用済み、残り{ $left }件
    }
console_incident_key = { $limit ->
        [none] ライセンス認証{ $used }回を使用済み、上限の記録なし
       *[other] ライセンス認証{ $limit }回中{ $used }回を使用済み、残り{ $left }回
    }
    .before = インシデント作成時：{ $limit ->
        [none] { $used }回を使用済み、上限の記録なし
       *[other] { $limit }回中{ $used }回を使用済み
    }
    .blocked = このキーはブロックされています。
    .plot = ライセンス認証の使用回数と上限の推移
    .table = 同じ数値と、それぞれのカウントの内訳
    .date = 日付
    .computer = コンピューター
    .how = 判定
    .used = 使用済み
    .limit = 上限
    .no_limit = なし
    .empty = このキーの台帳は空です。
console_incident_target = 次の目標期限
    .response = 最初の回答の期限
    .solution = 解決の期限
    .paused = 停止中：パートナーの回答待ち
    .none = 計測中の目標期限はありません。
console_incident_state = 状態
    .new = 新規
    .open = 対応中
    .waiting_for_partner = パートナーの回答待ち
    .solved = 解決済み
    .closed = 終了
    .withdrawn = 取り下げ済み
console_incident_held = 担当者が会話に対応中です。ボットは発言しません。
    .bot = ボットが会話に対応中です。
console_deed = 操作の内容
    .OPENED = 作成
    .TAKEN = 対応を開始
    .ANSWERED = 回答
    .ASKED = 質問（回答待ち）
    .NOTED = メモを記入
    .COMMENTED = 情報を追加
    .SOLVED = 解決
    .CLOSED = 終了
    .WITHDRAWN = 取り下げ
    .REOPENED = 再開
    .HANDED_OVER = 会話を担当者に引き継ぎ
    .GIVEN_BACK = 会話をボットに返却
    .ASSIGNED = 割り当て
    .RATED = 重大度を変更
    .PAUSED = パートナーの回答待ちに変更
    .RESUMED = 対応を再開
    .MERGED = ほかのインシデントに統合
    .LINKED = ほかのインシデントを統合
console_deed_more = 操作の詳細
    .ASSIGNED = → { $owner }
    .RATED = { $from } → { $to }
    .MERGED = （{ $into }）
    .LINKED = （{ $duplicate }）
console_reason = 原因・結果
    .KEY_LIMIT_RAISED = キーの上限を引き上げ
    .ACTIVATION_RELEASED = ライセンス認証を解放
    .CONFIGURATION = 構成
    .EXPLAINED = 説明で解決
    .DUPLICATE = 重複
    .PRODUCT_FAULT = 製品の不具合
    .NOT_REPRODUCIBLE = 再現せず
    .OTHER = その他
console_delivery = 配信の状況
    .nowhere = 会話がないため、どこにも配信されていません
    .waiting = 配信中
    .delivered = { $channel ->
        [teams] Teams
       *[other] チャット
    }に配信済み、未読
    .read = { $channel ->
        [teams] Teams
       *[other] チャット
    }で既読
    .dead = 配信できませんでした
    .mail_waiting = これからメールを送信
    .mail_delivered = メール送信済み
    .mail_dead = メールを送信できませんでした
console_similar = 類似
    .error_code = 同じエラー コード
    .product = 同じ製品
console_macro = マクロ
    .none = マクロなし
    .fill = 挿入する
    .missing = このマクロには{ $language }のテキストがないため、英語で挿入しました。
    .lacking = インシデントに次の値がありません：
    .send = { $state ->
        [waiting_for_partner] 送信してパートナーの回答を待つ
        [solved] 送信して解決済みにする
        [closed] 送信して終了する
       *[other] 送信する
    }{ $owner ->
        [me] （自分の担当になります）
        [other] （別の担当者に移ります）
       *[none] {""}
    }
console_work = 対応
    .take = 担当する
    .take_from = { $owner }から引き継ぐ
    .take_over = 会話を引き継ぐ
    .give_back = 会話をボットに返す
    .reopen = 再開する
    .answer = パートナーに回答する
    .answer_hint = パートナーの言語は{ $language }です。回答は会話に送られ、そこで読まれない場合はメールでも送られます。
    .send = 送信する
    .send_and_wait = 送信してパートナーの回答を待つ
    .note = 内部メモ
    .note_hint = 担当者だけに表示されます。
    .moved = このインシデントには、その方法ではもう回答できません。入力した内容はメモに移しました。
    .leave = まだ送信していない入力があります。送信せずにインシデントを解決して次へ進みますか？
    .keep = メモを保存する
    .solve = 解決方法
    .solve_hint = パートナーに表示されます。パートナーはインシデントを再開できます。
    .mark_solved = 解決済みにする
    .solve_and_next = 解決して次へ進む
    .close = 終了の理由
    .close_hint = パートナーに表示されます。パートナーはインシデントを再開できます。
    .mark_closed = 終了する
    .assign = 担当者
    .assign_now = 割り当てる
    .severity = 重大度
    .severity_now = 重大度を変更する
    .wait = パートナーの回答を待つ
    .resume = 対応を再開する
    .merge = ほかのインシデントに統合する
    .merge_into = 統合先のインシデントの番号
    .merge_hint = このインシデントは重複として終了し、統合先がパートナーに表示されます。
    .ended = このインシデントは終わっています。
console_done = 完了しました。
    .take = インシデントの担当になりました。
    .take-over = 会話を引き継ぎました。
    .give-back = 会話をボットに返しました。
    .answer = 回答を配信しています。
    .note = メモを保存しました。
    .solve = インシデントを解決済みにしました。
    .close = インシデントを終了しました。
    .reopen = インシデントを再開しました。
    .assign = インシデントを割り当てました。
    .severity = 重大度を変更しました。
    .wait = パートナーの回答待ちにしました。
    .resume = インシデントの対応を再開しました。
    .merge = インシデントを重複として終了しました。
console_refused = 実行できませんでした。
    .STALE = まだ実行されていません。その間にほかの人がインシデントを変更しました。入力内容は残っています。この内容でよければ、もう一度実行してください。
    .WRONG_STATE = インシデントの現在の状態では実行できません。
    .TOO_LATE = このインシデントを再開できる期間は過ぎています。
    .NOT_HELD = 会話に対応中の担当者はいません。
    .HELD = この会話は、別のインシデントで担当者が対応中です。
    .NO_CONVERSATION = このインシデントには元の会話がありません。
    .EMPTY = まだ何も入力されていません。
    .TOO_LONG = 4,000文字を超えています。
    .NO_REASON = 原因・結果を選んでください。
    .PLACEHOLDER = マクロに値のない箇所があります。二重の波かっこの中に名前が残っています。内容を入力するか、削除してください。
    .MACRO_CHANGED = その間にマクロが変更または削除されたため、何も送信されていません。入力内容は残っています。ボタンの動作を確認して、もう一度送信してください。
    .UNKNOWN_AGENT = このパートナーの担当者に、その名前の人はいません。
    .UNCHANGED = すでにそのとおりです。
    .UNKNOWN_INCIDENT = このパートナーに該当する番号のインシデントはありません。
    .SAME_INCIDENT = インシデントをそれ自身に統合することはできません。
    .MERGED = そのインシデント自体が重複です。
    .OTHER_ENDED = そのインシデントはすでに終わっています。
    .changes = その間の変更：


## Console: macros

console_macros = リーダーがすべての担当者のために用意した回答です。マクロはインシデントの言語で回答を挿入します。挿入後も内容を変更できます。
    .none = マクロはまだありません。
    .new = 新しいマクロ
    .change = マクロを変更する
    .name = 名前
    .languages = 言語
    .state = 使用後のインシデントの状態
    .owner = 使用後の担当者
    .stays = 変更しない
    .me = マクロを使った人
    .hint = インシデントから値が入る箇所：
    .text = テキスト、{ $language }
    .keep = 保存する
    .delete = 削除する
console_macro_problem = 問題
    .BAD_MACRO = { $problem ->
        [MISSING] 英語のテキストがありません。ほかの言語のテキストがない場合に使われます。
        [TOO_LONG] テキスト（{ $language }）が長すぎます。4,000文字までです。
        [UNKNOWN_PLACEHOLDER] テキスト（{ $language }）の{ $line }行目、{ $column }文字目に不明なものがあります：{ $placeholder }
       *[other] { $field ->
            [owner] 担当者に指定された人は、もうサインインできません。
            [state] 使用後にインシデントをこの状態にすることはできません。
           *[name] マクロには200文字以内の名前が必要です。
        }
    }
    .MACRO_THERE = この名前のマクロはすでにあります。
    .MACRO_CHANGED = その間に{ $by }がこのマクロを変更しました。入力内容は残っています。上書きするには、もう一度保存してください。
