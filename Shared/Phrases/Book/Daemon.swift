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
        '{0}' cannot be opened ({1}); check the path
          “{0}”无法打开（{1}）；请核对路径
        '{0}' cannot be read ({1}); check the file
          “{0}”无法读取（{1}）；请检查文件
        '{0}' is longer than {1} bytes; shorten it
          “{0}”超过{1}字节；请缩短
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
        {0}: '{1}' can be {2}, and not {3}; give that to an identity of its kind
          {0}：“{1}”可为{2}，不能为{3}；请授予相应类型的身份
        {0}: one department leads and one oversees; name it instead of '{1}'
          {0}：牵头部门和监督部门各为一个；请写明该部门，不用“{1}”
        {0}: must name the identities that are kept out; for example department/XYZ, service/*
          {0}：须写明不得调用的身份；例如department/XYZ、service/*
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
        """
}
