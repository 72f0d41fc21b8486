/// A Swift file as a tree of lines and blocks, rendered with its indentation in the end.
struct SwiftSource {
    private indirect enum Node {
        case line(String)
        case block(String, [Node], String)
    }

    private var nodes: [Node] = []

    /// Adds one line; an empty one separates.
    mutating func line(_ text: String = "") { nodes.append(.line(text)) }

    /// Adds a doc comment; empty lines stay, nothing is added for no lines.
    mutating func doc(_ lines: [String]) {
        for line in lines { nodes.append(.line(line.isEmpty ? "///" : "/// \(line)")) }
    }

    /// Adds `header { … }`; `open` is what follows the header.
    mutating func block<E: Error>(
        _ header: String, open: String = " {", end: String = "}", _ fill: (inout SwiftSource) throws(E) -> Void
    ) throws(E) {
        var inner = SwiftSource()
        try fill(&inner)
        nodes.append(.block(header + open, inner.nodes, end))
    }

    /// The text, four blanks a level, no blanks at line ends.
    var text: String {
        var result = ""
        Self.render(nodes, indent: 0, into: &result)
        return result
    }

    private static func render(_ nodes: [Node], indent: Int, into result: inout String) {
        let blanks = String(repeating: " ", count: indent * 4)
        for node in nodes {
            switch node {
            case .line(let text): result += text.isEmpty ? "\n" : "\(blanks)\(text)\n"
            case .block(let header, let inner, let end):
                result += "\(blanks)\(header)\n"
                render(inner, indent: indent + 1, into: &result)
                result += "\(blanks)\(end)\n"
            }
        }
    }
}
