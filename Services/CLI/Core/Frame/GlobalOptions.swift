import Phrases

/// The options that every command takes.
enum GlobalOptions {
    /// All, in the order of help.
    static let all: [OptionSpec] = [
        OptionSpec(
            "--address HOST:PORT", "直接连接此服务地址,可用逗号分隔同一服务的多个实例",
            "call the service at this address, several instances separated by commas (environment XINYI_ADDRESS)"),
        OptionSpec(
            "--directory HOST:PORT", "经此目录服务查找服务,可用逗号分隔多个",
            "find services through this directory, several separated by commas (XINYI_DIRECTORY)"),
        OptionSpec(
            "--as ROLE/NAME", "以此身份调用,如 department/CODE、operator/li、service/listing、public",
            "call as department/CODE, operator/li, service/listing or public (XINYI_AS)"),
        OptionSpec("--certificate FILE", "以此证书证明身份", "prove who calls by this certificate, PEM (XINYI_CERTIFICATE)"),
        OptionSpec("--key FILE", "证书的私钥", "the certificate's key (XINYI_KEY)"),
        OptionSpec("--ca FILE", "信任的颁发机构", "the authorities whose services are trusted (XINYI_CA)"),
        OptionSpec(
            "--pki DIR", "xinyi tools pki 的目录,其中取 --as 的证书",
            "a directory of xinyi tools pki with the certificate of --as (XINYI_PKI)"),
        OptionSpec("--official ID[:NAME]", "经办人编号和姓名", "the official who acts, id and name (XINYI_OFFICIAL)"),
        OptionSpec("--timeout SECONDS", "每次调用的时限,默认 10 秒", "time for each call, default 10"),
        OptionSpec(
            "--request-id ID", "幂等键,默认随机;重复调用时给出同一个",
            "idempotency key, random by default; give the same to repeat a call"),
        OptionSpec(
            "--verbose", "显示追踪号(各服务日志中的 trace_id)", "print the trace's id, which every service's log has as trace_id"),
        OptionSpec("--json", "输出 JSON,错误也是", "print JSON, errors too"),
        OptionSpec("--lang zh|en", "界面语言,默认取自 LANG", "language, default from LANG"),
        OptionSpec("--help", "显示帮助", "show this help"),
    ]
}
