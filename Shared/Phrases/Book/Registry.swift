extension PhraseBook {
    static let registry = #"""
        '{0}' and '{1}' are of different kinds
          “{0}”与“{1}”种类不同
        '{0}' and '{1}' both have a number in use of which a subject has one
          “{0}”与“{1}”各有一个在用号码，而一个主体只能有一个
        '{0}' and '{1}' have different statuses, and one would be lost
          “{0}”与“{1}”状态不同，合并将丢失其一
        '{0}' changed since this was proposed
          “{0}”在变更提出后已有变动
        '{0}' changed the record later, and stands
          其后的“{0}”已变更该主体且仍然有效
        '{0}' has the identifying code, and '{1}' has none
          “{0}”有标识代码，“{1}”没有
        '{0}' is the last official of the department who is in office
          “{0}”系本部门最后一名在任经办人
        '{0}' proposes the same, and waits
          “{0}”已提出相同变更，正待确认
        '{0}' was merged, and '{1}' stands for it
          “{0}”已并入“{1}”
        1 for simple procedure, 0 or nothing for ordinary procedure
          1表示简易程序，0或不填表示普通程序
        1 for valid or 2 for invalid
          1表示有效，2表示无效
        1 to 1000000
          1至1000000
        1 to {0}
          1至{0}
        1 to {0} bytes
          1至{0}字节
        1 to {0} references are resolved
          每次解析1至{0}项
        1 to {0} rows
          1至{0}行
        64 hex digits
          64位十六进制数字
        ImportState.ABANDONED
          已放弃
        ImportState.FAILED
          失败
        ImportState.FINISHED
          已完成
        ImportState.OPEN
          进行中
        SubjectChangeState.CONFIRMED
          已确认
        SubjectChangeState.PROPOSED
          已提出
        SubjectChangeState.REFUSED
          已拒绝
        SubjectChangeState.UNDONE
          已撤销
        SubjectChangeState.UNDO_PROPOSED
          已提出撤销
        UTF-8, GB18030 or unspecified
          UTF-8、GB18030，或者不指定
        a calendar date that exists
          日历上存在的日期
        a change is refused by who proposed it, who registers such subjects, or whose decisions it moves
          变更由提出部门、登记该类主体的部门或者所涉决定的部门拒绝
        a change names the version of the record that was seen
          变更须写明所见记录的版本
        a change of a subject is confirmed by the department that registers such subjects, or by a second one
          主体变更须由登记该类主体的部门或者另一部门确认
        a citizen identity number has 18 characters
          公民身份号码为18位
        a conduct kind of the catalogue: capital letters, digits, _
          目录中的行为种类：大写字母、数字和下划线
        a confirmed change is undone
          撤销的须为已确认的变更
        a date YYYY-MM-DD that exists
          格式为YYYY-MM-DD的存在日期
        a decision is a permit or a penalty
          决定须为许可或者处罚
        a department has at most {0} officials on record
          每个部门登记的经办人至多{0}名
        a department has at most {0} open imports
          一个部门最多同时有{0}个进行中的导入
        a department's code
          部门代码
        a document of the person, not an organisation's identifier
          自然人的证件，而非组织的代码
        a file begins with a row of field names
          文件首行须为字段名
        a key of the rule book
          规则书的键
        a kind of subjects of the contract
          主体类型须为接口规定之一
        a make-up working day is a Saturday or Sunday
          调休工作日须为星期六或者星期日
        a number in units of 10 000 yuan, at most 12 digits and 6 decimals
          以万元为单位的数字，整数最多12位，小数最多6位
        a passport's number has {0} to {1} letters and digits, digits among them
          护照号码为{0}至{1}位字母和数字，须含数字
        a person's document, not used for this kind
          自然人的证件，此类主体不使用
        a proposed change, or its proposed undoing, is confirmed
          确认的须为已提出的变更或者撤销
        a proposed change, or its proposed undoing, is refused
          拒绝的须为已提出的变更或者撤销
        a record is at most {0} merges away from the one that stands for it
          记录与其所并入的记录之间最多隔{0}次合并
        a registration number has 13 or 15 digits, or is one of the older forms with {0} to {1} digits and at most {2} characters
          注册号为13位或者15位数字，或者为早期格式：{0}至{1}位数字，最多{2}个字符
        a row has as many cells as the header, {0}, not {1}
          每行的格数须与表头一致，为{0}格，现为{1}格
        a sole trader needs its identifier or its business registration number, and no number stands here
          个体工商户须有统一社会信用代码或者工商注册号，此处没有号码
        a sole trader's identifier begins with 92
          个体工商户的代码以92开头
        a sole trader's number, not used for this kind
          个体工商户的注册号，此类主体不使用
        a status and particulars of a subject that others have decided about are judged apart
          其他部门已有决定的主体，其状态与登记事项应当分别认定
        a subject has at most {0} codes in its life
          一个主体的历次代码最多{0}个
        a subject has at most {0} codes in its life, those of merged records among them
          一个主体的历次代码最多{0}个，含并入记录的代码
        a template is of permits or penalties
          模板限于许可或者处罚
        a time in office that runs is ended with its reason
          在任期间的终止须写明理由
        a unified social credit identifier for this kind
          此种类须用统一社会信用代码
        a valid citizen identity number by form, date and check character
          公民身份号码的格式、日期和校验码须有效
        a valid unified social credit identifier
          统一社会信用代码须有效
        a valid unified social credit identifier but for its check character
          除校验码外，须为有效的统一社会信用代码
        a valid unified social credit identifier: {0}
          统一社会信用代码须有效：{0}
        a year is loaded
          须为一个年度
        active, deregistered, revoked or deceased
          存续、注销、吊销或者死亡
        add the column {0}
          增加列{0}
        add the kind to CF_CFLB or remove the amount
          在CF_CFLB中增加该种类，或者删去金额
        after the decision date
          须晚于决定日期
        an identifier or a registration number
          统一社会信用代码或者注册号
        an import that failed or was abandoned is not finished
          失败或者已放弃的导入不能完成
        an official of this name is registered under the id '{0}' for the same time
          同名经办人已在同一期间以工号“{0}”登记
        an organisation's identifier does not begin with 92
          非个体工商户组织的代码不以92开头
        an upload has at most {0} working days
          报送期限最长{0}个工作日
        another record than the source
          须为来源记录以外的另一记录
        append them from offset {0} on
          自偏移{0}起追加
        ascending, each day once
          按升序，日期不得重复
        ask for fewer at once
          减少每次查询
        ask the operator
          请联系运维人员
        at least one field to change
          至少变更一个字段
        at least one kind of 行政处罚法 Art.9
          至少一项行政处罚法第9条规定的种类
        at most {0} bytes
          最多{0}字节
        at most {0} characters
          最多{0}个字符
        at most {0} characters, not {1}
          最多{0}个字符，现为{1}个
        at most {0} days
          最多{0}天
        bytes are appended to an open import only
          仅可向进行中的导入追加数据
        calendar year
          年度日历
        check the rows, and give loss_reason if the law was changed so
          核对各行，确属法律如此修改的，填写loss_reason
        column {0} names a field that another column has
          列{0}与另一列指同一字段
        compare both certificates; if both codes were issued, the authority that registers such subjects proposes it
          核对双方证照；两个代码均经核发的，由此类主体的登记机关提出
        compare it with the document
          与证件核对
        compare it with the licence
          与证照核对
        compare it with the licence, and format the column as text
          与营业执照核对，并将该列设为文本格式
        correct one of both
          更正其中一项
        correct row {0}
          更正第{0}行
        correct the date
          更正日期
        correct the date of the decision
          更正决定日期
        correct the day or its kind
          更正日期或者种类
        correct the decision that is kept, or give this one its own number
          更正在档决定，或者为本决定另行编号
        correct the kind or the code
          更正种类或者代码
        correct the name or the code; a new name is registered first, with its source (UpdateSubject)
          更正名称或者代码；主体更名的，先凭登记依据办理更名（UpdateSubject）
        correct the one or the other
          更正其中一项
        correct the record as it is now (UpdateSubject)
          就现有记录办理更正（UpdateSubject）
        correct the row
          更正该行
        correct {0} or the identifier
          更正{0}或者代码
        count longer periods in months
          更长的期限以月计
        cut the file into smaller chunks
          将文件分成更小的块
        decision
          决定
        department
          部门
        each code once
          代码不得重复
        each identifier once
          代码不得重复
        empty where a name is given
          已填资源名的，此项为空
        end it (EndOfficial)
          办理离任（EndOfficial）
        export it with its header
          连同表头导出
        export the table as CSV with its header
          将表格连同表头导出为CSV
        fill in one of both
          两者择一填写
        fill in one of both; "no code" cannot name anybody
          两者填写一项；“无代码”不能指明任何主体
        fill in the number or remove the type
          填写号码，或者删去证件类型
        fill in the year
          填写年份
        fill in what changes
          填写变更内容
        fill in what is required
          补填必填项
        fill in {0}
          填写{0}
        fill it in
          请填写
        finish one, or give one up: xinyi record imports --state open, xinyi record abandon NAME
          完成或者放弃其一：`xinyi record imports --state open`，`xinyi record abandon NAME`
        give a code of the catalogue of departments
          填写部门目录中的代码
        give a day on or after it, or leave it empty for who never began
          填写该日或其后的日期，从未任职的不填
        give a first day after it
          填写其后的任职起始日期
        give an earlier day, or leave it so
          填写更早的日期，或者不作更改
        give both departments in one catalogue
          在同一目录中提交两个部门
        give one such as DEFENCE_WINDOW
          填写如DEFENCE_WINDOW
        give the SHA-256 of the whole file
          填写整个文件的SHA-256
        give the days that depart from the weekday rule
          填写与星期规则不同的日期
        give the file's size
          填写文件大小
        give the new content a higher version
          新内容须用更高的版本号
        give the official an id of his own; one that was misspelt is ended and registered anew
          为经办人分配新的工号；姓名登记有误的，终止后以新工号登记
        give the whole book
          提交完整规则书
        give the whole catalogue
          提交完整目录
        give the year of the arrangement
          填写安排的年份
        go on at {0}
          自{0}起继续
        have '{0}' record who comes next (PutOfficial)
          由“{0}”登记后任经办人（PutOfficial）
        have another department confirm it
          由另一部门确认
        have another named official confirm it
          由另一名经办人确认
        have another registered official record it
          由另一名已登记的经办人登记
        have it confirmed (ConfirmSubjectChange), or refuse it (RefuseSubjectChange) and propose again
          由他人确认该变更（ConfirmSubjectChange），或者拒绝后（RefuseSubjectChange）重新提出
        have the lead department load a catalogue of departments that says who does (xinyi catalog load)
          由牵头部门载入写明登记机关的部门目录（`xinyi catalog load`）
        have the lead department load a catalogue of departments with it (xinyi catalog load)
          由牵头部门载入含该代码的部门目录（`xinyi catalog load`）
        holiday or working day
          节假日或者工作日
        if they are one subject, record with UpdateSubject that the source's registration ended (DEREGISTERED), then merge; of \#
        two subjects, one absorbed by the other, both records stay
          确为同一主体的，先以UpdateSubject记录来源主体登记已终止（DEREGISTERED），再行合并；系两个主体且一方吸收另一方的，两条记录均予保留
        import
          导入
        its heading in the first row is no field of the template
          首行中该列的标题不是模板字段
        keep one of both
          保留其中一列
        kinds of 行政处罚法 Art.9, separated by ;
          行政处罚法第9条规定的种类，以分号分隔
        leave it empty, or give that day
          不填，或者填写该日
        leave it empty, or write all 18 characters of the code as the certificate does
          不填，或者按证照完整填写18位代码
        leave it empty: it is computed from the rules in force
          此项不填：由现行规则计算
        leave it out
          此项不填
        leave the records apart
          两条记录分别保留
        let its department import the file again: rows that were taken in are found again
          请由报送部门重新导入该文件：已收入的行会被识别为重复
        let the lead department load it
          由牵头部门载入
        load a newer version
          载入更新的版本
        load the file again as it is
          按原文件重新载入
        load the year once its arrangement is published, because a loaded year makes due days final
          待该年放假安排公布后载入，载入即使截止日期确定
        look at it again, refuse this change (RefuseSubjectChange), and propose what is still right
          重新查看该记录，拒绝本变更（RefuseSubjectChange），仍属正确的另行提出
        mandatory
          必填
        mandatory for a natural person
          自然人必填
        mandatory for this kind
          此种类必填
        mandatory for {0}
          {0}必填
        mandatory where its type is given
          填写证件类型的，必填
        mandatory: the placeholder is no code
          必填：占位代码不是代码
        mask it, as in 230109************
          遮盖后填写，如230109************
        merge '{0}' into '{1}'
          将“{0}”并入“{1}”
        merge records instead
          改为合并记录
        merge with MergeSubjects
          以MergeSubjects办理合并
        name '{0}' instead
          改填“{0}”
        name and number of the certificate
          证件的名称和编号
        name the record that stays
          写明保留的记录
        no control or invisible characters
          不得含控制字符和不可见字符
        no identity number of a person outside the field for document numbers
          个人证件号码只能填入证件号码字段
        no number: what stands here says that there is none
          没有号码：此处所填表示无号码
        nobody is on record as registering such subjects, who alone knows whether this is so
          部门目录中没有登记此类主体的机关，而只有登记机关能够确认该事项
        nobody of the department is in office, and '{0}' was not the last who was
          本部门无在任经办人，且“{0}”并非最后在任者
        not before the decision date
          不得早于决定日期
        not before {0}
          不得早于{0}
        not in the future: today is {0}
          不得晚于今日{0}
        not used for a natural person
          自然人不填
        not used for {0}
          {0}不填
        nothing
          无
        nothing reaches beyond the stated size of {0} bytes
          不得超出申报的大小{0}字节
        number versions from 1
          版本自1起编号
        official
          经办人
        one of the exchange standard's documents
          交换标准规定的证件之一
        one of the five documents
          五种证件之一
        one of the template's kinds
          模板规定的种类之一
        one of 普通, 特许, 认可, 核准, 登记, 其他
          普通、特许、认可、核准、登记、其他之一
        only an open import is abandoned
          仅进行中的导入可以放弃
        only for a code whose check character is not the one that the standard computes
          仅用于校验码与国家标准计算结果不一致的代码
        only with {0}
          仅在有{0}时填写
        open an import for the file as it is now
          就现有文件另开导入
        open an import for the file as it is now; rows taken in already will be duplicates
          就现有文件另开导入；已接收的行将判为重复
        propose each in a request of its own
          分别提出请求
        put it into its own year
          归入其所属年份
        quote texts that hold commas, and leave out no column that is needed
          含逗号的文本加引号，必填列不得缺少
        read the record and give its etag
          读取记录并填写其版本标记
        register it, or check the name or code
          先行登记，或者核对名称和代码
        register the subject under its right kind, because a record's kind does not change
          记录的种类不得变更，请以正确种类登记主体
        register who comes next first (PutOfficial)
          先登记后任经办人（PutOfficial）
        remove the column or name it as the template does; a file begins with its headings
          删去该列，或者按模板命名；文件首行为标题
        remove the second row
          删去第二行
        remove them; line breaks become blanks by themselves
          删去这些字符；换行自动转为空格
        required with {0}
          有{0}的，须填写
        rows are permits or penalties
          各行须为许可或者处罚
        rule book
          规则书
        shorten it, or put the rest into the attached document
          请缩短，或者将其余内容放入所附文书
        six digits of GB/T 2260
          GB/T 2260规定的六位数字
        sole traders' identifiers begin with 92, and no others do
          个体工商户的代码以92开头，其他主体不得以92开头
        sort the days
          按日期排序
        split the batch
          请分批提交
        state one of them
          从中选填
        state that kind or none
          填写该种类，或者不填
        state the document
          写明证件
        state what kind of subject it is
          写明主体种类
        state what the rows are
          写明各行的种类
        state with UpdateSubject which one holds, then merge
          先以UpdateSubject写明应保留的状态，再行合并
        subject
          主体
        subject change
          主体变更
        submit your own department's decisions only, with the identifier {0}
          仅报送本部门的决定，代码为{0}
        tell one of them
          请告知其中一方
        tell the operator the import, the row and this: {0}
          将导入编号、行号和下列内容告知运维人员：{0}
        the SHA-256 of the book's canonical file
          规则书规范文件的SHA-256
        the amount: in a file in units of 10 000 yuan, in fine_fen and confiscated_fen in fen
          金额：表格中以万元为单位，fine_fen和confiscated_fen以分为单位
        the arrangement of a whole year, and {0} is missing from it
          须为全年的放假安排，缺少{0}
        the book takes something from subjects in {0} rules, first in {1} of {2}/{3}: {4} becomes {5}
          该规则书有{0}条规则减损主体权益，首条为{2}/{3}的{1}：由{4}改为{5}
        the bytes are not those whose SHA-256 was announced
          数据的SHA-256与申报的不一致
        the card's number is three letters and 12 digits, or 18 digits that begin with 9
          居留身份证号码为3位字母加12位数字，或者以9开头的18位数字
        the catalogue has no identifier of {0}, and decisions are submitted by their own department
          部门目录中没有{0}的代码，而决定须由作出决定的部门自行报送
        the code differs from that of '{0}' by one character, or by two that are swapped
          该代码与“{0}”的代码仅有一位不同或者相邻两位颠倒
        the code is that of '{0}', which is not known ever to have been called '{1}'
          该代码属于“{0}”，现用名称和曾用名称中均无“{1}”
        the code {0} belongs to '{1}'
          代码{0}属于“{1}”
        the file is cut off in this row: export it again
          文件在该行中断：请重新导出
        the first day in office is {0}
          任职起始日期为{0}
        the first row names the fields in UTF-8 or GB18030
          首行以UTF-8或GB18030写明字段名
        the id '{0}' is another person's, and stays so
          工号“{0}”属于他人，不得另行分配
        the identifier of the department that submits, {0}
          报送部门的代码{0}
        the identifier of {0} is kept for {1}
          {0}的代码已用于{1}
        the import was given up: what it had taken in stays, the incomplete row that it carried went
          导入已终止：已收入的数据保留，所带的不完整行已删除
        the incomplete row that the import carried is gone, so that nobody can go on with it
          该导入所带的不完整行已删除，无法继续
        the kind is required
          须填写种类
        the last day in office lies before the first
          任职截止日期早于起始日期
        the list of imports
          导入清单
        the name of a calendar year is calendarYears/{year}
          年度日历的资源名格式为calendarYears/{year}
        the name of a department is departments/{code}
          部门的资源名格式为departments/{code}
        the name of an official is departments/{department}/officials/{official}
          经办人的资源名为departments/{department}/officials/{official}
        the next chunk begins at offset {0}, not at {1}
          下一块自偏移{0}开始，而非{1}
        the number is that of a subject which is not known by this name
          该号码所属主体的现用名称和曾用名称与填报名称不符
        the official
          经办人
        the official is incomplete
          经办人信息不完整
        the permit's number is 8 digits, or 10 digits and a letter
          通行证号码为8位数字，或者10位数字加1位字母
        the permit's number is H or M and 8 or 10 digits
          通行证号码为H或者M加8位或者10位数字
        the register
          经办人名册
        the registration is incomplete
          登记内容不完整
        the size of the content, which was opened with {0}
          内容大小，开启时为{0}
        the store does not keep this row, although it follows the template
          该行符合模板，但存储未能保存
        the template's column is missing
          缺少模板规定的列
        the time in office began on {0}, and what was done since rests on it
          任期自{0}开始，其后所办事项以此为据
        the time in office ends on {0} already
          任职已定于{0}截止
        the time in office that ended on {0} stays as it was
          已于{0}终止的任期不得更改
        these subjects have more history than one answer holds
          这些主体的变更记录超过一次应答的容量
        three capital letters
          三位大写字母
        three capital letters of the domain catalogue
          领域目录中的三位大写字母代码
        undo that one first
          先撤销该项变更
        use or update that record
          使用或者更新该记录
        use that id, or say with namesake that they are two people
          使用该工号，或者注明系同名两人
        verdicts can always be read
          逐行结论随时可查
        version {0} is older than version {1}, which is loaded
          版本{0}早于已载入的版本{1}
        what this change put in place was changed again since
          本变更所登记的内容其后又有变动
        who bears the name does not say himself that another of it is somebody else
          同名者本人不得声明另一同名经办人为他人
        who is registered does not record it himself
          经办人不得登记本人
        who leaves office does not record it himself
          离任者本人不得登记自己的离任
        who proposed or confirmed a change does not confirm it again
          提出人或者已确认的人不得再次确认
        within the year {0}
          须在{0}年内
        write 1 or 0
          填写1或0
        write 1 or 2
          填写1或2
        write 1.5 for 15 000 yuan, without sign, unit or separators
          15000元填写1.5，不带符号、单位和分隔符
        write a code such as WSF, or leave it empty
          填写如WSF的代码，或者不填
        write it as {0}
          按{0}的格式填写
        write it as {0}; {1} stands for no end
          按{0}的格式填写；{1}表示没有截止日期
        write one like 230109
          填写如230109
        write one of these words
          从上述用语中选填
        write one such as WSF_ACCIDENT
          填写如WSF_ACCIDENT
        write the code of the licence, because a placeholder names nobody
          填写证照上的代码，占位代码不能指明主体
        write the code only
          只填代码
        write the law's words, such as 罚款
          按法律用语填写，如“罚款”
        write the law's words, such as 罚款;没收违法所得
          按法律用语填写，如“罚款;没收违法所得”
        write the number of the document
          填写证件号码
        write the number of the licence, or the identifier
          填写营业执照上的注册号，或者统一社会信用代码
        write the three letters of the catalogue
          填写目录中的三位字母代码
        write your department's identifier
          填写本部门的代码
        write 法人及非法人组织, 个体工商户 or 自然人
          填写法人及非法人组织、个体工商户或自然人
        write 身份证, 护照 or another of the five
          填写身份证、护照或者其余五种之一
        {0} bytes of the file are missing
          文件尚缺{0}字节
        {0} is kept under the same authority, document number, subject and date with other content in: {1}
          {0}的机关、文号、主体和日期相同，下列内容不同：{1}
        {0} to {1}
          {0}至{1}
        {0} was loaded with other content
          {0}已以其他内容载入
        {0}; only the lead department may load it
          {0}；仅牵头部门可以载入
        not-found
          没有该主体
        malformed
          代码或者名称不符合要求
        registered
          登记
        renamed
          更名
        name-seen
          出现新名称
        code-changed
          代码变更
        status-changed
          状态变更
        merged
          合并
        undone
          变更已撤销
        updated
          登记信息变更
        nobody went on with it
          长时间未继续
        must name a key file
          须指定密钥文件
        make one with: openssl rand -hex 32 > FILE; chmod 600 FILE
          用`openssl rand -hex 32 > FILE`生成；再运行`chmod 600 FILE`
        The key that seals natural persons' numbers at rest; without it they can never be read again. To rotate it, add a line ID:KEY with a higher id: it seals at SIGHUP or the next start, and /readyz says when the former one may be taken out. Made in the data directory when it is missing and development is true.
          加密存储自然人证件号码的密钥文件；丢失后号码无法再读取。更换时添加编号更高的一行ID:KEY，收到SIGHUP或者下次启动后用其加密，/readyz提示何时可移除旧密钥。缺少且`development`为`true`时，在数据目录中生成
        The key by which natural persons are found without their number; the same in registry, listing, measures, and for the life of their data. Made in the data directory when it is missing and development is true.
          不用号码即可查找自然人的密钥文件；`registry`、`listing`、`measures`须相同，且在数据存续期间不变。缺少且`development`为`true`时，在数据目录中生成
        values sealed with former keys ({0}) are being sealed again
          以旧密钥（{0}）加密的内容正在重新加密
        nothing is sealed with former keys ({0}) any more: take them out of the file
          已无内容以旧密钥（{0}）加密：请将其从文件中移除
        {0} values do not open with any key of the file
          有{0}项内容用文件中的任何密钥都无法解开
        reloaded: key {0} seals
          已重新载入：以密钥{0}加密
        idle imports were not ended, and are looked at again
          闲置的导入未能结束，将再次检查
        a key was made, for development only
          已生成密钥，仅限开发使用
        values do not open with any key of the file
          有内容用文件中的任何密钥都无法解开
        """#
}
