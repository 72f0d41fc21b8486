extension PhraseBook {
    static let listing = #"""
        no catalogue of measures is known here, so that none can be announced
          尚未收到措施清单，不能告知任何措施
        let the lead department load the catalogues (xinyi catalog load), and try again
          请牵头部门载入目录（`xinyi catalog load`）后再试
        let the lead department load the departments into the registry, and try again once it runs
          请牵头部门将部门目录载入主体登记服务，待其运行后再试
        let the lead department load the year's calendar into the registry, or record an express waiver
          请牵头部门将该年工作日历载入主体登记服务，或者记录明示放弃
        the first catalogue of measures takes effect on {0}
          首个措施清单自{0}起生效
        announce measures from that day on
          请自该日起再告知措施
        the catalogue of measures in force has no '{0}' (LC-04)
          现行措施清单中没有“{0}”（LC-04）
        '{0}' is in the catalogue of measures that takes effect on {1}, and not in the one in force (LC-04)
          “{0}”载于自{1}起生效的措施清单，现行清单中没有（LC-04）
        '{0}' is repealed from {1} on (LC-17)
          “{0}”自{1}起废止（LC-17）
        '{0}' is on record alone and may not be used (LC-04)
          “{0}”仅作登记，不得使用（LC-04）
        '{0}' does not follow from a list of domain {1} (LC-04)
          “{0}”不由领域{1}的名单触发（LC-04）
        '{0}' does not reach subjects of this kind (LC-04)
          “{0}”不适用于该类主体（LC-04）
        announce what follows from this list, for example {0}
          请告知由该名单触发的措施，例如{0}
        let the lead department publish a catalogue with a measure that follows from this list (xinyi catalog load)
          请牵头部门公布含有由该名单触发的措施的清单（`xinyi catalog load`）
        withdraw the file (WithdrawEntry), and propose the entry again with measures that are in force
          撤回案卷（WithdrawEntry），并以现行有效的措施重新提出
        no catalogue of measures has '{0}', which the decision announces (LC-04)
          任何措施清单中均没有决定所告知的“{0}”（LC-04）
        revoke the entry (RevokeEntry), and decide anew
          撤销条目（RevokeEntry），另行作出决定
        '{0}' is in force {1}, not on {2} (LC-01)
          “{0}”的有效期为{1}，{2}不在其内（LC-01）
        '{0}' is no department of the registry
          主体登记服务中没有部门“{0}”
        DefinitionState.CONSULTED
          已征求意见
        DefinitionState.DRAFT
          草案
        DefinitionState.IN_FORCE
          生效
        DefinitionState.REPEALED
          已废止
        FileState.DECIDED
          已决定
        FileState.DEFENCE_OPEN
          陈述申辩中
        FileState.DROPPED
          不予列入
        FileState.EFFECTIVE
          生效
        FileState.EXPIRED
          期满
        FileState.NOTICE_SERVED
          告知已送达
        FileState.PROPOSED
          已提出
        FileState.REMOVED_EARLY
          提前移出
        FileState.REPUTATION_RESTORED
          已恢复名誉
        FileState.REVIEWED
          已复核
        FileState.REVOKED
          已撤销
        FileState.SERVED
          决定已送达
        ObjectionState.ACCEPTED
          已受理
        ObjectionState.CLOSED
          已办结
        ObjectionState.DISMISSED
          不成立
        ObjectionState.FILED
          已提出
        ObjectionState.FORWARDED
          已转办
        ObjectionState.NOTIFIED
          已告知
        ObjectionState.REJECTED_FORMAL
          不予受理
        ObjectionState.REMEDIED
          已消除影响
        ObjectionState.UPHELD
          成立
        ObjectionState.VERIFYING
          核实中
        ObjectionState.WITHDRAWN
          已撤回
        ProceedingState.ENDED
          已结束
        ProceedingState.PENDING
          进行中
        a batch has 1 to {0} subjects, not {1}
          每批1至{0}个主体，现为{1}个
        a code has 2 to 8 upper-case letters or digits and begins with a letter
          代码由2至8位大写字母或数字组成，以字母开头
        a code has 3 to 40 upper-case letters, digits or '-' and begins with a letter
          代码由3至40位大写字母、数字或“-”组成，以字母开头
        a consultation lasts at least {0} days (2020 No. 49)
          征求意见不少于{0}日（国办发〔2020〕49号）
        a correction can only leave measures out
          更正只能减少措施
        a correction can only lower the amount
          更正只能减少金额
        a correction can only shorten the period
          更正只能缩短期限
        a correction names fields and new values
          更正须写明字段和新值
        a day of the conduct lies in the future: today is {0} (Asia/Shanghai)
          行为日期尚未到来：今日为{0}（以Asia/Shanghai时间为准）
        a decision announces its measures
          决定须载明惩戒措施
        a decision cannot be dated in the future
          决定日期不得晚于今日
        a decision cannot have been served in the future
          决定书送达日期不得晚于今日
        a decision needs a served notice, a closed defence window and a review by another official (LC-03)
          作出决定前，告知书须已送达、陈述申辩期限须已届满、另一名经办人须已复核（LC-03）
        a definition is consulted on before it is in force (2020 No. 49)
          名单定义生效前须征求意见（国办发〔2020〕49号）
        a document counts from its proven service
          文书自证明送达之日起计
        a document has {0} to {1} bytes
          文书须为{0}至{1}字节
        a domain says whether a local list may exist for it
          须写明该领域能否设立本地名单
        a file holds at most {0} statements
          一个案卷最多记录{0}次陈述申辩
        a file is withdrawn before its decision
          案卷须在决定作出前撤回
        a first day that lies back needs the document that says why
          生效日期早于当日的，须附说明理由的文书
        a formal rejection comes before the acceptance
          不予受理在受理之前作出
        a later step rests on it: the entry is {0} by now
          已有后续步骤以此为基础：该条目现为{0}
        a list is decided by a department of its domain, and {0} has {1}
          名单由所属领域的部门认定，{0}的部门为{1}
        a list is serious or red
          名单须为严重失信主体名单或者红名单
        a list rests on a law, a regulation, a central policy or a department rule (2020 No. 49)
          名单须以法律、法规、党中央和国务院政策文件或者部门规章为依据（国办发〔2020〕49号）
        a measure is named once, by its code
          同一措施只填一次，以代码表示
        a notice cannot have been served in the future
          告知书送达日期不得晚于今日
        a permit is no ground for an entry (LC-02)
          许可不得作为列入依据（LC-02）
        a proceeding ends by upholding, annulling or withdrawal
          程序以维持、撤销或者撤回终结
        a proceeding is a reconsideration, a suit or a reorganisation
          程序种类限于行政复议、行政诉讼、破产重整
        a proceeding is marked on a decided, served or effective entry
          程序标注于已决定、已送达或者已生效的条目
        a review follows the served notice and the end of the defence window (LC-03)
          复核须在告知书送达且陈述申辩期限届满后进行（LC-03）
        a review says how the defence came out
          复核须写明陈述申辩的处理结果
        a revoked entry is not corrected
          已撤销的条目不再更正
        a statement has to be answered (行政处罚法 Art.45)
          对陈述申辩须予答复（行政处罚法第45条）
        a target names one item
          对象只能指明一项
        a version is named lists/{code}/versions/{number}
          版本的资源名格式为lists/{code}/versions/{number}
        a waiver is express: a signed declaration
          放弃陈述申辩须有签署的书面声明
        act from the next day on, or record an express waiver (RecordDefenceWaiver)
          次日起办理，或者记录明示放弃（RecordDefenceWaiver）
        add the text to the last one as evidence
          将内容作为证据附于最后一次陈述申辩
        add what is new as evidence there
          将新情况作为证据补充到该异议
        an amount is not negative
          金额不得为负
        an entry ends by itself after {0} months
          条目经{0}个月自行届满
        an entry is revoked for a decision that was annulled or is about another subject, an error, an annulment on review or a \#
        ceased subject
          撤销条目的事由限于：原决定被撤销或者系针对其他主体、信息错误、复议诉讼撤销、主体终止
        an entry takes effect after its decision was served
          条目在决定书送达后生效
        an entry takes effect by its service, not before
          条目自送达起生效，不得提前
        an instrument ends after it began, on {0}
          文件的废止日期须晚于施行日期{0}
        an instrument is of one of eight kinds
          依据文件的效力层级限于规定的八类
        an objection has one of four grounds
          异议理由限于规定的四项
        an objection is closed after the objector was told
          告知异议人之后异议办结
        an objection is decided after its acceptance
          异议在受理之后作出认定
        an objection is received between the decision and today
          收到异议的日期应在决定之日与今日之间
        an objection on this ground is open already
          以该理由提出的异议尚未办结
        an objection on this ground was dismissed ({0}), and no document is new
          以该理由提出的异议已认定不成立（{0}），没有新的文书
        an objection on this ground was dismissed ({0}), and the statement says the same
          以该理由提出的异议已认定不成立（{0}），陈述内容相同
        an order suspends for a court order or a reorganisation
          停止执行须有法院裁定或者破产重整
        an undecided objection can be withdrawn
          尚未作出认定的异议可以撤回
        an upheld objection revokes or corrects the entry
          异议成立的，须撤销或者更正条目
        by the rule book in force on {0}, {1}
          依{0}施行的规则书，{1}
        change that draft (UpdateListDefinition), or put it in force
          修改该草案（UpdateListDefinition），或者使其施行
        check name and day; before its decision an entry is known to its department only
          核对名称和日期；决定作出前条目仅本部门可见
        cite the instrument that orders the list
          引用规定设立该名单的文件
        cite title or number as the catalogue has them (ListInstruments), or have the lead department enter it (PutInstrument)
          按文件目录引用名称或者文号（ListInstruments），或者由牵头部门录入（PutInstrument）
        cite what is in force on that day
          引用当日有效的文件
        close the case; a successor needs a decision of its own
          案件办结；对承继主体须另作决定
        close the objection
          办结该异议
        compare number and day with the document, or leave the day out
          对照文书核对文号和日期，或者不填日期
        consult until {0} at least
          征求意见至少至{0}
        create a version that keeps to it (CreateListDefinition), or give another day
          另拟符合规定的版本（CreateListDefinition），或者改填日期
        create another list
          另行设立名单
        create the next version
          另拟下一版本
        create the next version (CreateListDefinition)
          另拟下一版本（CreateListDefinition）
        decide it (DecideEntry) or withdraw it (WithdrawEntry)
          作出决定（DecideEntry）或者撤回（WithdrawEntry）
        decide on the day itself
          于决定当日办理
        document
          文书
        documents belong to an entry, an objection, a proceeding or a version of a list's definition
          文书须归属条目、异议、程序或者名单定义的版本
        domain
          领域
        domain {0} asks for no condition
          领域{0}无须填写符合情形
        drop the draft by replacing it
          另拟版本替换该草案
        early removal has conditions
          提前移出须规定条件
        early removal is possible from {0} on
          自{0}起可以提前移出
        early removal rests on proof that the exit rule is met
          提前移出须有符合移出条件的证明
        enter the new title as another version of the old code
          将新名称作为原代码的新版本录入
        entries of this domain are decided by other authorities and only imported
          该领域的条目由其他机关决定，本系统仅作导入
        entries were decided under version {0} on or after {1}
          已有条目依版本{0}于{1}或者以后作出决定
        entry
          条目
        entry and target name different entries
          `entry`与`target`指向不同条目
        file a smaller scan, or its parts one by one
          提交较小的扫描件，或者分部分提交
        file it and name it, or give {0} or a later day
          将文书存档并注明，或者填写{0}及以后的日期
        file the document first (PutDocument; xinyi does it by itself for files that options name)
          先提交文书（PutDocument；选项中写明文件的，命令行自动提交）
        from {0} on
          {0}起
        from {0} to {1}
          {0}至{1}
        give a code of the catalogue, for example SA-001
          填写目录中的措施代码，例如SA-001
        give a day after the decision and not after the present end
          填写决定之后、现届满日以前的日期
        give a day on or after it
          填写该日或者以后的日期
        give a day on or after the decision
          填写决定当日或者以后的日期
        give a day on or after the review
          填写复核当日或者以后的日期
        give a later day
          填写更晚的日期
        give a later day, or revoke those entries first
          填写更晚的日期，或者先撤销这些条目
        give a list entry, an external entry or a decision
          填写名单条目、外部条目或决定之一
        give an earlier day, or revoke the decision
          填写更早的日期，或者撤销决定
        give at least one
          至少填写一项
        give at least one document
          至少附一份文书
        give code, names and listability
          填写代码、名称和能否设列名单
        give code, title, level and day
          填写代码、名称、效力层级和施行日期
        give codes of the catalogue, for example SA-001
          填写目录中的措施代码，例如SA-001
        give day and text of the statement
          填写陈述申辩的日期和内容
        give day, channel, receiver and proof
          填写日期、方式、收件人和送达凭证
        give entry, kind, body and case number
          填写条目、种类、机关和案号
        give fen (0.01 yuan), or 0 for none
          以分为单位填写，无金额填0
        give fen, not more than {0}
          以分为单位填写，不超过{0}
        give for example EMERGENCY-11
          例如填写EMERGENCY-11
        give for example WSF-SERIOUS
          填写如WSF-SERIOUS
        give its content
          填写其内容
        give its day and the document
          填写日期并附文书
        give its name, or leave it empty and name the document in the step it is for
          填写其资源名，或者不填并在相应步骤中引用该文书
        give no, yes, conditional or external
          填写`NO`、`YES`、`CONDITIONAL`或`EXTERNAL`
        give one of both
          两者择一填写
        give one of both, or dismiss (DismissObjection)
          两者择一填写，或者认定异议不成立（DismissObjection）
        give one of the five outcomes
          五种结果择一填写
        give some of {0}
          从{0}中选填
        give that day or a later one
          填写该日或者以后的日期
        give the answer with its reasons
          填写答复及理由
        give the day of receipt
          填写收到日期
        give the day or the period as the decision states it
          按决定书载明的日期或者期间填写
        give the decision's own number
          填写本决定自己的文号
        give the first day on which it is no longer in force
          填写不再有效的第一日
        give the months of the list rule
          按名单规定填写月数
        give the number of the order, or leave the reason out
          填写裁定文号，或者不填停止执行事由
        give the public consultation, or the higher instrument that sets the standard
          填写公开征求意见情况，或者确立标准的上位文件
        hand the case to {0}
          将案件移交{0}
        hash the file again and send both, or leave the hash out
          重新计算摘要后一并提交，或者不填摘要
        have another named official decide
          由另一名具名经办人决定
        have another official of the department review it
          由本部门另一名经办人复核
        have another official review it after the defence window (ReviewEntry)
          陈述申辩期限届满后由另一名经办人复核（ReviewEntry）
        have one of them draft the list
          由其中一个部门起草名单
        have the department do it that oversees the others
          由牵头部门办理
        import the entries of the competent authority instead
          改为导入主管机关的条目
        in domain {0} only a case that meets a list rule can be listed
          领域{0}仅可列入符合名单规定情形的案件
        instrument
          依据文件
        leave it 0 for {0} days, or give more
          填0即为{0}日，或者填写更长期限
        leave it empty
          此项不填
        leave it empty for the day of service, or give a later day
          不填则为送达当日，或者填写以后的日期
        leave it empty for the whole period, or give an earlier day
          不填则为整个期限，或者填写更早的日期
        leave it unspecified for all
          不填则为全部
        leave it unspecified for effective entries
          不填则为已生效条目
        leave the corrections out
          不填更正内容
        list
          名单
        list definition
          名单定义
        look it up (`xinyi entry lookup SUBJECT --all`; without --all those in effect alone are shown)
          查询该条目（`xinyi entry lookup SUBJECT --all`；不加--all只显示有效的条目）
        name an effective decision
          填写有效的决定
        name it, or leave the name out
          填写该决定，或者不填
        name one of them; for the end of a period nothing has to be done
          写明其中一项；期限届满的无须办理
        name reason, valid_to, conduct_date, amount_fen, measures_announced or exit_conditions
          填写`reason`、valid_to、conduct_date、amount_fen、measures_announced或exit_conditions
        name the channel
          写明送达方式
        name the kind
          写明种类
        name the list of the decision's domain
          选用决定所属领域的名单
        name the penalty decision
          填写处罚决定
        name the reason that is true; a wrong subject is corrected in the registry first
          填写真实事由；主体有误的，先在登记服务更正
        name them
          写明条件
        name them in the steps that they were filed for
          在相应步骤中引用这些文书
        name which
          写明是哪一项
        no law allows the district a list for this domain; it is record only
          没有法律允许本区在该领域设立名单；该领域仅作记录
        no list without a way out (LC-01)
          名单须规定移出条件（LC-01）
        no notice was served, so no defence window has run (LC-03)
          告知书尚未送达，陈述申辩期限未起算（LC-03）
        no statement of the subject is on file
          案卷中没有主体的陈述申辩
        no version of the list is in force on {0} (LC-01)
          {0}没有施行的名单版本（LC-01）
        no waiver is on file
          案卷中没有放弃陈述申辩的声明
        nominate there (RedEntryService), or name a serious list
          红名单在推荐环节办理（RedEntryService），或者改填严重失信主体名单
        nothing is in effect any more; ask for restoration of the reputation
          已无生效内容；可申请消除影响
        nothing is left to do
          无须再办理
        nothing is to be undone here; let its department look at the file (GetEntryHistory)
          此处无须撤销；请由列入部门核对案卷（GetEntryHistory）
        objection
          异议
        only a consulted definition can be put in force
          仅已征求意见的名单定义可以施行
        only a decided, served or effective entry can be corrected
          仅已决定、已送达或者已生效的条目可以更正
        only a decided, served or effective entry can be revoked
          仅已决定、已送达或者已生效的条目可以撤销
        only a decision that was made and not yet served can be served
          仅已作出而未送达的决定可以送达
        only a definition in force can be repealed
          仅现行的名单定义可以废止
        only a draft can be changed
          仅草案可以修改
        only a draft is consulted on
          仅草案须征求意见
        only a filed objection can be accepted
          仅已提出的异议可以受理
        only a pending proceeding ends
          仅进行中的程序可以终结
        only a revocation is restored place by place
          仅撤销的条目逐处消除影响
        only an effective entry can be removed early
          仅已生效的条目可以提前移出
        only an effective entry expires
          仅已生效的条目届满移出
        only an entry that expired before its day was over is put back into effect
          只有期限未满而误作届满的条目，才恢复生效
        only an entry that took effect before its day is put back before it
          只有未到生效日而误作生效的条目，才恢复为未生效
        only the clock of an accepted objection runs
          仅已受理的异议计算期限
        proceeding
          程序
        put a consulted version in force first (PutListDefinitionInForce)
          先使已征求意见的版本施行（PutListDefinitionInForce）
        put it in force (PutListDefinitionInForce), or create the next version
          使其施行（PutListDefinitionInForce），或者另拟下一版本
        reconsideration or a suit suspends nothing by itself (行政处罚法 Art.73)
          行政复议、行政诉讼本身不停止执行（行政处罚法第73条）
        record it (RecordDefence), or say NONE_STATED or WAIVED
          先予记录（RecordDefence），或者填写NONE_STATED或WAIVED
        record it (RecordDefenceWaiver) or say NONE_STATED
          先予记录（RecordDefenceWaiver），或者填写NONE_STATED
        record it from {0} on
          自{0}起记录
        record it on or after that day
          于该日或者以后记录
        record it on or after the day of service
          于送达当日或者以后记录
        record the consultation first (ConsultListDefinition)
          先记录征求意见情况（ConsultListDefinition）
        record the decisions in the registry; a change needs a legal basis in the domain itself
          在主体登记服务记录决定；变更须有该领域自身的法律依据
        record the service of the decision (RecordDecisionServed) or revoke it (RevokeEntry)
          记录决定书送达（RecordDecisionServed）或者撤销（RevokeEntry）
        record the service of the prior notice first (RecordNoticeServed)
          先记录告知书送达（RecordNoticeServed）
        remove it early (RemoveEntryEarly) or revoke it (RevokeEntry)
          提前移出（RemoveEntryEarly）或者撤销（RevokeEntry）
        repeat the step on or after that day
          于该日或者以后再办理
        reputation is restored after a revocation
          消除影响在撤销之后办理
        restoration follows an upheld objection
          异议成立之后消除影响
        review the file (ReviewEntry)
          复核案卷（ReviewEntry）
        review the file after the window (ReviewEntry)
          期限届满后复核案卷（ReviewEntry）
        say how subjects leave it
          写明主体如何移出
        say whether they are accepted, partly accepted or not accepted, and answer them
          写明采纳、部分采纳或者不采纳，并予答复
        send several batches
          请分批提交
        service is by one of six channels
          送达方式限于规定的六种
        state it in the defence (RecordDefence)
          在陈述申辩中提出（RecordDefence）
        state the rule and how the case meets it
          写明所依规定及案件如何符合
        state what is new and file a document that shows it (PutDocument); against the dismissal reconsideration and suit are open
          写明新的事实并提交证明文书（PutDocument）；对不成立的认定可以申请行政复议或者提起行政诉讼
        statements are taken after the notice was served and before the review
          陈述申辩在告知书送达后、复核前收取
        submit the decision to the registry first, and check number and subject
          先向主体登记服务报送决定，并核对文号和主体
        submit the person's own decision first, or leave the person out
          先报送对其本人的决定，或者不列该人员
        take a code of its list of departments
          选用部门目录中的代码
        take the code of the catalogue of domains
          选用领域目录中的代码
        take the name from ListDomains
          从ListDomains的应答中取得资源名
        take the name from ListDomains, or put the domain first
          从ListDomains的应答中取得资源名，或者先登记该领域
        take the name from ListListDefinitions
          从ListListDefinitions的应答中取得资源名
        take the name from ListListDefinitions; a list without version is the one in force
          从ListListDefinitions的应答中取得资源名；不带版本的名单指现行版本
        take the name from an answer
          从应答中取得资源名
        the catalogue has {0} instruments at most
          文件目录最多收录{0}件文件
        the catalogue of instruments has no '{0}' (LC-01)
          文件目录中没有“{0}”（LC-01）
        the code of a list does not change
          名单代码不得变更
        the consultation is not over
          征求意见尚未结束
        the content has another hash: it was changed on its way, or another file was hashed
          内容与摘要不符：传输中被更改，或者摘要系另一文件的
        the day lies before the decision
          该日期早于决定日期
        the day lies before the service of the notice
          该日期早于告知书送达日期
        the day lies in the future
          该日期尚未到来
        the decision belongs to domain {0}, the list to {1}
          决定属于领域{0}，名单属于领域{1}
        the decision lies before the review
          决定日期早于复核日期
        the decision of this number is of {0}, not of {1}
          该文号的决定日期为{0}，不是{1}
        the decision of this number is {0}
          该文号的决定为{0}
        the decision was withdrawn, annulled or changed (LC-02)
          该决定已撤回、撤销或者变更（LC-02）
        the defence window is open until 24:00 of {0} (LC-03)
          陈述申辩期限至{0}当日24时止（LC-03）
        the defence window is waived, or begins with the service of the notice already
          陈述申辩期限已放弃，或者已自告知书送达起算
        the defence window lasts {0} working days (行政处罚法 Art.64)
          陈述申辩期限为{0}个工作日（行政处罚法第64条）
        the definition is in force since {0}
          该名单定义自{0}起已经施行
        the definition is required
          须填写名单定义
        the department has filed no document with this hash
          本部门没有提交过该摘要的文书
        the department has used this number for another entry
          本部门已将该文号用于其他条目
        the domain is required
          须填写领域
        the entry ended: nothing of it applied from {0} on
          条目期限届满：自{0}起不再适用其措施
        the entry has ended by the clock since
          此后该条目又按时钟届满
        the entry is {0}
          条目状态为“{0}”
        the entry is {0}: only a decided, served or effective one is contested
          条目状态为“{0}”：仅可对已决定、已送达或者已生效的条目提出异议
        the entry took effect: what it announced applied from {0} on
          条目已生效：所告知的措施自{0}起适用
        the entry would take effect after its period ended
          条目的生效日期晚于期限届满日
        the file
          该案卷
        the file is closed; a new breach needs a new decision and a new proposal
          案卷已办结；再有失信行为的，须有新的决定并重新提出
        the instrument does not make the district level competent (LC-01)
          该法律文件未授权区级（LC-01）
        the instrument is required
          须填写依据文件
        the instrument itself is in force since {0} only
          所依据的法律文件自{0}起方才施行
        the kind is not known
          该种类不在规定之列
        the list
          该名单
        the list's definition is not in force on {0} (LC-01)
          {0}该名单定义未施行（LC-01）
        the list's exit rule knows no early removal
          名单规定没有提前移出
        the minimum is 0 to the whole period
          最短公示期为0至整个期限
        the newest version begins on {0}
          最新版本自{0}起施行
        the notice rests on the underlying decision of {0}
          告知以{0}的原决定为依据
        the objection
          该异议
        the objector is told after the decision
          认定之后告知异议人
        the period ends after the decision and at most {0} months later, on {1}
          期限须在决定之后、最长{0}个月即{1}以前届满
        the prior notice is served once, on a proposed entry
          告知书对已提出的条目送达一次
        the proceeding is required
          须填写程序
        the proposer cannot decide the own proposal (LC-03, LC-07)
          提出人不得决定本人提出的条目（LC-03、LC-07）
        the proposer cannot review the own proposal (LC-03)
          提出人不得复核本人提出的条目（LC-03）
        the registry has not been heard yet
          尚未收到主体登记服务的数据
        the registry holds no decision of {0} with this document number about this subject (LC-02)
          主体登记服务中没有{0}以此文号对该主体作出的决定（LC-02）
        the registry holds no effective decision of {0} with this number about a natural person (LC-05)
          主体登记服务中没有{0}以该文号对自然人作出的有效决定（LC-05）
        the registry says that the underlying decision is about this very subject
          登记服务显示所依据决定正是针对本主体
        the registry's departments have not been heard yet
          尚未收到主体登记服务的部门目录
        the rules of the list
          该名单的规定
        the state is not known
          该状态不在规定之列
        the statement is required
          须填写陈述申辩
        the subject made {0} statement(s), which the review has to answer
          主体已作{0}次陈述申辩，复核须予答复
        the subject no longer exists: publication ends and no new measure begins
          主体已终止：停止公示，不再采取新措施
        the underlying decision is about '{0}' now, and about this subject no more (LC-02)
          所依据决定现归属“{0}”，不再针对本主体（LC-02）
        the registry holds the underlying decision no more, which nobody annulled (LC-02)
          登记服务中已无所依据的决定，但该决定并未被撤销（LC-02）
        submit it again (SubmitDecision), and decide then
          请重新报送该决定（SubmitDecision），再作认定
        the underlying decision is no longer effective (LC-02)
          原决定已不再有效（LC-02）
        the version in force began on {0}
          现行版本自{0}起施行
        the window can be waived after the notice was served and before the review
          放弃陈述申辩在告知书送达后、复核前记录
        the window ends provisionally on {0} because the calendar of that year is not published
          该年工作日历未公布，期限暂定于{0}届满
        the window is released after the notice was served and before the review
          期限自送达起算须在告知书送达后、复核前准许
        the window was waived already
          已放弃该期限
        this decision carries an entry about this subject already: one entry for each decision
          该决定已对该主体产生一个条目：一项决定对应一个条目
        this field is not corrected by an objection
          该字段不通过异议更正
        this is a red list
          该名单为红名单
        try again once it runs
          待其运行后再试
        undo its end first, with a span that reaches behind it
          请先撤销其届满，时段须将届满包括在内
        verification starts after the acceptance
          核实在受理之后开始
        version {0} of the list is in work already
          名单的版本{0}正在起草或者征求意见
        wait for the effective date, or revoke it (RevokeEntry)
          等待生效日期，或者撤销（RevokeEntry）
        wait for the end of the period, or revoke the entry if it should not have been
          等待期限届满，不应列入的则撤销条目
        what the objection contests
          异议所指内容
        who decided answers for the entry: the decision has to be the department's own (LC-02)
          作出决定的部门对条目负责：须为本部门的决定（LC-02）
        who proposed the entry cannot decide the objection against it
          提出条目的经办人不得对该条目的异议作出认定
        who proposes a list does not put it in force
          提出名单的部门不得使其生效
        who reviewed or decided the entry cannot decide the objection against it
          条目的复核人、决定人不得处理对该条目的异议
        who reviewed the proposal cannot decide it (LC-03, LC-07)
          复核人不得作出决定（LC-03、LC-07）
        withdraw the file
          撤回案卷
        withdraw the file (WithdrawEntry); the other subject is served a notice of its own (ProposeEntry)
          撤回本案（WithdrawEntry）；对另一主体另行提出并告知（ProposeEntry）
        withdraw the file and propose it under the version in force
          撤回案卷，依现行版本重新提出
        {0} documents of the department are named by no file, and {1} are the most
          本部门有{0}份文书未被任何案卷引用，最多{1}份
        the answer is full; ask for this subject in another batch
          应答已满；请另行批量查询该主体
        The key by which natural persons are found without their number; the same in registry, listing, measures.
          不用号码即可查找自然人的密钥文件；`registry`、`listing`、`measures`须相同
        The registry unheard for longer makes look-ups say that they are not fresh, and /readyz say no.
          超过该时间（秒）未收到`registry`消息的，查询注明不是最新，/readyz答复未就绪
        How often the clock's effects are looked for, besides midnight in Asia/Shanghai.
          除北京时间零点外，检查到期事项的间隔（秒）
        the sweep failed and is tried again
          到期处理失败，将再次尝试
        """#
}
