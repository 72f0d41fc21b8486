/// The options that every command takes.
enum GlobalOptions {
    /// All, in the order of help.
    static let all: [OptionSpec] = [
        OptionSpec(
            name: "--address", value: "HOST:PORT",
            help: Phrase("直接连接此服务地址", "call the service at this address (environment XINYI_ADDRESS)")),
        OptionSpec(
            name: "--directory", value: "HOST:PORT",
            help: Phrase(
                "经此目录服务查找服务,可用逗号分隔多个",
                "find services through this directory, several separated by commas (XINYI_DIRECTORY)")),
        OptionSpec(
            name: "--as", value: "ROLE/NAME",
            help: Phrase(
                "以此身份调用,如 department/MSR、operator/li、service/listing、public",
                "call as department/MSR, operator/li, service/listing or public (XINYI_AS)")),
        OptionSpec(
            name: "--certificate", value: "FILE",
            help: Phrase("以此证书证明身份", "prove who calls by this certificate, PEM (XINYI_CERTIFICATE)")),
        OptionSpec(
            name: "--key", value: "FILE", help: Phrase("证书的私钥", "the certificate's key (XINYI_KEY)")),
        OptionSpec(
            name: "--ca", value: "FILE",
            help: Phrase("信任的颁发机构", "the authorities whose services are trusted (XINYI_CA)")),
        OptionSpec(
            name: "--pki", value: "DIR",
            help: Phrase(
                "xinyi tools pki 的目录,其中取 --as 的证书",
                "a directory of xinyi tools pki with the certificate of --as (XINYI_PKI)")),
        OptionSpec(
            name: "--official", value: "ID[:NAME]",
            help: Phrase("经办人编号和姓名", "the official who acts, id and name (XINYI_OFFICIAL)")),
        OptionSpec(
            name: "--timeout", value: "SECONDS",
            help: Phrase("每次调用的时限,默认 10 秒", "time for each call, default 10")),
        OptionSpec(
            name: "--request-id", value: "ID",
            help: Phrase("幂等键,默认随机;重复调用时给出同一个", "idempotency key, random by default; give the same to repeat a call")),
        OptionSpec(
            name: "--verbose", value: nil,
            help: Phrase(
                "显示追踪号(各服务日志中的 trace_id)", "print the trace's id, which every service's log has as trace_id")),
        OptionSpec(name: "--json", value: nil, help: Phrase("输出 JSON", "print JSON")),
        OptionSpec(
            name: "--lang", value: "zh|en",
            help: Phrase("界面语言,默认取自 LANG", "language, default from LANG")),
        OptionSpec(name: "--help", value: nil, help: Phrase("显示帮助", "show this help")),
    ]
}
