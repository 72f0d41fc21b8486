import Phrases
import SchemaRuntime

/// `get`, `list` and `do`: any method of standard shape, found by what it is about.
enum GenericCommands {
    private static let method = OptionSpec("--method METHOD", "有多个方法时指明其一", "which method, where several fit")

    /// `get NAME`.
    static let get = CommandSpec(
        path: ["get"], summary: Phrase("按资源名查看任一资源", "Shows any resource by its name"),
        details: [
            Phrase(
                "方法由资源名在接口定义中查得;--help 随资源名显示其选项。",
                "The contract says by which method. With a name, --help shows the options that it has.")
        ],
        positionals: [PositionalSpec("NAME", "资源名,如 objections/编号", "a resource name such as objections/ID")],
        options: [method], action: unreached,
        refined: { rest throws(CommandError) in
            guard let (name, _) = first(rest) else { return nil }
            let target = try ContractSearch.get(name, method: ParsedArguments.value(of: "--method", rest))
            return (choosing(MethodVerb(["get"], Phrase("查看 \(name)", "Shows \(name)"), target)), rest)
        })

    /// `list` of a collection; of methods without one.
    static let list = CommandSpec(
        path: ["list"],
        summary: Phrase("列出一个集合中的资源,或服务和方法", "Lists the resources of a collection, or services and methods"),
        details: [
            Phrase(
                "给出集合(如 objections、case-reports)时逐页列出其资源,选项取自该方法的请求;否则列出方法。",
                "With a collection such as objections or case-reports its resources are listed, page after page, by the options of"
                    + " its method; otherwise the methods."),
            ExploreCommands.source,
        ],
        positionals: [
            PositionalSpec("COLLECTION", "集合,或服务名", "the collection, or a service", isRequired: false)
        ],
        action: ExploreCommands.list,
        refined: { rest throws(CommandError) in
            guard let (name, left) = first(rest), DescriptorPool.builtIn.service(named: name) == nil else { return nil }
            let target = try ContractSearch.list(name, method: ParsedArguments.value(of: "--method", rest))
            return (choosing(MethodVerb(["list", name], Phrase("列出 \(name)", "Lists \(name)"), target)), left)
        })

    /// `do STEP NAME`.
    static let `do` = CommandSpec(
        path: ["do"], summary: Phrase("办理任一资源的一个步骤", "Takes a step with any resource, or makes one"),
        details: [
            Phrase(
                "步骤如 accept,或方法名如 AcceptObjection;NAME 为资源名,新建时为集合。先读取并显示资源的现状,其间被他人修改则拒绝。",
                "The step is a verb such as accept, or a method such as AcceptObjection; NAME is a resource, or a collection to make"
                    + " one in. The resource is read and shown first, and the step refused if somebody changes it meanwhile."
            ),
            Phrase(
                "显示的 --request-id 和 --etag 用于重复同一请求。--help 随步骤显示其选项。",
                "The --request-id and --etag shown repeat the same request. With a step, --help shows its options."),
        ],
        positionals: [
            PositionalSpec("STEP", "步骤或方法", "a step or method"),
            PositionalSpec(
                "NAME", "资源名,如 objections/编号,或集合",
                "a resource name such as objections/ID, or a collection", isRequired: false),
        ],
        action: unreached,
        refined: { rest throws(CommandError) in
            guard let (step, left) = first(rest) else { return nil }
            let named = first(left)
            // Without a name there is a page of its own for methods only.
            if named == nil, left.contains("--help"), (try? ContractSearch.step(step, nil)) == nil { return nil }
            let target = try ContractSearch.step(step, named?.word)
            let summary = Labels.summary(of: target.method.type)
            // A collection has found its method and is no argument of it.
            let isCollection = !target.input.has("name") && named?.word.contains("/") == false
            return (MethodVerb(["do", step], summary, target).command, isCollection ? named?.left ?? left : left)
        })

    /// A command that is refined where it has its arguments, and refused where not.
    private static let unreached: @Sendable (Invocation) async throws(CommandError) -> ExitCode = {
        _ throws(CommandError) in
        throw .usage("缺少参数", "an argument is missing")
    }

    /// The command with `--method`, which was heeded already.
    private static func choosing(_ verb: MethodVerb) -> CommandSpec {
        var command = verb.command
        command.options.append(method)
        return command
    }

    /// The first argument that is no option, and all others.
    private static func first(_ arguments: [String]) -> (word: String, left: [String])? {
        CommandTable.firstWord(arguments[...]).map { index in
            (arguments[index], Array(arguments[..<index] + arguments[(index + 1)...]))
        }
    }
}
