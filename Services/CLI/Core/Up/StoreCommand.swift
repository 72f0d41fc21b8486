import Credit
import Glibc
import Phrases

/// `store …`: what is done to the store of a service that does not run. The service's own program does it, which knows what its store has
/// to be.
enum StoreCommand {
    /// Copies a store from one place to another.
    static let copy = CommandSpec(
        path: ["store", "copy"],
        summary: Phrase("把已停止的服务的数据库复制到另一处", "Copies a stopped service's store to another place"),
        details: [
            Phrase(
                "来源和目标为 SQLite 文件的路径,或 PostgreSQL 数据库的地址(不含口令);目标处须为空。逐表核对行数和摘要,核对审计链,之后才算数;"
                    + "失败则目标处不留任何内容,来源始终不变。",
                "FROM and TO are the path of a SQLite file or the URL of a PostgreSQL database, without a password; nothing may be at TO."
                    + " Every table is counted and hashed on both sides, and chains are checked, before the copy counts; what fails"
                    + " leaves nothing at TO, and FROM stays as it is."),
            Phrase(
                "由 xinyi-SERVICE --copy-store 办理,输出和退出码即为它的。副本的变更流有新标识,跟随的服务将重新取得现状。此后只以副本启动服务。",
                "xinyi-SERVICE --copy-store does it; its output and exit code are this command's. The feed of the copy has a new identity,"
                    + " and services that follow it take a snapshot. From then on start the service on the copy alone."),
        ],
        positionals: [
            PositionalSpec("SERVICE", "registry、listing 或 reporting", "registry, listing or reporting"),
            PositionalSpec("FROM", "数据库现在何处", "where the store is"),
            PositionalSpec("TO", "复制到何处", "where it is to be"),
        ],
        options: [
            OptionSpec(
                "--config FILE", "服务的配置文件,例如其中有 store-password-file",
                "the service's configuration, for example for its store-password-file"),
            OptionSpec(
                "--programs DIR", "服务程序所在目录,默认为本程序所在目录", "where the services' programs are, default beside this one"),
        ], action: { invocation throws(CommandError) in try run(invocation) })

    private static func run(_ invocation: Invocation) throws(CommandError) -> ExitCode {
        let service = try Session.known(invocation.arguments.positionals[0])
        let places = Array(invocation.arguments.positionals[1...2])
        // Both are named in what the program says. An address has rows of digits, too: only what is proven counts.
        guard !places.contains(where: { PersonalNumbers.occurWithCheckCharacter(in: $0) }) else {
            throw .usage("路径或地址含有自然人号码,请另取名称", "a path or URL holds a person's number; choose another name")
        }
        let program = "\(invocation.arguments["--programs"] ?? Child.ownDirectory)/xinyi-\(service)"
        guard access(program, X_OK) == 0 else {
            throw .usage(
                "没有 \(program);请用 --programs 指明", "there is no \(program); say where it is with --programs")
        }
        let configuration = invocation.arguments["--config"].map { ["--config", $0] } ?? []
        // It speaks the language of the environment.
        let isOwn = Language(environment: invocation.environment) == invocation.language
        let locale = invocation.language == .chinese ? "zh_CN.UTF-8" : "C.UTF-8"
        try Child.become(
            program, ["--copy-store"] + places + configuration, setting: isOwn ? [:] : ["LC_ALL": locale])
    }
}
