extension PhraseBook {
    static let reporting = #"""
        CaseStage.ACCEPTED
          已采用
        CaseStage.COLLECTED
          已收集
        CaseStage.DROPPED
          不予报送
        CaseStage.FILED
          已存档
        CaseStage.PUBLISHED
          已发布
        CaseStage.RETURNED
          已退回
        CaseStage.SCREENED
          已筛查
        CaseStage.SUBMITTED
          已报送
        a case about a natural person is never published
          涉及自然人的案例不得发布
        a case is of trust or of breach
          案例须为守信或者失信案例
        a case is submitted at most {0} times
          案例最多报送{0}次
        a collected or returned case is screened
          已采集或者被退回的案例须经筛选
        a domain is three capital letters, and required for a case of breach
          领域为三位大写字母，失信案例必填
        a legal person or sole trader has a unified social credit identifier
          法人、个体工商户须有统一社会信用代码
        a masked number is taken only where it is the one on file
          遮盖的号码须与在档号码一致
        a month is written YYYY-MM
          月份格式为YYYY-MM
        a month is written YYYY-MM and is {0} or an earlier one
          月份格式为YYYY-MM，且不晚于{0}
        a screened case is submitted
          经筛选的案例方可报送
        a submitted case is reviewed
          已报送的案例须经审核
        affirm the four points, with the reason
          逐项确认四项要求，并说明理由
        all four points are affirmed; open: {0}
          四项要求须全部确认；未确认：{0}
        an accepted case is filed
          已采用的案例方可存档
        an accepted case is published
          已采用的案例方可发布
        an address is visible ASCII, at most {0} bytes
          网址由可见ASCII字符组成，最多{0}字节
        case report
          案例
        cases
          案例
        cases are reported from {0} on
          案例自{0}起报送
        correct the case until every point holds, or drop it
          修改案例直至各项符合，或者作废
        drop it and write a new one
          作废后重新撰写
        drop the case and collect it anew
          作废该案例，重新采集
        file it instead
          改为存档
        give a month on or after it
          填写该月或者以后的月份
        give a month or nothing
          填写月份，或者不填
        give its 18 characters
          填写18位代码
        give the case
          填写案例
        give the code of the district's catalogue, for example WSF
          填写本区领域目录中的代码，例如WSF
        give the duty
          填写报送职责
        give the month of the report, for example {0}
          填写报送月份，例如{0}
        give the whole number, or leave the field empty
          填写完整号码，或者不填
        give {0} or a later month
          填写{0}或者以后的月份
        have another named official review it
          由另一名具名经办人审核
        it is told how the department came to know of the case
          须写明案例来源
        kind and month of a case do not change
          案例的种类和月份不得变更
        nil report
          无案例报告
        only a case that is not before the lead department is changed
          仅未报至牵头部门的案例可以修改
        only a case that is not before the lead department is dropped
          仅未报至牵头部门的案例可以作废
        reminders
          催报提醒
        report the case for the next month
          在下月报送该案例
        statements
          无案例说明
        the case
          该案例
        the case is required
          须填写案例
        the department stated so for {0} before
          本部门已就{0}作出说明
        the department stated that it has no case in the month
          本部门已说明当月无案例
        the department submitted a case for {0}
          本部门已报送{0}的案例
        the duty is required
          须填写报送职责
        the kind of the subject is required
          须填写主体种类
        the last month lies before the first
          截止月份早于起始月份
        the screening is required
          须填写筛选情况
        who submitted a case does not review it
          报送案例的经办人不得审核该案例
        write it percent-encoded, or leave it out for print
          以百分号编码填写，纸质刊物不填
        What happens if the due day of the monthly cases is a day of rest: it stays, or moves to a working day.
          每月案例报送截止日为休息日时的处理：不变，或者移至工作日
        Silence of the registry after which the service is not ready.
          `registry`静默超过该时间（秒）的，服务未就绪
        """#
}
