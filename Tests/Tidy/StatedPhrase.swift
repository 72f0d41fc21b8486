/// A phrase that the sources write in English alone: its Chinese stands in the book. What is a phrase is read from the
/// declarations of the sources themselves, so that a new refusal or a new way of making one is found by itself.
struct StatedPhrase: Sendable {
    /// The file and the line, from 0.
    let path: String
    let line: Int
    /// The English, with places.
    let template: String

    /// Every phrase of the files, and literals that stand in a phrase's places and would stay English in the Chinese.
    static func read(_ files: [SourceFile]) -> (phrases: [StatedPhrase], findings: [Finding]) {
        let sources = files.map { (file: $0, tokens: SourceToken.read($0.lines.joined(separator: "\n"))) }
        var makers = Makers()
        for source in sources { makers.declare(source.tokens, in: source.file.path) }
        var reader = PhraseReader(makers: makers)
        for source in sources where sees(source.file) { reader.read(source.tokens, in: source.file.path) }
        return (reader.phrases, reader.findings)
    }

    /// Whether a file can write a phrase: it imports the phrases, or what hands them on.
    private static func sees(_ file: SourceFile) -> Bool {
        ["Shared/RPC", "Shared/Casework", "Shared/ServiceKit"].contains(file.target)
            || file.code.contains { $0.contains(/^(package |public )?import (Phrases|RPC|Casework|ServiceKit)$/) }
    }
}

/// The functions, initializers and cases that take phrases.
struct Makers: Sendable {
    struct Parameter: Sendable, Hashable {
        /// What stands before the colon of an argument; `_` for nothing.
        let label: String
        let isPhrase: Bool
        /// Whether a call has to give it.
        var isRequired = true
    }
    struct Maker: Sendable, Hashable {
        let parameters: [Parameter]
        /// The file or folder in which it can be called; empty for everywhere.
        let scope: String
    }

    private(set) var byName: [String: [Maker]] = [:]

    /// The makers of a call, in the order of their declaration.
    func makers(_ name: String, in path: String) -> [Maker] { (byName[name] ?? []).filter { path.hasPrefix($0.scope) } }

    mutating func declare(_ tokens: [SourceToken], in path: String) {
        var types: [(name: String, depth: Int)] = []
        var depth = 0
        var pending: String?
        for (index, token) in tokens.enumerated() where token.kind != .literal {
            let next = index + 1 < tokens.count ? tokens[index + 1] : token
            switch token.text {
            case "{":
                depth += 1
                if let name = pending { types.append((name, depth)) }
                pending = nil
            case "}":
                if types.last?.depth == depth { types.removeLast() }
                depth -= 1
            case "struct", "enum", "class", "extension", "protocol", "actor":
                let isDeclaration =
                    next.kind == .word && next.text != "func" && (index == 0 || !tokens[index - 1].isCode("."))
                if isDeclaration { pending = next.text }
            case "func" where next.kind == .word:
                add(next.text, tokens, from: index + 2, declaredAt: index, in: path)
            case "init" where index > 0 && !tokens[index - 1].isCode("."):
                if let type = types.last?.name { add(type, tokens, from: index + 1, declaredAt: index, in: path) }
            case "case" where next.kind == .word && index + 2 < tokens.count && tokens[index + 2].isCode("("):
                add(next.text, tokens, from: index + 2, declaredAt: index, in: path)
            case "let", "var":
                // The initializer that a structure has by itself takes its properties by name.
                guard let type = types.last, type.depth == depth, next.kind == .word, index + 3 < tokens.count,
                    tokens[index + 2].isCode(":"), tokens[index + 3].isCode("Phrase")
                else { continue }
                byName[type.name, default: []].append(
                    Maker(parameters: [Parameter(label: next.text, isPhrase: true)], scope: ""))
            default: break
            }
        }
    }

    private mutating func add(
        _ name: String, _ tokens: [SourceToken], from start: Int, declaredAt place: Int, in path: String
    ) {
        guard let open = tokens[start...].prefix(40).firstIndex(where: { $0.isCode("(") }),
            !tokens[start..<open].contains(where: { $0.isCode("{") || $0.isCode("=") || $0.isCode(".") })
        else { return }
        let parameters = Arguments.split(tokens, open: open, areTypes: true).list.compactMap { argument -> Parameter? in
            guard let colon = argument.firstIndex(where: { $0.isCode(":") }), let label = argument.first else {
                return nil
            }
            let type = argument[(colon + 1)...].prefix { !$0.isCode("=") }
            // The words of a log line have their Chinese in the book, too.
            let isPhrase =
                type.contains { $0.isCode("Phrase") || $0.isCode("LogMessage") } && !type.contains { $0.isCode("->") }
            // What can stand behind the parenthesis need not stand in it.
            let hasDefault = argument.contains { $0.isCode("=") || $0.isCode("->") }
            return Parameter(label: label.text, isPhrase: isPhrase, isRequired: !hasDefault)
        }
        guard parameters.contains(where: \.isPhrase) else { return }
        let modifiers = tokens[max(0, place - 5)..<place].reversed().prefix { $0.kind == .word }.map(\.text)
        let folder = path.split(separator: "/").prefix(3).joined(separator: "/")
        let isOfFile = modifiers.contains("private") || modifiers.contains("fileprivate")
        let scope = isOfFile ? path : modifiers.contains("package") ? "" : folder
        byName[name, default: []].append(Maker(parameters: parameters, scope: scope))
    }
}

/// What stands between the parentheses of a call or a declaration.
enum Arguments {
    /// The arguments of the parenthesis at `open`, and where it closes.
    static func split(
        _ tokens: [SourceToken], open: Int, areTypes: Bool = false
    ) -> (list: [ArraySlice<SourceToken>], close: Int) {
        var list: [ArraySlice<SourceToken>] = []
        var depth = 0
        var start = open + 1
        var index = open
        while index < tokens.count {
            let token = tokens[index]
            if token.isCode("(") || token.isCode("[") || token.isCode("{") { depth += 1 }
            if token.isCode(")") || token.isCode("]") || token.isCode("}") {
                depth -= 1
                if depth == 0 { break }
            }
            // Generic arguments have commas of their own.
            if areTypes, token.isCode("<") { depth += 1 }
            if areTypes, token.isCode(">") { depth -= 1 }
            if depth == 1, token.isCode(",") {
                list.append(tokens[start..<index])
                start = index + 1
            }
            index += 1
        }
        if start < index { list.append(tokens[start..<min(index, tokens.count)]) }
        return (list, index)
    }
}

/// Reads the phrases of files, by what makes them.
private struct PhraseReader {
    let makers: Makers
    var phrases: [StatedPhrase] = []
    var findings: [Finding] = []
    private var seen: Set<String> = []

    init(makers: Makers) { self.makers = makers }

    mutating func read(_ tokens: [SourceToken], in path: String) {
        var names: Set<String> = []
        for (index, token) in tokens.enumerated() {
            if token.kind == .literal {
                for inner in token.inner { read(inner, in: path) }
                continue
            }
            let next = index + 1 < tokens.count ? tokens[index + 1] : token
            if token.kind == .word, next.isCode("("), index == 0 || !tokens[index - 1].isCode("func") {
                call(token.text, tokens, open: index + 1, in: path)
            }
            if token.isCode("init"), next.isCode("("), index > 0, !tokens[index - 1].isCode(".") {
                defaults(tokens, open: index + 1, in: path)
            }
            if token.isCode("func"), let open = tokens[index...].prefix(40).firstIndex(where: { $0.isCode("(") }) {
                let close = defaults(tokens, open: open, in: path)
                body(tokens, after: close, in: path)
            }
            if token.isCode("var") || token.isCode("let"), next.kind == .word, index + 3 < tokens.count,
                tokens[index + 2].isCode(":"), tokens[index + 3].isCode("Phrase")
            {
                names.insert(next.text)
                if index + 4 < tokens.count, tokens[index + 4].isCode("{") { block(tokens, open: index + 4, in: path) }
                if index + 4 < tokens.count, tokens[index + 4].isCode("=") {
                    statement(tokens, from: index + 5, in: path)
                }
            }
            let isMember = index > 0 && tokens[index - 1].isCode(".") && ["rule", "remedy"].contains(token.text)
            if token.kind == .word, names.contains(token.text) || isMember, next.isCode("=") || next.isCode("+="),
                index == 0 || !(tokens[index - 1].isCode("let") || tokens[index - 1].isCode("var"))
            {
                statement(tokens, from: index + 2, in: path)
            }
            if token.isCode("as"), next.isCode("Phrase"), index > 0, tokens[index - 1].kind == .literal {
                expression(tokens[(index - 1)..<index], in: path)
            }
        }
    }

    /// The arguments of a call that are phrases by one of its declarations.
    private mutating func call(_ name: String, _ tokens: [SourceToken], open: Int, in path: String) {
        let candidates = makers.makers(name, in: path)
        if candidates.isEmpty { return }
        let arguments = Arguments.split(tokens, open: open).list.map {
            argument -> (label: String, value: ArraySlice<SourceToken>) in
            guard let first = argument.first, first.kind == .word, argument.dropFirst().first?.isCode(":") == true
            else {
                return ("_", argument)
            }
            return (first.text, argument.dropFirst(2))
        }
        for maker in candidates {
            if maker.parameters.count == 1, maker.parameters[0].label != "_" {
                for argument in arguments where argument.label == maker.parameters[0].label {
                    expression(argument.value, in: path)
                }
                continue
            }
            var place = 0
            var matched: [ArraySlice<SourceToken>] = []
            let fits = arguments.allSatisfy { argument in
                while place < maker.parameters.count, maker.parameters[place].label != argument.label {
                    if maker.parameters[place].isRequired { return false }
                    place += 1
                }
                guard place < maker.parameters.count else { return false }
                if maker.parameters[place].isPhrase { matched.append(argument.value) }
                place += 1
                return true
            }
            let isWhole = !maker.parameters[min(place, maker.parameters.count)...].contains(where: \.isRequired)
            if fits, isWhole { for value in matched { expression(value, in: path) } }
        }
    }

    /// The defaults of parameters that are phrases; gives where the parenthesis closes.
    @discardableResult
    private mutating func defaults(_ tokens: [SourceToken], open: Int, in path: String) -> Int {
        let (list, close) = Arguments.split(tokens, open: open)
        for parameter in list {
            guard let equals = parameter.firstIndex(where: { $0.isCode("=") }),
                parameter[..<equals].contains(where: { $0.isCode("Phrase") })
            else { continue }
            expression(parameter[(equals + 1)...], in: path)
        }
        return close
    }

    /// The body of a function that gives a phrase.
    private mutating func body(_ tokens: [SourceToken], after close: Int, in path: String) {
        guard close < tokens.count, let open = tokens[close...].prefix(20).firstIndex(where: { $0.isCode("{") }),
            let arrow = tokens[close..<open].firstIndex(where: { $0.isCode("->") }), tokens[arrow + 1].isCode("Phrase")
        else { return }
        block(tokens, open: open, in: path)
    }

    private mutating func block(_ tokens: [SourceToken], open: Int, in path: String) {
        var depth = 0
        var close = open
        while close < tokens.count {
            if tokens[close].isCode("{") { depth += 1 }
            if tokens[close].isCode("}") { depth -= 1 }
            if depth == 0 { break }
            close += 1
        }
        expression(tokens[(open + 1)..<close], in: path)
    }

    /// What is assigned: up to the line on which a new statement begins.
    private mutating func statement(_ tokens: [SourceToken], from start: Int, in path: String) {
        let goesOn: Set<String> = ["+", "?", ":", "??", ".", "=", "(", ","]
        var depth = 0
        var end = start
        while end < tokens.count {
            let token = tokens[end]
            if end > start, depth == 0, token.line > tokens[end - 1].line,
                !(token.kind == .symbol && goesOn.contains(token.text)),
                !(tokens[end - 1].kind == .symbol && goesOn.contains(tokens[end - 1].text)),
                // A literal that is too long for its line ends on the next.
                tokens[end - 1].kind != .literal || token.kind != .literal
            {
                break
            }
            if token.isCode("(") || token.isCode("[") || token.isCode("{") { depth += 1 }
            if token.isCode(")") || token.isCode("]") || token.isCode("}") {
                depth -= 1
                if depth < 0 { break }
            }
            end += 1
        }
        expression(tokens[start..<end], in: path)
    }

    /// The literals that an expression can be; those of calls in it, of patterns and of comparisons are others.
    private mutating func expression(_ tokens: ArraySlice<SourceToken>, in path: String) {
        var index = tokens.startIndex
        while index < tokens.endIndex {
            let token = tokens[index]
            let before = index > tokens.startIndex ? tokens[index - 1] : nil
            let isCall =
                before.map { $0.kind == .word && !["return", "in", "else"].contains($0.text) || $0.isCode("]") }
                ?? false
            if token.isCode("(") && isCall || token.isCode("[") && isCall {
                index = Arguments.split(Array(tokens.base(index)), open: 0).close + index + 1
                continue
            }
            guard token.kind == .literal else {
                index += 1
                continue
            }
            var (text, count) = (token.text, token.inner.count)
            var last = index
            noteInner(token, in: path)
            while last + 2 < tokens.endIndex, tokens[last + 1].isCode("+"), tokens[last + 2].kind == .literal {
                let more = tokens[last + 2]
                noteInner(more, in: path)
                text += Self.renumbered(more, by: count)
                count += more.inner.count
                last += 2
            }
            let after = last + 1 < tokens.endIndex ? tokens[last + 1] : nil
            if before?.isCode("+") == true || after?.isCode("+") == true {
                findings.append(
                    Finding(
                        path: path, line: token.line + 1,
                        what:
                            "'\(text)' is summed with what is no literal, and not in the book so: interpolate a Phrase")
                )
            }
            let isCompared = [before, after].contains { $0?.isCode("==") == true || $0?.isCode("!=") == true }
            let isPattern = before?.isCode("case") == true
            if !isCompared, !isPattern, seen.insert("\(path):\(token.line):\(text)").inserted {
                phrases.append(StatedPhrase(path: path, line: token.line, template: text))
            }
            index = last + 1
        }
    }

    /// A literal of words inside an interpolation stays English in the Chinese.
    private mutating func noteInner(_ literal: SourceToken, in path: String) {
        for inner in literal.inner {
            var depth = 0
            for (index, token) in inner.enumerated() {
                if token.isCode("(") || token.isCode("[") { depth += 1 }
                if token.isCode(")") || token.isCode("]") { depth -= 1 }
                let isPhrase =
                    index + 2 < inner.count && inner[index + 1].isCode("as") && inner[index + 2].isCode("Phrase")
                guard token.kind == .literal, depth == 0, !isPhrase, token.text.contains(where: \.isLetter) else {
                    continue
                }
                guard seen.insert("\(path):\(token.line):inner:\(token.text)").inserted else { continue }
                findings.append(
                    Finding(
                        path: path, line: token.line + 1,
                        what: "'\(token.text)' would stay English in the Chinese: make it a Phrase (\"…\" as Phrase)"))
            }
        }
    }

    private static func renumbered(_ literal: SourceToken, by count: Int) -> String {
        var text = literal.text
        for place in (0..<literal.inner.count).reversed() {
            text = text.replacing("{\(place)}", with: "{\(place + count)}")
        }
        return text
    }
}

extension ArraySlice {
    /// The elements from an index on.
    fileprivate func base(_ index: Int) -> ArraySlice { self[index...] }
}
