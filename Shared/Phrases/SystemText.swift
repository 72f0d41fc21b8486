import Glibc

extension Phrase {
    /// What the operating system says of an error number; where no Chinese is known, the number in a Chinese frame.
    package static func system(_ number: Int32) -> Phrase {
        Phrase(systemTexts[number] ?? "系统错误 \(number)", String(cString: strerror(number)))
    }

    /// What the operating system says of the last error of this thread.
    package static var systemError: Phrase { system(errno) }

    /// What a foreign program said in English, where nothing is known of its Chinese: `name` says in Chinese what it was.
    package static func foreign(_ english: String, _ name: String) -> Phrase { Phrase("错误 \(name)", english) }

    private static let systemTexts: [Int32: String] = [
        EPERM: "不允许此操作", ENOENT: "没有该文件或目录", EINTR: "被中断", EIO: "读写出错", ENXIO: "没有该设备", E2BIG: "参数过长",
        ENOEXEC: "不是可执行文件", EBADF: "文件未打开", EAGAIN: "暂时不可用", ENOMEM: "内存不足", EACCES: "没有权限",
        EBUSY: "正被占用", EEXIST: "已存在", EXDEV: "不在同一文件系统", ENODEV: "没有该设备", ENOTDIR: "不是目录", EISDIR: "是目录",
        EINVAL: "参数无效", ENFILE: "系统打开的文件过多", EMFILE: "打开的文件过多", ETXTBSY: "文件正在执行", EFBIG: "文件过大",
        ENOSPC: "磁盘已满", EROFS: "文件系统只读", EMLINK: "链接过多", EPIPE: "对方已关闭", ENAMETOOLONG: "名称过长",
        ENOTEMPTY: "目录不为空", ELOOP: "符号链接层数过多", EDQUOT: "超过磁盘配额", EOVERFLOW: "数值过大", ENOSYS: "系统不支持",
        ENOTSUP: "不支持此操作", EAFNOSUPPORT: "不支持该类地址", EADDRINUSE: "地址已被占用", EADDRNOTAVAIL: "本机没有该地址",
        ENETDOWN: "网络不可用", ENETUNREACH: "网络不可达", EHOSTUNREACH: "主机不可达", EHOSTDOWN: "主机已关闭",
        ECONNABORTED: "连接中断", ECONNRESET: "连接被对方重置", ECONNREFUSED: "对方拒绝连接", ENOTCONN: "尚未连接",
        ENOBUFS: "缓冲区不足", ETIMEDOUT: "连接超时", EMSGSIZE: "消息过长", EPROTO: "协议错误", EPROTONOSUPPORT: "不支持该协议",
        ESTALE: "文件句柄失效", ECANCELED: "操作已取消", EALREADY: "操作正在进行", EINPROGRESS: "操作正在进行",
    ]
}
