extension PhraseBook {
    /// What daemons say at start, of their connections and of JSON.
    static let daemon = """
        {0}: {1}{2}; {3}
          {0}：{1}{2}；{3}
        , not '{0}'
          ，不能为“{0}”
        must have {0} to {1} bytes
          须为{0}至{1}字节
        change its length
          请改变长度
        must be a whole number from {0} to {1}
          须为{0}至{1}的整数
        give a number within the bounds
          请填写范围内的数
        must be true or false
          须为`true`或者`false`
        write one of the two
          请填写其中之一
        must be a path
          须为路径
        give a file or directory
          请填写文件或者目录
        must be at most {0} addresses
          最多{0}个地址
        leave some out
          请减少
        must be one of {0}
          须为下列之一：{0}
        choose one of them
          请选择其一
        must be at most {0} pairs
          最多{0}对
        must be name=number pairs with numbers from {0} to {1}
          须为“名称=数值”，数值为{0}至{1}
        for example xinyi.measures.v1.CheckService/Check=64
          例如xinyi.measures.v1.CheckService/Check=64
        must name nothing twice
          名称不得重复
        leave one of both out
          请去掉其一
        must be host:port, [v6]:port or unix:/path
          须为host:port、[v6]:port或者unix:/path
        for example 127.0.0.1:7401
          例如127.0.0.1:7401
        {0}: must be given; pass --{1}, set {2} or write it into the file
          {0}：必须填写；请用--{1}、设置{2}或者写入配置文件
        '{0}': is no flag; flags begin with --, see --help
          “{0}”：不是选项；选项以--开头，见--help
        --{0}: is not known; {1}
          --{0}：没有该选项；{1}
        --{0}: is given twice; give it once
          --{0}：重复给出；请只给一次
        --{0}: has no value; write --{1} VALUE
          --{0}：没有值；请写作--{1} VALUE
        {0}: is not known; {1}
          {0}：没有该配置项；{1}
        config: {0}
          配置文件：{0}
        {0}: is no 'key = value'; write one, or begin the line with # for a comment
          {0}：不是“键 = 值”；请改正，注释行以#开头
        {0}: '{1}' is not known; {2}
          {0}：没有配置项“{1}”；{2}
        {0}: '{1}' is given twice; give it once
          {0}：“{1}”重复给出；请只给一次
        did you mean {0}{1}?
          是否指{0}{1}？
        see --help for what there is
          可用项见--help
        '{0}' {1}; {2}
          “{0}”{1}；{2}
        UTF-16, and must be UTF-8
          UTF-16编码，须为UTF-8
        not UTF-8
          非UTF-8编码
        '{0}' is {1}; save it as UTF-8
          “{0}”为{1}；请存为UTF-8
        cannot be true together with {0}
          不能与{0}同时给出
        leave out plaintext, so that the certificates are used
          请去掉`plaintext`，以使用证书
        must be given, since callers prove who they are by certificates
          必须填写，调用方以证书证明身份
        make some with 'xinyi tools pki init' and 'xinyi tools pki issue service/{0}', or pass --plaintext on a machine on which everybody may call as anybody
          用`xinyi tools pki init`和`xinyi tools pki issue`生成service/{0}的证书，或者仅在任何人均可以任何身份调用的机器上使用--plaintext
        tls-certificate: {0}
          服务证书：{0}
        must be that of {0}, and is that of {1}
          须为{0}的证书，现为{1}的证书
        make one with: xinyi tools pki issue service/{0}
          用`xinyi tools pki issue`生成service/{0}的证书
        policy-file: {0}
          访问策略文件：{0}
        {0}: must be 'kind/id = role, role', 'kind/id without role, role', 'method SERVICE/METHOD = role, role' or 'method SERVICE/METHOD without kind/id, kind/id'; for example department/XYZ = lead
          {0}：须为`kind/id = role, role`、`kind/id without role, role`、`method SERVICE/METHOD = role, role`或者`method SERVICE/METHOD without kind/id, kind/id`；例如`department/XYZ = lead`
        {0}: '{1}' can be {2}, and '{3}' is for {4} alone, so that nobody is kept out; leave it out
          {0}：“{1}”可为{2}，而“{3}”仅限{4}调用，该行不起任何作用；请删去
        {0}: '{1}' can be {2}, and not {3}; give that to an identity of its kind
          {0}：“{1}”可为{2}，不能为{3}；请授予相应类型的身份
        {0}: everybody is the public, and nobody becomes it by a line; leave it out
          {0}：任何人都是公众，无须授予；请删去
        {0}: everybody is the public, and stays it; keep identities out of methods instead (method SERVICE/METHOD without kind/id)
          {0}：任何人都是公众，不能取消；请改为禁止有关身份调用方法（`method SERVICE/METHOD without kind/id`）
        {0}: one department leads and one oversees; name it instead of '{1}'
          {0}：牵头部门和监督部门各为一个；请写明该部门，不用“{1}”
        {0}: must name the identities that are kept out; for example department/XYZ, service/*
          {0}：须写明不得调用的身份；例如department/XYZ、service/*
        {0}: '{1}' can be nobody's identity; write kind/id, the id of 1 to 63 letters a to z, digits, '-', '.' and '_', or with a last * for any rest, part several by ',' and give a comment a line of its own
          {0}：“{1}”不可能是任何调用方的身份；请写作`kind/id`，其中`id`为1至63个英文字母、数字、“-”“.”“_”，可以末尾的*代表其余部分，多个之间用半角逗号分隔，注释另起一行
        {0}: '{1}' is never {2}, so that nothing is taken from anybody; it can be {3}
          {0}：“{1}”从不具有{2}，该行不起任何作用；其可为{3}
        {0}: '{1}' has a row already; leave one of them
          {0}：“{1}”已有一行；请只留其一
        {0}: must name the roles that are left; say none to close the method
          {0}：须写明保留的角色；关闭该方法时写`none`
        {0}: '{1}' is for {2}, and a policy cannot add {3}; leave it out
          {0}：“{1}”供{2}调用，策略不能增加{3}；请去掉
        {0}: the role '{1}' is not known; choose of {2}
          {0}：没有角色“{1}”；请从{2}中选择
        {0}: no contract has the method '{1}'; write its full name, for example xinyi.listing.v1.RepairService/ApplyForRepair
          {0}：接口定义中没有方法“{1}”；请写全名，例如xinyi.listing.v1.RepairService/ApplyForRepair
        '{0}' can be reached from other machines, and connections are plain
          “{0}”可从其他机器访问，而连接不加密
        give certificates instead of plaintext, or listen on 127.0.0.1, [::1] or unix:/path
          请配置证书，不用`plaintext`，或者改为监听127.0.0.1、[::1]或者unix:/path
        must be given where listen is '{0}', which nobody can call
          监听地址为“{0}”时必须填写，该地址无法被调用
        give the address at which others reach this instance
          请填写其他程序访问本实例的地址
        {0}: stands beside {1}; give one command
          {0}：与{1}同时给出；请只给一个命令
        {0}: takes two values; write {1} FROM TO
          {0}：须有两个值；请写作{1} FROM TO
        {0}: has no value; write {1} FILE
          {0}：没有值；请写作{1} FILE
        data-dir: '{0}' cannot be made ({1}); make it, or choose another
          data-dir：“{0}”无法建立（{1}）；请建立该目录，或者另选目录
        data-dir: '{0}' is no directory; choose another
          data-dir：“{0}”不是目录；请另选目录
        no socket ({0})
          无法建立套接字（{0}）
        nothing listens on 127.0.0.1:{0}
          127.0.0.1:{0}上没有服务
        the request was not taken
          请求未被接收
        no answer within {0} s
          {0}秒内没有应答
        must be 0 unless development is true
          除非`development`为`true`，须为0
        leave it out, or pass --development on a machine where nothing is real
          请去掉，或者仅在没有真实数据的机器上使用--development
        method-limits: '{0}' is no method of this service; did you mean {1}?
          method-limits：“{0}”不是本服务的方法；是否指{1}？
        standard output: cannot be written ({0}); what was asked for is done, and only could not be told
          标准输出：无法写入（{0}）；所要求的事项已完成，只是结果未能写出
        not healthy: {0}
          状态异常：{0}
        healthy
          状态正常
        xinyi-{0} keeps no database; give the command to a service that does
          xinyi-{0}没有数据库；请对有数据库的服务使用该命令
        {0}: 
          {0}：
        the backup {0} was written, but 
          备份{0}已写入，但
        backup: {0}
          备份：{0}
        restored: {0}
          已恢复：{0}
        the database before: {0}
          此前的数据库：{0}
        the feed has a new identity: services that follow it take a snapshot
          变更推送已换新标识：跟随的服务将重新取得现状
        xinyi-{0} keeps its store in a file alone; copy that with --backup
          xinyi-{0}的数据库只能是文件；请用`--backup`复制
        copied: {0} to {1}
          已复制：{0}到{1}
        {0}: {1} rows, SHA-256 {2}
          {0}：{1}行，SHA-256 {2}
        the store is at {0} from now on: start no service on {1} any more
          今后以{0}为准：不要再以{1}启动服务
        audit chain
          审计链
        chain of {0}
          {0}的链
        {0}its {1} {2}
          {0}其{1}{2}
        {0}: intact, {1} rows, head {2}
          {0}：完好，{1}行，链尾{2}
        '{0}' cannot be listened on ({1})
          “{0}”无法监听（{1}）
        choose a free port, or stop what uses it
          请另选空闲端口，或者停止占用该端口的程序
        '{0}' is no host:port
          “{0}”不是host:port
        for example 127.0.0.1:7501
          例如127.0.0.1:7501
        '{0}' can be reached from other machines, and connections are not encrypted yet
          “{0}”可从其他机器访问，而连接不加密
        listen on 127.0.0.1, [::1] or a Unix socket
          请监听127.0.0.1、[::1]或者Unix套接字
        a source is followed without a store
          没有存储而跟随数据来源
        refusing to {0} {1} without TLS: calls and identities would cross the network unprotected; give certificates, or use 127.0.0.1, [::1] or unix:/path
          不使用TLS时拒绝{0}{1}：调用和身份将在网络上不受保护地传输；请配置证书，或者使用127.0.0.1、[::1]或者unix:/path
        connect to
          连接
        listen on
          监听
        '{0}' is no address: {1}; write 127.0.0.1:7402, [::1]:7402, localhost:7402 or unix:/path
          “{0}”不是地址：{1}；请写作127.0.0.1:7402、[::1]:7402、localhost:7402或者unix:/path
        the path must have 1 to {0} bytes
          路径须为1至{0}字节
        the port (0 to 65535) is missing
          缺少端口（0至65535）
        the host is no numeric address
          主机不是数字地址
        {0}: {1} (errno {2})
          {0}：{1}（错误号{2}）
        {0} is in use; another instance runs there, or choose another address
          {0}已被占用；可能另有实例运行，或者请另选地址
        a server starts once
          服务端只能启动一次
        no answer
          没有应答
        no answer within {0}
          {0}内没有应答
        the server closed it without a word; if it wants TLS, give a certificate
          服务端未作说明即关闭；如其要求TLS，请配置证书
        the server closed it
          服务端已关闭
        it was retired
          连接已停用
        it was idle
          连接闲置
        a frame was not complete after {0}
          {0}后仍未收到完整的帧
        the server took no byte for {0}
          服务端在{0}内未接收任何数据
        a frame of {0} bytes was announced, from {1} on the peer does not speak ttrpc
          对方声明了{0}字节的帧，达到{1}字节即不是`ttrpc`
        more than {0} frames above {1} bytes within the budget's period
          期间内超过{1}字节的帧多于{0}个
        {0} bytes of responses wait unread, the bound is {1}
          有{0}字节的应答未被读取，上限为{1}
        the peer did not answer a ping within {0} while calls were at work
          有调用正在处理，对方在{0}内未应答探测
        more than {0} pings in a row came faster than the bound allows
          连续{0}次以上的探测过于频繁
        a frame of type {0} has {1} bytes, the bound is {2}
          类型为{0}的帧有{1}字节，上限为{2}
        line {0}, column {1}: {2}
          第{0}行第{1}列：{2}
        the text is larger than {0} bytes
          文本超过{0}字节
        the text is UTF-16; save it as UTF-8
          文本为UTF-16编码；请存为UTF-8
        nested deeper than {0} levels
          嵌套超过{0}层
        a number
          数值
        a string
          文本
        an array
          数组
        an object
          对象
        true or false
          `true`或者`false`
        Usage: xinyi-{0} [--key value]…
          用法：xinyi-{0} [--键 值]…
        A value comes from a flag, else from the environment ({0}, hyphens as underscores),
          取值依次为：命令行选项、环境变量（{0}，连字符写作下划线）、
        else from the file of --config, else it is the default.
          --config所指文件、默认值
        (secret)
          （保密）
        (default: {0})
          （默认：{0}）
        (required)
          （必填）
        Prints this.
          显示本说明
        Prints the version.
          显示版本
        FROM TO
          来源 目标
        FILE
          文件
        text
          文本
        path
          路径
        address
          地址
        address,…
          地址,…
        name={0}…{1},…
          名称={0}…{1},…
        A file of 'key = value' lines; # begins a comment.
          逐行写明“键 = 值”的文件；以#开头的为注释
        Copies this configuration's database, also of a running service, to a new file, checks it, and ends.
          将本配置的数据库（服务运行中亦可）复制到新文件，核验后结束
        Puts a backup in the place of the database and ends. The service must not run; the backup is checked whole first, and the database before is kept beside the new one.
          以备份替换数据库后结束。服务须已停止；先核验整个备份，原数据库保留在新数据库旁
        Checks the audit chain and the other chained tables of the database, prints their rows and heads, and ends.
          核验数据库的审计链和其他链式表，显示行数和链首后结束
        Copies the store of this service, which must not run, to where there is none, verifies every row of it, and ends. FROM and TO are a file of SQLite or the URL of a PostgreSQL database.
          将已停止的本服务的数据库复制到空处，逐行核验后结束。来源和目标为SQLite文件的路径，或者PostgreSQL数据库的地址
        Asks the instance of this configuration whether it is healthy; exits 0 or 1.
          查询本配置的实例是否正常；以0或者1退出
        Where the records are: empty for a file of SQLite in data-dir, or the URL of a PostgreSQL database that several processes of the service may share, postgresql://USER@HOST[,HOST…]/DATABASE?sslmode=verify-full&sslrootcert=FILE, without a password.
          记录存放处：为空时是`data-dir`中的SQLite文件，也可以是同一服务多个进程可共用的PostgreSQL数据库的地址：`postgresql://USER@HOST[,HOST…]/DATABASE?sslmode=verify-full&sslrootcert=FILE`，不含口令
        A file of mode 0600 that holds the password of the database's user and nothing else; followed without a restart.
          只含数据库用户口令的文件，权限0600；更换后无需重启
        The directory of the service's own database; made when it is missing. One process at a time.
          服务自有数据库的目录；不存在时创建。同一时间只能有一个进程使用
        Longest silence of the service's change feed.
          变更流最长静默时间（毫秒）
        How far the clock may be ahead of the last moment on record; beyond it an operator has to accept the time.
          时钟最多可超前于最后记录时刻的天数；超过的须由运维人员确认时间
        How far the clock may be from what most of the services say, or behind what is on record; beyond it the clock is in doubt.
          时钟与多数服务所示时间最多可相差、或者最多可落后于记录时刻的分钟数；超过的时钟存疑
        Directories to register with, every one of them; empty for none.
          须逐一登记的目录服务；留空则不登记
        Where others reach this instance; the address listened on unless given.
          其他服务访问本实例的地址；未填写的，为监听地址
        How long a directory believes in this instance without hearing of it.
          目录服务未收到本实例消息时仍视其为有效的时间（秒）
        Instances of {0} to call; empty: ask the directories.
          调用{0}的实例地址；留空：询问目录服务
        Where to serve calls; with plaintext, loopback or unix:/path only.
          接受调用的地址；不加密的，仅限本机回环地址或者`unix:/path`
        This service's certificate, PEM; its URI name is the service's identity.
          本服务的证书（PEM）；其中的URI名称为服务身份
        The certificate's private key, PEM, mode 0600.
          证书的私钥（PEM），权限0600
        The authorities whose certificates count, for callers and for services called, PEM.
          认可其证书的签发机构（PEM），适用于调用方和被调用的服务
        Further authorities, whose certificates count for departments and the public alone, PEM: what they issue is no service and no operator.
          其他签发机构（PEM），其证书仅对部门和公众有效：所签发的不得为服务或者运维人员
        The authorities' revocation lists, PEM. All these files are followed without a restart.
          签发机构的吊销列表（PEM）。上述文件变更后无须重启即生效
        No TLS: callers on this machine are taken on their word for who they are. Loopback or unix:/path only.
          不使用TLS：本机调用方自述身份即予采信。仅限本机回环地址或者`unix:/path`
        Where to serve /metrics, /healthz and /readyz over HTTP: loopback only.
          以HTTP提供/metrics、/healthz、/readyz的地址：仅限本机回环地址
        The zone (machine room, building) that this runs in; calls prefer instances of their zone.
          运行所在区域（机房、楼宇）；调用优先选择同区域的实例
        This process's id, unique among instances; random unless given.
          本进程的编号，各实例不得相同；未填写的随机生成
        The trust domain whose identities count.
          认可其身份的信任域
        Who may what beyond the contracts and less than they say: lines 'kind/id = role', 'kind/id without role', 'method SERVICE/METHOD = role' and 'method SERVICE/METHOD without kind/id'.
          在接口规定之外增减权限的文件，每行为`kind/id = role`、`kind/id without role`、`method SERVICE/METHOD = role`或者`method SERVICE/METHOD without kind/id`
        How long calls may go on after SIGTERM; then they are cut and the process ends.
          收到SIGTERM后调用可继续的时间（秒）；其后中断并结束进程
        Calls of single methods that may be at work at once, as service/Method=number,…; a further one is answered UNAVAILABLE at once.
          单个方法可同时处理的调用数，写作service/Method=number,…；超出的立即答复UNAVAILABLE
        Calls that take so long or longer are logged; 0 logs none.
          耗时达到该值（毫秒）的调用记入日志；0为不记
        Log lines below it are not written.
          低于该级别的日志不写
        Allows what must not be in production, such as another time.
          允许生产环境不得使用的功能，例如改变时间
        Added to the time, to see what time brings; only with development = true.
          加到时间上的秒数，用于观察到期事项；仅限`development = true`
        warning: {0}
          警告：{0}
        not here; there are /metrics, /healthz and /readyz
          此处无内容；可访问/metrics、/healthz、/readyz
        only GET and HEAD
          仅支持GET和HEAD
        cannot be written ({0}), lines left out: {1}
          无法写入（{0}），已略去行数：{1}
        not read for {0} s, lines left out: {1}
          已有{0}秒无人读取，已略去行数：{1}
        replaced: {0}
          已被替换：{0}
        cannot write: {0}
          无法写入：{0}
        not current for {0} s
          已有{0}秒未更新到最新
        not current since start
          启动以来未更新到最新
        held: it offers {0} records where {1} are known; look at GetSources, accept with AcceptSource
          已暂缓：来源提供{0}条记录，已知{1}条；请查看GetSources，以AcceptSource确认
        has another history than before, which was taken over; look at the source, acknowledge with AcceptSource
          历史与以前不同，已按其接管；请查看来源，以AcceptSource确认
        in doubt: it says {0}, and by what is on record and by the other services it is {1}; nothing becomes due and nothing is recorded until it is set right or accepted (AcceptTime)
          时钟存疑：显示为{0}，按记录时刻和其他服务应为{1}；在校正或者确认（AcceptTime）之前，不作到期处理，不作记录
        in doubt: it says {0}, and by what is on record and by the other services it is {1}; nothing becomes due and nothing is recorded by this process until it is set right or accepted there (AcceptTime), and other processes over the database go by their own clocks
          时钟存疑：显示为{0}，按记录时刻和其他服务应为{1}；在校正或者在该进程确认（AcceptTime）之前，该进程不作到期处理，不作记录，共用数据库的其他进程各用自己的时钟
        {0}: refused, and what was in use stays: {1}
          {0}：未采用，沿用原内容：{1}
        unchanged
          无变化
        reloaded
          已重新载入
        refused: {0}
          未采用：{0}
        none
          无
        new files do not count: {0}
          新文件未生效：{0}
        the certificate in use ended at {0}; put a new one in its place
          使用中的证书已于{0}到期；请更换证书
        the certificate in use counts from {0} on; check the clock
          使用中的证书自{0}起有效；请检查时钟
        the certificate in use is revoked; put a new one in its place
          使用中的证书已被吊销；请更换证书
        there is no revocation list that counts now, and every peer is refused; put the authority's newest one there
          目前没有有效的吊销列表，因此拒绝所有连接；请放入签发机构的最新列表
        peers refuse the certificate in use ({0}); put a new one in its place
          对方不接受使用中的证书（{0}）；请更换证书
        a revocation list ends at {0}, and then every peer is refused; put a newer one there
          吊销列表将于{0}到期，届时拒绝所有连接；请放入新列表
        the certificate in use ends at {0}; renew it
          使用中的证书将于{0}到期；请续签
        log lines left out
          日志行被略去
        draining took too long and was cut
          停止时等待过久，已中断
        the store is not the one that was open here before
          数据库不是此前在此打开的那一个
        store cannot write
          数据库无法写入
        connections are plain, and callers are taken on their word for who they are
          连接未加密，调用方自述身份即予采信
        no policy file any more, and the standard policy counts
          已不再使用策略文件，改用标准策略
        methods that nobody may call
          有方法无人可以调用
        the clock is offset, for development only
          时钟已偏移，仅限开发使用
        background task ended
          后台任务已结束
        background task failed
          后台任务失败
        certificates not reloaded
          证书未重新载入
        certificates do not count
          证书无效
        certificates end soon
          证书即将到期
        slow call
          调用缓慢
        handler failed
          处理失败
        call refused
          调用被拒绝
        connection closed
          连接已关闭
        connection refused
          连接被拒绝
        handshake refused
          握手被拒绝
        accept failed
          接受连接失败
        not registered
          未能登记到目录服务
        clock in doubt: nothing becomes due by it and nothing is recorded
          时钟存疑：不作到期处理，不作记录
        clock believed again
          时钟恢复可信
        the moment cannot be written beside the database
          无法在数据库旁记录时刻
        a newer source sent what this program does not know; it is skipped
          较新的来源发来本程序不认识的内容；已跳过
        feed interrupted
          变更流中断
        source held back: it offers much less than is known of it, and an operator has to accept that
          来源已暂缓：所提供的远少于已知的，须由运维人员确认
        source has another history than before; its snapshot is taken over, look at the source
          来源的历史与以前不同；已按其快照接管，请查看来源
        configuration
          配置
        """
}
