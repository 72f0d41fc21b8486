extension PhraseBook {
    /// What keys, certificates and TLS say.
    static let crypto = """
        no reason given
          未说明原因
        at most {0} bytes are sealed at once, not {1}
          一次最多加密{0}字节，现为{1}字节
        a sealed value holds 0 to {0} bytes, not {1}
          密文内容应为0至{0}字节，现为{1}字节
        the sealed value was changed, or belongs to another key or place
          密文被改动，或者属于其他密钥或位置
        a nonce has {0} bytes, not {1}
          随机数应为{0}字节，现为{1}字节
        OpenSSL could not {0} AES-256-GCM (error {1})
          OpenSSL未能以AES-256-GCM{0}（错误{1}）
        encrypt
          加密
        decrypt
          解密
        allocate
          分配资源
        start
          启动
        a sealed value has at least {0} bytes, not {1}
          密文至少{0}字节，现为{1}字节
        does not hold one key of 32 bytes as 64 hexadecimal digits or as Base64
          未以64位十六进制数字或Base64存放一个32字节的密钥
        holds keys with ids, and what it is for takes a single key
          存放了带编号的密钥，而此处仅使用单一密钥
        keep one key in it
          请仅保留一个密钥
        has a line {0} that is not ID:KEY
          第{0}行不符合“编号:密钥”的格式
        write for example 2: and 64 hexadecimal digits
          请写明，例如“2:”及64位十六进制数字
        gives an id or a key twice in line {0}
          第{0}行的编号或者密钥重复
        give each key an id of its own
          请为每个密钥使用不同的编号
        holds more than {0} keys
          存放的密钥超过{0}个
        take out those that nothing is sealed with
          请移除已无内容使用的密钥
        run: openssl rand -hex 32 > {0}
          运行`openssl rand -hex 32`并写入{0}
        the key file {0} {1}; {2}
          密钥文件{0}{1}；{2}
        the key ring has no key {0}, which is to be the current one
          密钥环中没有当前密钥{0}
        sealed with key {0}, which the key ring does not hold; add that key file
          以密钥{0}加密，密钥环中没有该密钥；请加入该密钥文件
        a key has {0} bytes, not {1}
          密钥应为{0}字节，现为{1}字节
        a trust domain must have 1 to 63 letters, digits, dots and hyphens; correct it
          信任域须为1至63个字母、数字、点或者连字符；请改正
        a revocation list
          吊销列表
        the revocation list was not signed by this authority; give the authority's own list
          吊销列表不是由该颁发机构签名；请使用该机构自己的列表
        a certificate
          证书
        a key
          密钥
        an export
          导出文件
        a private key
          私钥
        OpenSSL could not make {0}: {1}
          OpenSSL未能生成{0}：{1}
        the name '{0}' of a certificate must have 1 to {1} letters, digits and -._:/; correct it
          证书名称“{0}”须为1至{1}个字母、数字或者-._:/；请改正
        {0} is no authority's certificate, or the key is another's; give both of one authority
          {0}不是颁发机构的证书，或者私钥不是其私钥；请使用同一机构的证书和私钥
        the file {0} cannot be replaced ({1}); check its directory
          文件{0}无法替换（{1}）；请检查其目录
        the file {0} {1}; {2}
          文件{0}{1}；{2}
        cannot be opened ({0})
          无法打开（{0}）
        create it with mode 0600
          请以0600权限建立
        create it, or correct the path
          请建立该文件，或者改正路径
        is not a regular file
          不是普通文件
        point to a file
          请指定文件
        can be read or changed by others than its owner
          可被所有者以外的用户读取或者修改
        run: chmod 600 {0}
          运行`chmod 600`，使{0}仅所有者可读写
        belongs to another user
          属于其他用户
        run: chown it to the service's user
          运行`chown`，改由该服务的用户所有
        is longer than {0} bytes
          超过{0}字节
        keep in it only what belongs there
          请只保留应有的内容
        cannot be read ({0})
          无法读取（{0}）
        check the disk
          请检查磁盘
        grew while it was read
          读取过程中发生增长
        replace it with a complete one by renaming
          请以改名方式换成完整的文件
        cannot be created ({0})
          无法建立（{0}）
        choose a new path
          请另选路径
        cannot be written ({0})
          无法写入（{0}）
        free some disk space
          请清理磁盘空间
        certificate file
          证书文件
        must hold 1 to {0} certificates in PEM form
          须有1至{0}个PEM格式的证书
        make one with: xinyi tools pki
          用`xinyi tools pki`生成
        private key file
          私钥文件
        must hold one private key in PEM form without a password
          须有一个PEM格式、不加密码的私钥
        certificate request
          证书请求文件
        must hold one certificate request in PEM form
          须有一个PEM格式的证书请求
        make one with: openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -subj /CN=x -keyout KEY -out FILE
          用`openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -subj /CN=x -keyout KEY -out FILE`生成
        password file
          密码文件
        revocation file
          吊销列表文件
        must hold 1 to {0} revocation lists in PEM form
          须有1至{0}个PEM格式的吊销列表
        the {0} {1} {2}; {3}
          该{0}{1}{2}；{3}
        the certificate {0} {1}; {2}
          证书{0}{1}；{2}
        is '{0}', and must have exactly one URI name, within spiffe://{1}/
          名称为“{0}”，须恰有一个URI名称，且在spiffe://{1}/之下
        make one with: xinyi tools pki, or correct the trust domain
          用`xinyi tools pki`生成，或者改正信任域
        must be for clients and servers (extended key usage) and no authority's
          须同时用于客户端和服务端（扩展密钥用途），且不是颁发机构的证书
        does not lead to an authority of {0}
          不是由{0}中的颁发机构签发
        give the authority that issued it
          请指定签发该证书的颁发机构
        the certificate {0} and the key {1} do not belong together; give the key of this certificate
          证书{0}与私钥{1}不匹配；请使用该证书的私钥
        the authorities of {0} do not vouch for the certificate in use
          {0}中的颁发机构不为所用证书担保
        has expired
          已过期
        renew it
          请续期
        is not valid yet
          尚未生效
        check the clocks, or wait
          请核对时钟，或者等待
        is revoked
          已被吊销
        put another one there
          请更换
        is refused by peers ({0})
          会被对方拒绝（{0}）
        a revocation list of {0} does not count any more; put the authority's newest one there
          {0}中的吊销列表已失效；请换成颁发机构最新的列表
        OpenSSL refused to set up TLS: {0}
          OpenSSL未能建立TLS：{0}
        the peer does not speak TLS; let it use a certificate, or let both ends be plain on one machine
          对方未使用TLS；请为其配置证书，或者仅在同一台机器上双方均不加密
        the peer showed no certificate; give it one of its own
          对方未出示证书；请为其配置证书
        the peer does not speak TLS 1.3 ({0})
          对方不支持TLS 1.3（{0}）
        the peer does not speak TLS ({0})
          对方未使用TLS（{0}）
        the peer refused this side: {0}; see its log, and check certificate, authorities and revocation
          对方拒绝了本端：{0}；请查看对方日志，并核对证书、颁发机构和吊销情况
        the connection broke: {0}
          连接中断：{0}
        the peer's certificate{0} has expired; renew it
          对方的证书{0}已过期；请续期
        the peer's certificate{0} is not valid yet; check the clocks, or wait
          对方的证书{0}尚未生效；请核对时钟，或者等待
        the peer's certificate{0} is revoked; it needs a new one
          对方的证书{0}已被吊销；须换新证书
        there is no revocation list of the issuer of the peer's certificate{0}; add it to the file
          没有对方证书{0}颁发机构的吊销列表；请加入文件
        the revocation list for the peer's certificate{0} is not valid now; fetch a new one
          对方证书{0}的吊销列表现已失效；请取得新的列表
        the peer's certificate{0} is not for this end of a connection
          对方的证书{0}不用于连接的这一端
        the peer's certificate{0} does not lead to an authority trusted here ({1})
          对方的证书{0}不是由此处信任的颁发机构签发（{1}）
        the certificate '{0}' could not be looked at
          证书“{0}”无法核对
        the peer is '{0}', and its authority '{1}' counts for departments alone
          对方为“{0}”，其颁发机构“{1}”仅可为部门签发
        the peer's certificate '{0}' is not for a {1} (extended key usage)
          对方的证书“{0}”不用于{1}（扩展密钥用途）
        client
          客户端
        server
          服务端
        the peer's certificate '{0}' must have exactly one URI name, of printable ASCII
          对方的证书“{0}”须恰有一个由可见ASCII字符组成的URI名称
        the peer is '{0}', and identities of {1} alone count here
          对方为“{0}”，此处只认可{1}的身份
        the server is '{0}' and not '{1}{2}'; correct the address
          服务端为“{0}”，不是“{1}{2}”；请改正地址
        the password must have {0} to {1} ASCII characters; choose another one
          密码须为{0}至{1}个ASCII字符；请另设密码
        the certificate request {0} holds no key that can be read; make it again
          证书请求{0}中没有可读取的公钥；请重新生成
        the certificate request {0} is not signed by the key in it, or was changed; ask its maker for a new one
          证书请求{0}不是由其中的公钥所签，或者被改动；请向申请方索取新的请求
        the key of the certificate request {0} must be EC P-256 or P-384, or RSA of {1} to {2} bits; make a new key
          证书请求{0}的公钥须为EC P-256或者P-384，或者{1}至{2}位的RSA；请重新生成密钥
        """
}
