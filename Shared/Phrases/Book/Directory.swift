extension PhraseBook {
    static let directory = #"""
        call as that service or as an operator
          以该服务或者运维人员的身份调用
        for example listing
          例如`listing`
        give the address at which clients reach the instance
          填写客户端连接该实例所用的地址
        instance
          实例
        instances
          实例
        instances of one service
          同一服务的实例
        leave it out for {0}
          不填则为{0}
        must be 1 to {0} letters, digits, hyphens, dots or underscores
          须为1至{0}个字母、数字、连字符、点或下划线
        must be a lower-case letter and then lower-case letters, digits or hyphens, at most {0}
          以小写字母开头，其余为小写字母、数字或连字符，最多{0}个
        must be from {0} to {1}
          须在{0}至{1}之间
        must be host:port, [v6]:port or unix:/path with a port from 1 to 65535, at most {0} bytes
          须为host:port、[v6]:port或unix:/path，端口1至65535，最多{0}字节
        must be services/{service}/instances/{instance_id}
          须为services/{service}/instances/{instance_id}
        must be stated
          须写明
        must have at most {0} bytes and no control characters
          最多{0}字节，不得含控制字符
        register again: its lease has expired, or this directory was restarted
          重新注册：租约已到期，或者本目录已重新启动
        requests of one caller to remember
          一个调用方待记住的请求
        requests to remember
          待记请求
        say SERVING, NOT_SERVING or DRAINING
          填写SERVING、NOT_SERVING或DRAINING
        service '{0}' may speak for its own instances, not for those of '{1}'
          服务“{0}”仅可代表本服务的实例，不得代表“{1}”的实例
        shorten it
          请缩短
        stop one of both and find out which holds the record; a lease of one that died ends by itself
          停止其一，查明记录由何者持有；已停止者的租约自行到期
        the watch ended
          订阅已结束
        this directory holds {0} {1} and no more
          本目录最多容纳{0}个{1}
        try again later
          请稍后再试
        use a random UUID
          使用随机UUID
        use the name that registering gave
          使用注册时返回的名称
        watch again, here or at another directory
          在本目录或者其他目录重新订阅
        watchers
          订阅
        with another store, and there may be one only
          使用另一存储，而只允许一个
        with the same store: one of both is a copy
          使用同一存储：两者之一为副本
        {0} at {1} is at work {2}
          {0}（地址{1}）正在运行，{2}
        """#
}
