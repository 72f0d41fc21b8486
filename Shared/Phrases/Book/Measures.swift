extension PhraseBook {
    static let measures = #"""
         (in `{0}`)
          （见`{0}`）
        BLACK takes * or domains of three capital letters, each once, parted by commas
          BLACK后为*或者三位大写字母领域，不得重复，以逗号分隔
        BLACK takes at most {0} domains
          BLACK后最多{0}个领域
        RECORD takes one domain of three capital letters
          RECORD后为一个三位大写字母领域
        RED takes * or one domain of three capital letters
          RED后为*或者一个三位大写字母领域
        `{0}` is in no catalogue of measures in force on that day (LC-04)
          当日施行的措施目录中没有`{0}`（LC-04）
        a batch has 1 to {0} subjects
          每批1至{0}个主体
        a catalogue has 1 to {0} items
          目录须有1至{0}项
        a code is IN- or SA- and three digits
          代码为IN-或SA-加三位数字
        a code is the department, a hyphen and two digits
          代码由部门代码、连字符和两位数字组成
        a code stands once in a version
          同一版本中代码不得重复
        a heading is C01 to C14 or I01 to I08; no measure stands outside (LC-04)
          类目为C01至C14或I01至I08；类目之外不得设措施（LC-04）
        a kind is 1 to {0} of A-Z, 0-9 and _, a letter first
          种类为1至{0}位A-Z、0-9和_，以字母开头
        a limit on consumption comes from a court's order only (LC-14)
          限制消费仅依法院的命令（LC-14）
        a matter belongs to the one department that its code begins with
          事项属于其代码开头所示的部门
        a matter names 1 to {0} measures, each once
          事项须写明1至{0}项措施，不得重复
        a matter names what must be looked up, each once, at least one
          事项须写明应查内容，至少一项，不得重复
        a matter names who may be checked in it, each kind once
          事项须写明可查主体的种类，不得重复
        a measure has a trigger
          措施须有触发条件
        a measure is an incentive or a sanction
          措施须为激励或者惩戒
        a measure is mandatory, discretionary or voluntary
          措施须为应当、可以或者自愿
        a measure names the kinds of subjects it may reach, each once
          措施须写明适用主体的种类，不得重复
        a measure of group I diminishes rights: it needs a law, regulation or central policy by name (LC-04)
          第I组措施减损权利，须写明法律、法规或者中央文件名称（LC-04）
        a measure with status needs-legal-basis is on record only and cannot be activated (LC-04)
          状态为needs-legal-basis的措施仅作记录，不得启用（LC-04）
        a measure with status needs-policy cannot be activated before the local decision
          状态为needs-policy的措施在本地作出规定前不得启用
        a query number is a series, a hyphen and a number
          查询编号由系列、连字符和序号组成
        a repeal names the instrument that repeals
          废止须写明废止所依据的法律文件
        a restraint is the subject's alone, and its name speaks of relatives (LC-05)
          约束措施只及于主体本人，名称涉及其亲属（LC-05）
        a sanction
          惩戒措施
        a status is enabled, needs-legal-basis or needs-policy
          状态须为`enabled`、needs-legal-basis或needs-policy
        a text holds no identity number of a person
          文本中不得含有个人证件号码
        a trigger has at most {0} alternatives
          触发条件最多{0}个选项
        a trigger has at most {0} bytes
          触发条件最多{0}字节
        a version is 1 to {0} of a-z, 0-9, . and -
          版本号为1至{0}个小写字母、数字、“.”或“-”
        an incentive
          激励措施
        ask again with another id, or read what was answered then (GetCheck)
          换用新的请求编号重新查询，或者查看当时的答复（GetCheck）
        ask the departments that keep them
          向保存部门查询
        basic needs are never restricted, and its name speaks of one (LC-14)
          不得限制基本生活需要，名称涉及此类事项（LC-14）
        begin it with the department that the matter names
          以事项所属部门的代码开头
        change the code or the kind
          更改代码或者种类
        change the heading or the kind
          更改类目或者种类
        change the strength or the heading
          更改强度或者类目
        check
          查询
        check in a matter of your own department
          在本部门的事项中查询
        choose another effective date
          另选施行日期
        departments are codes of three capital letters, each once, at least one
          部门以三位大写字母代码表示，至少一个，不得重复
        each alternative stands once
          各选项不得重复
        incentives are IN-, sanctions SA-
          激励措施代码为IN-，惩戒措施代码为SA-
        incentives stand under I, sanctions under C (LC-04)
          激励措施归入I类，惩戒措施归入C类（LC-04）
        it has {0} to {1} bytes and no control characters
          须为{0}至{1}字节，不得含控制字符
        list the department's matters
          列出本部门的事项
        matter
          事项
        matter {0}
          事项{0}
        matter {0} is not for subjects of this kind, and they are not queried in it
          事项{0}不适用于此种类主体，不在其中查询
        measure
          措施
        name 1 to 4 kinds
          填写1至4个种类
        name a heading
          填写类目
        name it
          填写该文件
        name natural persons only
          仅填写自然人
        name the measures that are due in it
          填写该事项应当采取的措施
        no catalogue of measures and matters is in force on {0}
          {0}没有施行的措施目录和事项目录
        no catalogue of measures is in force on {0}
          {0}没有施行的措施目录
        nothing stands empty between two bars
          两条竖线之间不得为空
        office, leaving the country and school concern natural persons only (LC-04)
          任职、出境、就学类措施仅适用于自然人（LC-04）
        publish a catalogue version that brings it back
          发布恢复该措施的目录版本
        publish a catalogue version that names the instrument and article, with status enabled
          发布写明法律文件和条款、状态为`enabled`的目录版本
        publish a catalogue version with the local decision as its basis, with status enabled
          发布以本地规定为依据、状态为`enabled`的目录版本
        publish a new version
          发布新版本
        publish the catalogue of measures first
          先发布措施目录
        publish the catalogue of measures first, or correct the code
          先发布措施目录，或者更正代码
        let the lead department load them (`xinyi catalog load`), or ask about a day from the effective date on
          由牵头部门装载目录（`xinyi catalog load`），或者查询目录施行以后的日期
        remove one of the items
          删去其中一项
        send the whole catalogue
          提交完整目录
        shorten or fill it
          缩短或者补填
        split it
          请分批提交
        state the kind
          写明种类
        state the status
          写明状态
        state the strength
          写明强度
        take the measure out; no legal basis allows it here
          删去该措施；此处没有法律依据可以允许
        take the number out
          删去该号码
        the query log
          查询记录
        the word before the colon is one of RED, BLACK, EXT, DECISION, JUDGMENT, RECORD, NOMINATION
          冒号前的词为RED、BLACK、EXT、DECISION、JUDGMENT、RECORD、NOMINATION之一
        this instance has not yet read everything that {0} knows
          本实例尚未读取{0}的全部数据
        this request id was answered more than {0} seconds ago, under {1}
          该请求编号的答复已超过{0}秒，查询编号{1}
        try again, or ask another instance
          请再试，或者请求其他实例
        use a JUDGMENT trigger or EXT:JUDGMENT_DEBTOR_CONSUMPTION_ORDER
          使用JUDGMENT或EXT:JUDGMENT_DEBTOR_CONSUMPTION_ORDER触发条件
        use a trigger of the measure's own kind
          使用与措施种类相符的触发条件
        use the matter that is for them; a natural person is checked only where a matter says so
          选用适用的事项；自然人仅在规定可查的事项中查询
        version {0} starts on {1} already
          已有版本{0}自{1}起施行
        version {0} was published with other content and is never changed
          版本{0}已以其他内容发布，不得变更
        what others decide is voluntary, and nothing else is (headings C13, C14, I08; LC-15)
          由他人决定的措施为自愿，其余不得为自愿（类目C13、C14、I08；LC-15）
        without a colon only CLEAN3Y and REQUEST are known
          不带冒号的仅限CLEAN3Y和REQUEST
        write checks/A-123
          填写如checks/A-123
        write for example 2026.1
          填写如2026.1
        write for example SA-012
          填写如SA-012
        write the trigger in the grammar, for example BLACK:WSF|EXT:MIL_DECISION
          按规定语法填写触发条件，例如BLACK:WSF|EXT:MIL_DECISION
        {0} cannot be active: {1}
          {0}不得启用：{1}
        {0} cannot trigger {1}
          {0}不能触发{1}
        {0} has more than {1} entries or decisions, and an answer leaves none out
          {0}的条目或者决定超过{1}项，应答不得遗漏
        {0} is repealed from {1} on
          {0}自{1}起废止
        {0} is repealed from {1} on already
          {0}已定于{1}起废止
        {0}. The catalogue breaks {1} rules and was not published
          {0}。目录共违反{1}项规则，未予发布
        repealed from {0} on: {1}
          自{0}起废止：{1}
        deactivated: {0}
          已停用：{0}
        An objection is being verified: do not execute any measure that rests on this entry.
          异议正在核查：不得执行依据该条目的任何措施
        A court or reconsideration body ordered the suspension: do not execute.
          法院或者复议机关已决定停止执行：不得执行
        A court accepted a reorganisation or settlement plan: do not execute.
          法院已批准重整计划或者认可和解协议：不得执行
        The decision is being verified by its authority: do not execute.
          作出机关正在核查该决定：不得执行
        The entry is suspended: do not execute; ask the designating authority.
          该条目已暂停：不得执行；请询问认定机关
        An objection to the record goes to the department that decided; reconsideration and litigation are open as the decision states.
          对该记录有异议的，向作出决定的部门提出；行政复议和行政诉讼按决定书所载办理
        '{0}' is not 1 to 8 of A-Z and 0-9 with a letter first
          “{0}”不是以字母开头、由A-Z和0-9组成的1至8个字符
        write for example A
          例如A
        The registry has no record of this subject: compare the code with the certificate; if it is right, handle the case as that of a subject that comes for the first time. Nothing was found that excludes it, and nothing that speaks for its record.
          登记服务中没有该主体的记录：请对照证照核对代码；代码无误的，按首次办理的主体受理，本答复未发现应予限制的事项，也不能据此认定其信用良好
        The registry has no record of this subject, and there are list entries of its code: the registry was probably put back to an earlier state. Ask the registering authority about it and the designating authority about the entry before the case goes on.
          登记服务中没有该主体的记录，但有名单条目载有该代码，登记服务可能曾恢复至较早状态：请先向登记机关核实该主体、向认定机关核实该条目，再行办理
        An entry names this subject with a code that the registry does not know ({0}): registry or listing was probably put back to an earlier state. Ask {1}, which designated it, whether it is about this subject before the case goes on.
          有名单条目（{0}）以登记服务中没有的代码指向该主体，登记服务或者名单服务可能曾恢复至较早状态：请先向认定机关（{1}）核实该条目是否针对该主体，再行办理
        Listing was put back to an earlier state and lost an entry of this subject that was in force ({0}); this answer rests on what was heard of it before. Ask {1}, which designated it, whether it stands before the case goes on; the authority proposes it again, or has it recorded again.
          名单服务曾恢复至较早状态，丢失了该主体尚在有效期内的名单条目（{0}）；本答复依据此前收到的内容，请先向认定机关（{1}）核实该条目是否仍然有效，再行办理；认定机关应重新提出列入或者重新登记该条目
        The registry was put back to an earlier state and lost a penalty about this subject that had effect; this answer rests on what was heard of it before. Ask {0}, which decided, whether it stands before the case goes on; the department submits it to the registry again.
          登记服务曾恢复至较早状态，丢失了对该主体尚有效力的处罚决定；本答复依据此前收到的内容，请先向作出决定的部门（{0}）核实该决定是否仍然有效，再行办理；该部门应向登记服务重新报送该决定
        The registry was put back to an earlier state and lost this subject and a penalty about it that had effect; this answer rests on what was heard of it before. Ask the registering authority about the subject, and {0}, which decided, whether the penalty stands, before the case goes on; the department submits it to the registry again.
          登记服务曾恢复至较早状态，丢失了该主体的记录及对其尚有效力的处罚决定；本答复依据此前收到的内容，请先向登记机关核实该主体、向作出决定的部门（{0}）核实该决定是否仍然有效，再行办理；该部门应向登记服务重新报送该决定
        The registry was put back to an earlier state and has no record of this subject any more, of which it had penalties. Ask the registering authority about the subject before the case goes on.
          登记服务曾恢复至较早状态，已无该主体的记录，此前载有对该主体的处罚决定：请先向登记机关核实该主体，再行办理
        The registry says that this subject was deregistered or has died, and no measure applies any more: ask the registering authority whether it exists, and who may act for it, before the case goes on.
          登记显示该主体已注销或者死亡，不再适用任何措施：请先向登记机关核实主体是否存续、申请人有无权限，再行办理
        The decision behind the entry is about another subject: do not execute; the designating authority has to act.
          列入所依据的决定并非针对该主体：不得执行；应由认定机关处理
        A source silent for longer is not executed upon: restraints come back as verify before execution.
          来源静默超过该时间（秒）的，不据以执行：限制措施答复为执行前核实
        What query numbers begin with: 1 to 8 of A-Z and 0-9, a letter first; each instance its own, for ever.
          查询编号的开头：1至8个A-Z、0-9字符，首位为字母；各实例各用其一，永不更改
        """#
}
