extension PhraseBook {
    static let casework = #"""
         (and {0} more)
          （另有{0}项）
        a SHA-256 has 64 lower-case hex digits
          SHA-256须为64位小写十六进制数字
        a code has 1 to {0} bytes
          代码长度为1至{0}字节
        a code has {0} to {1} upper-case letters, digits and hyphens and begins with a letter
          代码由{0}至{1}位大写字母、数字和连字符组成，以字母开头
        a date is written YYYY-MM-DD
          日期格式为YYYY-MM-DD
        a decision names the remedies
          决定须告知救济途径
        a document's number has at least {0} characters
          证件号码至少{0}个字符
        a named official acts (LC-07)
          须由具名经办人办理（LC-07）
        a query has one of the contract's purposes
          查询目的须为接口规定之一
        a remedy is an objection, reconsideration or litigation
          救济途径限于异议、行政复议、行政诉讼
        a subject is named by its resource name or its code
          主体须以资源名或者代码指明
        an official has at least one role
          经办人至少有一项职责
        an official's id has 1 to {0} bytes of letters, digits, hyphens, dots and underscores, and is no person's identity number
          经办人编号由1至{0}字节的字母、数字、连字符、点和下划线组成，且不得为个人证件号码
        ask {0}; the lead department, operators and services see it, too
          请向{0}查询；牵头部门、运维人员和各服务也可查看
        ask the lead department, which alone may, to load a catalogue of departments that has it (xinyi catalog load)
          请牵头部门载入含该部门的部门目录（`xinyi catalog load`），其他身份无权载入
        ask the lead department, which alone may, to load one (xinyi catalog load), and try again
          请牵头部门载入规则书（`xinyi catalog load`）后再试，其他身份无权载入
        at most {0} are taken, not {1}
          最多可填{0}项，现为{1}项
        call with its identity, or ask it to
          以牵头部门身份调用，或者请其办理
        call with the identity of one, or use the public look-up
          以其中一方的身份调用，或者使用公开查询
        call with the identity of the competent department
          以主管部门的身份调用
        check the name, or list what there is
          核对名称，或者列表查看现有内容
        citizen identity number
          公民身份号码
        come again in {0} s, or name the person by subjects/{id}
          {0}秒后再查，或者以subjects/{id}指明该自然人
        correct the id, or leave the name out
          更正工号，或者不填姓名
        each role of the contract at most once
          职责须为接口规定之一，且不得重复
        end the pause first, with an empty reason
          先以空事由结束中止
        fill in purpose, official and matter of the query (xinyi: --purpose, --official, --matter)
          填写查询的目的、经办人和事项（命令行选项--purpose、--official、--matter）
        give a day of the calendar, for example 2026-04-01
          填写日历上存在的日期，例如2026-04-01
        give instrument and article
          填写法律文件和条款
        give its SHA-256 and title
          填写文书的SHA-256和名称
        give objection, reconsideration or litigation
          填写异议、行政复议或者行政诉讼
        give the badge number
          填写工号
        give the code as the document writes it
          按证照所载填写代码
        give the official's id within the department
          填写经办人在本部门的编号
        give the reason to pause it
          填写中止事由
        give the whole number
          填写完整号码
        give today or a later day, or leave it empty where there is none
          填写今日或者以后的日期，没有期限的不填
        hand it to {0}
          移交{0}办理
        hash the document's content
          计算文书内容的摘要
        have an official in office do it, or register the period (PutOfficial)
          由在任经办人办理，或者登记其任职期间（PutOfficial）
        have an official with such a role do it, or register the role (PutOfficial)
          由具备该职责的经办人办理，或者登记其职责（PutOfficial）
        have another named official do it
          由另一名具名经办人办理
        it rests on a law: {0} legal ground at least (LC-01)
          须有法律依据：至少{0}项（LC-01）
        leave it out, or name a known kind
          不填，或者填写规定的种类
        leave some out, or send several requests
          减少项数，或者分次提交
        leave the department out: yours are listed
          不填写部门，列出的即为本部门的
        leave the official out, or call with that official's certificate
          不填经办人，或者使用该经办人的证书
        look them up one by one, each for its matter, or let an operator configure person-batch-callers for who has the duty
          就各自事项逐一查询，或者由运维人员为负有职责者配置person-batch-callers
        name a registered official, or register this one first (PutOfficial)
          指明已登记的经办人，或者先行登记（PutOfficial）
        name at least one: objection, reconsideration, litigation
          至少写明一项：异议、行政复议、行政诉讼
        name handler, reviewer, legal officer or decider
          填写承办、审核、法制审核或者决定
        name one of the contract's values
          从接口规定的取值中选填
        name the subject by its resource name, or configure the services' shared key file
          以资源名指明主体，或者配置各服务共用的密钥文件
        no rule book is known, so that no period can be computed
          未载入规则书，无法计算期限
        not a valid {0}: {1}
          {0}无效：{1}
        numbers of natural persons cannot be looked up here: no key file is configured
          未配置密钥文件，无法按号码查找自然人
        official {0} has no role in which this is done: {1}
          经办人{0}不具备办理此步骤的职责：{1}
        official {0} is not in office on {1}
          经办人{0}在{1}不在任
        official {0} is registered under another name
          经办人{0}登记的姓名与所填不符
        one caller looks persons up by number at most {0} times at once and {1} times an hour
          同一调用方按号码查询自然人，一次最多{0}次，每小时最多{1}次
        only departments, services and operators read this
          仅部门、服务和运维人员可以读取
        only the lead department does this
          此项仅由牵头部门办理
        persons are not looked up by number in batches by '{0}'
          “{0}”不得按号码批量查询自然人
        read it again, check that the step is still right, and send the new etag
          重新读取，核对该步骤是否仍然适当，再提交新的版本标记
        register the department's officials first (PutOfficial)
          先登记本部门经办人（PutOfficial）
        register the subject in the registry first, or wait a moment for its feed
          先在主体登记服务登记该主体，或者稍候数据同步
        say what the official does
          填写经办人的职责
        state the purpose subject-request where the person asked for it
          应本人请求的，目的填写subject-request
        take it from the catalogue
          从目录中选取
        take the name from the catalogue
          从目录中选取名称
        take the name from the registry, or name the code
          从主体登记服务取得资源名，或者填写代码
        take the number out or write it masked, as 230109************
          删去该号码，或者遮盖后填写，如230109************
        the case is closed; what is new needs a new one
          案件已办结；有新情况的，另行立案
        the clock is running
          期限正在计算
        the clock stands already
          期限已中止计算
        the connection's certificate is that of official {0}, and the request names '{1}'
          连接所用证书属于经办人{0}，而请求指明的是“{1}”
        the date is required
          须填写日期
        the day lies in the future (Asia/Shanghai)
          该日期尚未到来（以Asia/Shanghai时间为准）
        the department '{0}' is not in the catalogue
          部门目录中没有部门“{0}”
        the document is required
          须附文书
        the kind of code is not known to this service
          本服务不识别该代码种类
        the last day is over: today is {0} (Asia/Shanghai)
          截止日期已过：今日为{0}（以Asia/Shanghai时间为准）
        the name of a subject is subjects/{id}
          主体的资源名格式为subjects/{id}
        the name of a {0} is {1}/{code}
          {0}的资源名格式为{1}/{code}
        the name of a {0} is {1}/{sha256}, 64 lower-case hex digits
          {0}的资源名格式为{1}/{sha256}，64位小写十六进制数字
        the name of {0} is {1}/{2}{number}
          {0}的资源名格式为{1}/{2}{number}
        the resource changed since this etag was read
          该资源在读取此版本标记后已被更改
        the state is {0}: {1}
          当前状态为“{0}”：{1}
        the value {0} is not known
          取值{0}不在规定之列
        this is a resource name
          此处须填资源名
        this is done by a department's official (LC-07), and the caller is '{0}'
          此项由部门经办人办理（LC-07），调用方为“{0}”
        unified social credit identifier
          统一社会信用代码
        what can be called now: {0}
          当前可以办理：{0}
        who asked about a person is shown at the person's own request, or to who oversees the departments
          查询自然人的记录仅应本人请求或者向监督机关提供
        whoever reads what is kept of a natural person says for which purpose, who, and in which matter (LC-09)
          读取自然人信息须写明目的、经办人和事项（LC-09）
        write {0}
          填写{0}
        {0} '{1}' is not known here
          此处没有{0}“{1}”
        {0} has no registered official '{1}'
          {0}没有登记工号为“{1}”的经办人
        {0} has registered none of its officials, and acts here through them alone
          {0}尚未登记经办人，此处仅限已登记经办人办理
        {0} is {1}'s
          {0}属于{1}
        {0}: {1}{2}
          {0}：{1}{2}
        names another key than the one with which this database was written
          所指密钥不是写入该数据库时的密钥
        names a file without key {0}, with which {1} values of this database are sealed
          所指文件缺少密钥{0}，而该数据库中有{1}项内容以其封存
        put the line of key {0} back, and take it out again when /readyz says that nothing is sealed with it
          请放回密钥{0}所在的行，待/readyz提示已无内容以其封存后再移除
        put back the key file that belongs to the database, or the database that belongs to the key file; with another key nobody is found by number
          请放回该数据库的密钥文件，或者该密钥文件的数据库；使用其他密钥将无法按号码查到任何人
        Who acts for a department that has registered none of its officials: nobody (registered), or whom it names, which the audit marks (declared).
          未登记经办人员的部门由谁办理：不得办理（`registered`），或者由其自行指明的人员办理并在审计中标明（`declared`）
        Look-ups of persons by number that one caller may make at once.
          一个调用方可连续按证件号码查询的次数
        Look-ups of persons by number that one caller may make an hour in the long run.
          一个调用方长期平均每小时可按证件号码查询的次数
        Who has the duty to look up many persons by number in one call, such as department/CODE, separated by commas.
          有职责在一次调用中按证件号码查询多人的调用方，例如department/CODE，以逗号分隔
        """#
}
