extension PhraseBook {
    static let runtime = #"""
        '{0}' is not for '{1}': its contract names other services, or this deployment's policy keeps the caller out; call with another identity
          “{0}”不供“{1}”调用：接口指明了其他服务，或者本部署的策略排除该调用方；请以其他身份调用
        '{0}' is for {1}, and the caller is '{2}'; call with such an identity
          “{0}”仅限{1}调用，调用方为“{2}”；请以相应身份调用
        '{0}' of method '{1}' is not implemented here; it waits for {2}
          方法“{1}”的“{0}”尚未实现；有待{2}
        (read again at SIGHUP)
          （收到SIGHUP时重新读取）
        ; it waits for {0}
          ；有待{0}
        GB18030 is read with the C library's converter
          读取GB18030须有C库的转换器
        a cell has at most {0} bytes
          一格最多{0}字节
        a peer on another machine needs a certificate, and this one has none; connect over TLS, or on the same machine
          从其他机器连接须有证书，本次没有；请以TLS连接，或者在本机连接
        a quoted cell ends with its closing quote; a quote inside it is written twice
          带引号的单元格以引号结束；其中的引号须写两次
        a quoted cell has a closing quote before the file ends
          带引号的单元格在文件结束前须有结束引号
        a request came after the client had declared their end
          客户端声明请求结束后又发来请求
        a response carries at most {0} metadata pairs of {1} bytes in all; put the data into the response
          应答最多附{0}对元数据，合计{1}字节；请将数据放入应答
        a row has at most {0} bytes
          一行最多{0}字节
        a row has at most {0} cells
          一行最多{0}格
        a row holds no byte 0
          行中不得含字节0
        a row is text in the file's encoding, UTF-8 or GB18030
          行须为文件所用编码（UTF-8或GB18030）的文本
        a span of the clock has a first instant, and an end behind it
          时段须有起点，终点须晚于起点
        a stream has one reader, not several
          一个流只能有一个读取方
        a text holds no citizen identity number
          文本中不得含有公民身份号码
        a text of the request is longer than can be kept; shorten it
          请求中的文本超过可保存的长度；请缩短
        a unary method returns its one response
          单应答方法须返回一个应答
        an interceptor of this client failed: {0}
          客户端拦截器出错：{0}
        an interceptor of this client neither made nor refused the call of '{0}'
          客户端拦截器对“{0}”既未调用也未拒绝
        ask a newer program, which does
          请使用作此处理的新版程序
        ask an operator to set the clock right, or to accept it with AcceptTime
          请运维人员校正时钟，或者以AcceptTime确认
        ask an operator to set this process's clock right, or to accept it there with AcceptTime; other processes over the database go by their own clocks
          请运维人员校正该进程的时钟，或者在该进程以AcceptTime确认；共用数据库的其他进程各用自己的时钟
        calls
          调用
        cannot connect to {0}: {1}; is the service running there?
          无法连接{0}：{1}；请检查该处服务是否运行
        check the row for a missing line end or a missing quote, and shorten it
          检查该行是否缺少换行或者引号，并缩短
        compare characters 3 to 8 with the certificate
          将第3至8位与证照核对
        compare digits 7 to 14, the date of birth, with the document
          将第7至14位出生日期与证件核对
        compare the first two characters with the certificate
          将前两位与证照核对
        compare the first two digits with the document
          将前两位与证件核对
        compare with the certificate: one character is wrong or two are swapped
          与证照核对：有一位写错或者两位颠倒
        compare with the certificate: only the characters of the standard occur, I, O, S, V and Z never
          与证照核对：代码只含标准规定的字符，不含I、O、S、V、Z
        compare with the certificate; a code that was issued so is registered with its source and confirmed (RegisterSubject)
          与证照核对；证照确系如此核发的，凭核发依据登记并经确认（RegisterSubject）
        configuration keys that count at the next start
          下次启动时生效的配置项
        configuration not reloaded
          配置未重新加载
        correct the formula, widen the column or export in UTF-8, and enter the value again
          更正公式、加宽列或者以UTF-8导出，并重新录入
        export the file again in one encoding, UTF-8 at best
          以同一编码重新导出文件，宜用UTF-8
        export the file again: it is cut off, or close the quote
          重新导出文件：文件不完整，或者补上结束引号
        export the table again as CSV in UTF-8
          将表格以UTF-8的CSV重新导出
        format the column as text, enter the number again and export the file
          将该列设为文本格式，重新录入号码后导出
        give all 18 characters of the code
          填写全部18位代码
        give both as instants, for example 2026-05-01T00:00:00+08:00
          起点和终点均以时刻填写，例如2026-05-01T00:00:00+08:00
        give the day that it is today
          填写今日日期
        give the last position applied, or 0
          填写最后应用的位置，或者0
        has at least {0} bytes of UTF-8, not {1}
          至少{0}字节（UTF-8），现为{1}字节
        has at least {0} characters, not {1}
          至少{0}个字符，现为{1}个
        has at most {0} bytes of UTF-8, not {1}
          最多{0}字节（UTF-8），现为{1}字节
        has at most {0} characters, not {1}
          最多{0}个字符，现为{1}个
        health service
          健康服务
        holds no control characters
          不得含控制字符
        identities of '{0}' do not count here; use one of spiffe://{1}/
          此处不接受“{0}”的身份；请使用spiffe://{1}/之下的身份
        install the C library's converters (gconv), or export the file in UTF-8
          安装C库的转换器（`gconv`），或者以UTF-8导出文件
        internal error
          内部错误
        internal error {0}; give this id to the operator of the service
          内部错误{0}；请将此编号告知服务的运维人员
        is required
          必填
        it is {0} by this service and the others, and it was due from {1} on: what was due stays
          按本服务及其他服务的时间，现在为{0}，该处理自{1}起已到期：已到期的予以维持
        leave it out for all connections, or take a number from ListConnections
          不填则为全部连接，或者从ListConnections取编号
        leave it out for no end
          不填则不限
        leave it out for {0}, or give up to {1}
          不填则为{0}，或者填写至多{1}
        leave it out to follow every call
          不填则跟踪全部调用
        leave the field empty: the placeholder says that there is no code
          此项不填：占位代码表示没有代码
        look at GetSources
          查看GetSources
        look at GetSources again, and accept what it shows
          重新查看GetSources，按其所示确认
        look at GetTime
          查看GetTime
        look at GetTime of each process over the database; each goes by its own clock, and is accepted by itself with a request id of its own
          逐一查看共用数据库的各进程的GetTime；各进程各用自己的时钟，须分别确认，且各用不同的请求编号
        look at ListTimedActs
          请查看ListTimedActs
        method '{0}' is not implemented here{1}
          方法“{0}”尚未实现{1}
        must be UTF-8
          须为UTF-8
        must be a day, YYYY-MM-DD
          须为日期，格式YYYY-MM-DD
        must be from 0 to {0}
          须在0至{0}之间
        must be the next_page_token of an answer to the same request
          须为同一请求应答中的next_page_token
        must be {0} to {1} visible ASCII characters
          须为{0}至{1}个可见ASCII字符
        must have at most {0} bytes
          最多{0}字节
        must not be beyond the newest position {0}
          不得超过最新位置{0}
        must not be negative
          不得为负
        must not contain U+0000
          不得含U+0000
        name one of the contract's values, or leave the field out
          从接口规定的取值中选填，或者不填该字段
        no answer from {0} within the call's time
          {0}未在期限内应答
        no call reached {0}: {1}
          没有调用到达{0}：{1}
        no instance of '{0}' is known; is it running and registered?
          没有已知的“{0}”实例；请检查其是否运行并已注册
        no value: what stands here says that there is none
          没有内容：此处所填表示无内容
        nobody may call '{0}': its contract or this deployment's policy leaves no role for it
          无人可以调用“{0}”：接口或者本部署的策略未给任何角色
        none of {0} says what time it is, and by a clock that was set back what was due could be undone
          {0}均未告知现在的时间，时钟如被调慢，已到期的处理也可能被撤销
        nothing is to be done; if that is not the time, set the clocks right first
          无须处理；如现在的时间不对，请先调正各时钟
        of what the clock did in the span nothing can be undone, or it was undone already
          该时段内按时钟所作的处理均不能撤销，或者已经撤销
        policy not reloaded
          策略文件未重新加载
        reading the {0} needs more than {1} bytes of memory; send less at once
          读取{0}需要超过{1}字节的内存；请减少每次内容
        refused, and what was in use stays: {0}
          不予采用，继续使用原有内容：{0}
        remove line breaks and invisible characters
          删去换行和不可见字符
        remove the NUL character; send binary data as bytes
          删去NUL字符；二进制数据以字节字段发送
        repeat the same request, or use a new id
          重复原请求，或者使用新的编号
        requests of this stream came faster than they were read; send slower, or less
          该流的请求快于读取；请放慢发送或者减少
        send less
          请减少内容
        send text encoded as UTF-8
          以UTF-8编码发送文本
        set the clock right; a time that is wrong is not to be accepted
          校正时钟；错误的时间不得确认
        source
          来源
        start again without a token
          不带分页标记，从头开始
        start one of them, or set its clock right where it is in doubt, and ask again
          请启动其中一个服务，其时钟存疑的先予调正，再重新提出
        stream number {0} is even; clients open odd ones
          流编号{0}为偶数；客户端须用奇数
        stream number {0} was used before on this connection; numbers must grow
          流编号{0}在该连接上已使用；编号须递增
        streams
          流
        take a snapshot and watch after its position
          先取快照，再自其位置起订阅
        the bytes are not a {0}; send the message in protobuf's wire format
          该数据不是{0}；按`protobuf`格式发送消息
        the call is over: its deadline passed, it was given up, or its connection is gone
          调用已结束：期限已过、已放弃或者连接已断
        the call is over: its responses say how
          调用已结束：结果见其应答
        the call was cancelled on the server
          调用已在服务端取消
        the call was neither answered nor refused
          调用既未应答也未拒绝
        the call's metadata is too large: at most {0} pairs and {1} bytes; send less
          调用的元数据过大：最多{0}对、{1}字节；请减少
        the call's time was over before it began
          调用开始前期限已过
        the caller cancelled the call
          调用方已取消调用
        the caller must be spiffe://{0}/department/CODE, …/service/NAME, …/operator/NAME or …/public; correct it
          调用方须为spiffe://{0}/department/CODE、…/service/NAME、…/operator/NAME或…/public；请更正
        the caller's deadline passed before the answer was ready
          应答完成前调用方期限已过
        the client of '{0}' was closed here
          “{0}”的客户端已在本地关闭
        the clock did nothing in the span
          该时段内没有按时钟所作的处理
        the clock is not in doubt
          时钟无疑问
        the clock says that today is {0}, not {1}
          时钟显示今日为{0}，而非{1}
        this service's clock says {0}, and by what is on record and by the other services it is {1}; nothing is recorded meanwhile
          服务器时钟存疑，暂停登记：时钟显示{0}，按记录时刻和其他服务应为{1}；其间不作登记
        the connection ended before the server took the call; it was not done and may be made again
          服务端受理调用前连接已结束；调用未办，可以再次调用
        the connection has used its stream numbers
          该连接的流编号已用尽
        the connection is closed: {0}
          连接已关闭：{0}
        the connection to {0} was closed here
          至{0}的连接已在本地关闭
        the connection was closed here
          连接已在本地关闭
        the connection was lost: {0}; the call may or may not have been done, and may be repeated if it is idempotent
          连接中断：{0}；调用可能已办，也可能未办，可重复的方可重复
        the deadline had passed before the request was sent
          请求发出前期限已过
        the deadline passed before an instance of '{0}' was known
          获知“{0}”的实例前期限已过
        the deadline passed before the call was sent
          调用发出前期限已过
        the deadline passed while connecting to {0}
          连接{0}时期限已过
        the position is of another history than this feed's, which ends at {0}
          该位置属于另一历史，本数据流止于{0}
        the reader of this stream is too slow: {0} messages ({1} bytes) wait unread, the bound is {2} messages or {3} bytes; \#
        read faster, or send slower, and open the stream again from the last message taken
          该流读取过慢：有{0}条消息（{1}字节）未读，上限为{2}条或{3}字节；加快读取或者放慢发送，自最后读取的消息起重新打开该流
        the request envelope does not decode: {0}
          请求封装无法解码：{0}
        the request frame has {0} bytes, the bound is {1}; send less at once
          请求帧为{0}字节，上限为{1}；请减少每次内容
        the request took longer than the store allows; ask for less at once
          请求超过存储允许的时间；请减少每次查询
        the response envelope does not decode: {0}
          应答封装无法解码：{0}
        the response has {0} bytes, a frame holds {1}; ask for less at once
          应答为{0}字节，一帧容纳{1}；请减少每次查询
        the response stream was dropped
          应答流已丢弃
        the server ended {0} without its response
          服务端结束{0}而未给出应答
        the server is at work on as many calls of '{0}' as it takes ({1}); try again soon
          服务端正在办理的“{0}”调用已达上限（{1}）；请稍后再试
        the server is at work on as many {0} as it takes; try again soon
          服务端正在办理的{0}已达上限；请稍后再试
        the server is at work on as many {0} of this identity as it takes ({1}); wait for answers
          服务正在处理的该身份的{0}已达上限（{1}）；请等待应答
        the server is shutting down and takes no new calls; call another instance
          服务端正在停止，不再接受调用；请请求其他实例
        the server is starting or gone; ask again
          服务端正在启动或者已停止；请再次请求
        the server sent stream data on a call with one response
          服务端在单应答调用中发送了流数据
        the server stopped while the call was at work; it may or may not have been done, and may be repeated if it is idempotent
          服务端停止时该调用正在办理；可能已办，也可能未办，可重复的方可重复
        the server's response does not decode as {0}: {1}
          服务端应答无法按{0}解码：{1}
        the service is stopping; repeat the request at another instance
          服务正在停止；请向其他实例重复请求
        the service's database is damaged; the operator must restore a backup
          服务的数据库已损坏；请运维人员恢复备份
        the service's disk is full and nothing was changed; the operator must free space, then repeat the request
          服务的磁盘已满，未作任何更改；请运维人员清理空间后重复请求
        the source '{0}' offers something else than what is accepted
          来源“{0}”提供的与所确认的不同
        the source '{0}' waits for no word of an operator
          来源“{0}”无须运维人员确认
        the source sent nothing, not even a heartbeat
          来源没有发送任何内容，也没有心跳
        the spreadsheet has destroyed this number
          该号码已被表格软件损坏
        the spreadsheet has destroyed this value: an error or a lost character is no value
          该内容已被表格软件损坏：错误值或者丢失的字符不是内容
        the stream was dropped by its reader
          该流已被读取方丢弃
        the task that read the stream was cancelled
          读取该流的任务已取消
        the value {0} is not known to this version
          本版本没有取值{0}
        the watch ended; watch again after the last position
          订阅已结束；自最后位置起重新订阅
        the {0} has {1} bytes, at most {2} are read; send less at once
          {0}为{1}字节，最多读取{2}字节；请减少每次内容
        this call acts for a department, and the caller is '{0}'; call with the department's identity
          此调用代表部门办理，调用方为“{0}”；请以部门身份调用
        this identity's requests and unread responses hold as many bytes as they may ({0}); wait for answers, and read them
          该身份的请求和未读取的应答占用的字节数已达上限（{0}）；请等待并读取应答
        this program does not do '{0}' by its clock
          本程序不按时钟作“{0}”
        the service cannot reach its database and nothing was changed; repeat the request in a moment
          服务暂时无法连接数据库，未作任何改动；请稍后重复请求
        the service lost its database while the request was being committed; repeat the request with the same request id
          提交请求时服务与数据库的连接中断；请以同一请求编号重新提交
        too many requests wait for the store; repeat the request in a moment
          等待写入的请求过多；请稍后重复请求
        was used for another request
          已用于其他请求
        what was read last does not count: {0}
          最近一次读取的内容不生效：{0}
        write each quote inside a quoted cell twice
          带引号的单元格内，每个引号写两次
        write more
          补充内容
        write what the document says, or leave the field empty where it may be
          按文书填写，可以不填的字段则留空
        {0} '{1}' does not exist; check the name, or list what there is
          {0}“{1}”不存在；核对名称，或者列表查看现有内容
        {0} bytes wait to be sent, the bound is {1}; the server does not read, wait before calling again
          有{0}字节待发送，上限为{1}；服务端未在读取，请稍后再调用
        {0} calls ({1} bytes) wait for the connection to {2}, the bound is {3} calls or {4} bytes; call again later
          有{0}个调用（{1}字节）等待连接{2}，上限为{3}个或{4}字节；请稍后再调用
        {0} calls are at work on this connection, the bound is {1}; wait for answers or open another connection
          该连接上有{0}个调用正在办理，上限为{1}；待应答后再调用或者另开连接
        {0} calls wait for an instance of '{1}' to be known, which is the bound; call again later
          有{0}个调用等待“{1}”的实例，已达上限；请稍后再调用
        {0} calls wait on this connection, the bound is {1}; wait for answers before calling again
          该连接上有{0}个调用等待，上限为{1}；待应答后再调用
        {0} is given more than once; give it once
          {0}重复填写；只填一次
        {0} is larger than {1} bytes
          {0}超过{1}字节
        {0} states another caller than the certificate, which is '{1}'; leave it out, or use that caller's certificate
          {0}所称调用方与证书不符，证书为“{1}”；不填，或者使用该调用方的证书
        {0} traces of frames are at work in this process; wait until one ends
          本进程已有{0}个帧跟踪；请待其一结束
        {0} watchers are at work; end one, or watch another instance
          已有{0}个订阅；请结束其一，或者订阅其他实例
        {0} watchers look at this process's health already; ask with CheckHealth, or use one watch for several callers
          已有{0}个订阅查看本进程的健康状况；改用CheckHealth查询，或者多个调用方共用一个订阅
        {0}: {1}
          {0}：{1}
        {0}; {1}
          {0}；{1}
        character 17 is not the check character of the organisation code
          第17位不符合组织机构代码的校验码
        the first six digits name no county
          前六位不是县级区划代码
        null
          空值
        """#
}
