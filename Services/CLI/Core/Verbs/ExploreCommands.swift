import JSON
import Phrases
import SchemaRuntime

/// `list` and `describe`: what services, methods and messages there are.
enum ExploreCommands {
    /// `list` without a collection lists services and methods.
    static let list: @Sendable (Invocation) async throws(CommandError) -> ExitCode = {
        invocation throws(CommandError) in
        let wanted = invocation.arguments.positionals.first
        let contract = try await contract(invocation, about: wanted)
        let pool = contract.pool
        if let wanted, pool.service(named: wanted) == nil {
            throw .usage("没有服务 \(wanted)", "there is no service \(wanted); see `xinyi list`")
        }
        let titles = [Phrase("方法", "METHOD"), Phrase("说明", "WHAT")].map { $0(invocation.language) }
        var table = Table(titles, maxColumnWidth: 120)
        let isServed = { (service: ServiceType) in contract.services?.contains(service.fullName) ?? true }
        for service in pool.services where wanted.map({ pool.service(named: $0) == service }) ?? isServed(service) {
            for method in service.methods {
                let path = "\(service.fullName)/\(method.name)"
                if invocation.wantsJSON {
                    let stream: JSONValue = .bool(method.serverStreaming)
                    let row: JSONValue = [
                        "method": .string(path), "serverStreaming": stream, "comment": .string(method.comment),
                        "label": .string(method.chinese), "built": .bool(!method.isPlanned),
                    ]
                    invocation.print(row.compact)
                }
                table.add([path, Labels.summary(of: method)(invocation.language)])
            }
        }
        if !invocation.wantsJSON { invocation.console.write(table.text) }
        return .ok
    }

    /// `describe` shows one element with its comments.
    static let describe = CommandSpec(
        path: ["describe"],
        summary: Phrase("说明服务、方法、消息或枚举", "Describes a service, method, message or enum"),
        details: [source],
        positionals: [PositionalSpec("NAME", "名称,可省略包名", "its name, with or without package")],
        action: { invocation throws(CommandError) in
            let name = invocation.arguments.positionals[0]
            let contract = try await contract(invocation, about: name)
            guard let text = Description(pool: contract.pool, language: invocation.language).text(of: name) else {
                throw .usage("没有名为 \(name) 的服务、方法、消息或枚举", "nothing is called \(name); see `xinyi list`")
            }
            invocation.console.write(text)
            if invocation.language == .chinese {
                invocation.note(Phrase("逐项说明只有英文: xinyi describe \(name) --lang en", ""))
            }
            return .ok
        })

    static let source = Phrase(
        "给出 --address(或 --directory 和名称)时取自运行中的服务;否则或取不到时用内置定义,并予说明。",
        "With --address, or --directory and a name, the contract comes from the running server; otherwise, or where that"
            + " cannot be asked, from this program. Standard error says which.")

    /// A contract, and what is served of it.
    private struct Contract {
        let pool: DescriptorPool
        /// Full names of the services of the server that was asked; nil where none was.
        let services: Set<String>?
    }

    /// The contract of the server that the command line names, or this program's own; says which.
    private static func contract(_ invocation: Invocation, about name: String?) async throws(CommandError) -> Contract {
        let builtIn = Contract(pool: .builtIn, services: nil)
        guard let address = try await address(invocation, about: name) else {
            invocation.note(
                Phrase("接口定义: 内置(可用 --address 取自运行中的服务)", "contract: built in; --address asks a running server"))
            return builtIn
        }
        do throws(CommandError) {
            let channel = try invocation.session.connect([address], "*")
            if let (pool, services) = try await CallCommand.serverContract(invocation, channel) {
                invocation.note(Phrase("接口定义: 取自 \(address)", "contract: from \(address)"))
                return Contract(pool: pool, services: services.isEmpty ? nil : Set(services))
            }
            invocation.note(
                Phrase("接口定义: 内置,\(address) 不提供", "contract: built in, because \(address) does not tell its own"))
        } catch {
            guard error.exitCode == .unavailable else { throw error }
            invocation.note(
                Phrase("接口定义: 内置,\(address) 无法访问", "contract: built in, because \(address) cannot be reached"))
        }
        return builtIn
    }

    /// The server that the command line names; nil for none. A directory is asked for the service whose package has `name`.
    private static func address(_ invocation: Invocation, about name: String?) async throws(CommandError) -> String? {
        if let address = invocation.session.given?.first { return address }
        guard !invocation.session.directories.isEmpty, let name else { return nil }
        let service = name.lastIndex(of: "/").map { String(name[..<$0]) } ?? name
        let full = DescriptorPool.builtIn.service(named: service)?.fullName ?? service
        let owner = Session.serviceName(of: full)
        guard Session.defaultPorts[owner] != nil else { return nil }
        do throws(CommandError) {
            return try await invocation.session.address(of: owner)
        } catch {
            guard error.exitCode == .unavailable else { throw error }
            return nil
        }
    }
}
