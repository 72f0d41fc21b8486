extension PhraseBook {
    /// What the command line says beside its texts in two languages.
    static let commandLine = """
        the message type {0} is not known
          没有消息类型{0}
        see `xinyi list`
          见`xinyi list`
        packed list
          压缩列表
        number
          数值
        string
          文本
        bytes
          字节
        the bytes are not a {0}
          内容不是{0}
        the peer speaks another version; see `describe`
          对方的版本不同；见`describe`
        has a type that proto3 does not have
          类型不属于proto3
        correct it
          请改正
        a whole number
          整数
        is nested too deeply
          嵌套过深
        no message of the contracts is so deep
          接口定义中没有这样深的消息
        an object with the fields {0}
          含有以下字段的对象：{0}
        is given under both of its names
          以两个名称重复给出
        give it once
          请只给一次
        excludes '{0}', which is given as well
          与已给出的“{0}”不能并存
        write '{0}'
          请写作“{0}”
        use one of: {0}
          可用：{0}
        is not a field of {0}
          不是{0}的字段
        it has no fields
          该消息没有字段
        a string of base64
          base64文本
        is not base64
          不是base64
        encode the bytes as base64
          请以base64编码
        a 32-bit number or a name
          32位整数或者名称
        '{0}' is not a value of {1}
          “{0}”不是{1}的值
        the name of a value of {0}
          {0}的值的名称
        must be an instant in RFC 3339
          须为RFC 3339格式的时间
        write it like 2026-11-23T08:00:00+08:00
          请写作2026-11-23T08:00:00+08:00
        is {0}
          现为{0}
        give {0}
          请填写{0}
        the type {0} is not in the descriptor set
          接口定义中没有类型{0}
        leave the field out
          请去掉该字段
        row {0}: {1}; {2}
          第{0}行：{1}；{2}
        row {0}: has {1} cells, the header has {2}
          第{0}行：有{1}格，标题行有{2}格
        """
}
