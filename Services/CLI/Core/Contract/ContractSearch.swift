import SchemaRuntime

/// Finds the methods of standard shape by what people know: a resource's name, a collection, a verb.
enum ContractSearch {
    /// The method that gets the resource `name`; where several do, the one that `method` or the collection names.
    /// - Throws: `CommandError` with the collections or methods that there are.
    static func get(_ name: String, method: String?) throws(CommandError) -> ContractMethod {
        let readers = ContractMethod.all.filter { $0.name.hasPrefix("Get") && !$0.isPaged && $0.input.has("name") }
        let fitting = readers.filter { $0.input.namePatterns.contains { $0.matches(name) } }
        guard let collection = name.split(separator: "/").first.map(String.init), !fitting.isEmpty else {
            throw noResource(name, readers.flatMap(\.input.namePatterns))
        }
        return try one(fitting, of: name, method, usual: "Get" + OptionName.singular(collection))
    }

    /// The method that lists `collection`: the one named for it, or the one whose items are named so.
    /// - Throws: `CommandError` with the collections or methods that there are.
    static func list(_ collection: String, method: String?) throws(CommandError) -> ContractMethod {
        let lists = ContractMethod.all.filter { $0.name.hasPrefix("List") && $0.isPaged && $0.list != nil }
        let name = { (list: ContractMethod) in OptionName.kebab(String(list.name.dropFirst("List".count))) }
        let wanted = OptionName.kebab(collection)
        let named = lists.filter { name($0) == wanted }
        let holding = lists.filter { $0.resultPatterns.first?.collection == collection }
        let fitting = method == nil && !named.isEmpty ? named : named + holding
        guard !fitting.isEmpty else {
            throw noCollection(collection, lists.map(name) + lists.flatMap(\.resultPatterns).map(\.collection))
        }
        return try one(fitting, of: collection, method)
    }

    /// The method that does `verb` with the resource `name`, or makes one in the collection `name`; a method's own name
    /// needs neither.
    /// - Throws: `CommandError` with the verbs or methods that there are.
    static func step(_ verb: String, _ name: String?) throws(CommandError) -> ContractMethod {
        let mutations = ContractMethod.all.filter(\.isMutation)
        let called = mutations.filter { isCalled($0, verb) }
        if !called.isEmpty { return try one(called, of: verb, option: "") }
        guard let name else {
            throw .usage("缺少参数 NAME: 资源名,如 objections/编号", "NAME is missing: a resource name such as objections/ID")
        }
        let isResource = name.contains("/")
        let patterns = { (method: ContractMethod) in
            isResource ? method.input.namePatterns : method.input.has("name") ? [] : method.resultPatterns
        }
        let fitting = mutations.filter { method in
            patterns(method).contains { isResource ? $0.matches(name) : $0.collection == name }
        }
        guard !fitting.isEmpty else { throw noResource(name, mutations.flatMap(patterns)) }
        let wanted = OptionName.kebab(verb)
        let words = { (method: ContractMethod) in short(method, patterns(method)[0]) }
        // Whole words alone: a step that nobody named is not taken.
        let chosen = fitting.filter { words($0) == wanted }
        guard !chosen.isEmpty else {
            throw OptionName.unknown(
                "\(name) 没有步骤 '\(verb)'", "there is no step '\(verb)' for \(name)", wanted, fitting.map(words))
        }
        return try one(chosen, of: verb, option: "")
    }

    /// `AcceptObjection` → `accept`, `StartVerification` → `start-verification`: without what the resource is called.
    static func short(_ method: ContractMethod, _ pattern: ResourcePattern) -> String {
        var words = OptionName.kebab(method.name).split(separator: "-")
        let resource = pattern.singular.split(separator: "-")
        let starts = words.indices.dropFirst().filter { words[$0...].starts(with: resource) }
        if let start = starts.first { words.removeSubrange(start..<start + resource.count) }
        return words.joined(separator: "-")
    }

    private static func isCalled(_ method: ContractMethod, _ name: String) -> Bool {
        let forms = [
            method.name, method.path, String(method.path.split(separator: ".").last ?? ""),
            OptionName.kebab(method.name),
        ]
        return forms.contains { $0.lowercased() == name.lowercased() }
    }

    /// The one of `fitting` that is called `method`, or `usual` where none is said, or that is the only one.
    private static func one(
        _ fitting: [ContractMethod], of what: String, _ method: String? = nil, usual: String = "",
        option: String = "--method "
    ) throws(CommandError) -> ContractMethod {
        let named = fitting.filter { isCalled($0, method ?? usual) }
        if named.count == 1 { return named[0] }
        if method == nil, fitting.count == 1 { return fitting[0] }
        let names = fitting.map { $0.path.split(separator: ".").last.map(String.init) ?? "" }.joined(separator: ", ")
        throw .usage("\(what): 请指明方法: \(option)\(names)", "\(what): say which method, \(option)\(names)")
    }

    private static func noResource(_ name: String, _ patterns: [ResourcePattern]) -> CommandError {
        let collection = name.split(separator: "/").first.map(String.init) ?? name
        let written = Set(patterns.filter { $0.collection == collection }.map { $0.segments.joined(separator: "/") })
        guard written.isEmpty else {
            let forms = written.sorted().joined(separator: ", ")
            return .usage("'\(name)' 不是资源名,写作 \(forms)", "'\(name)' is not a resource name; write \(forms)")
        }
        return noCollection(collection, patterns.map(\.collection))
    }

    private static func noCollection(_ name: String, _ known: [String]) -> CommandError {
        OptionName.unknown("没有集合 \(name)", "there is no collection \(name)", name, known)
    }
}
