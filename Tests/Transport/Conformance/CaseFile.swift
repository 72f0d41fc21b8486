import Foundation
import Testing
import Wire

/// A conformance case as it stands in `Cases/ROLE/NAME.case`: what to send, and what must come, line by line. See the
/// README beside it for the words.
struct CaseFile: Sendable, CustomTestStringConvertible {
    /// One line: its words, and where it stands.
    struct Line: Sendable {
        var number: Int
        var words: [String]
        var verb: String { words[0] }
    }

    /// Which side is under test.
    enum Role: String, CaseIterable, Sendable {
        case server
        case client
    }

    let name: String
    let lines: [Line]

    var testDescription: String { name }

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Cases")

    /// Every case of a role, by name.
    static func all(_ role: Role) -> [CaseFile] {
        let directory = folder.appendingPathComponent(role.rawValue)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
        return names.filter { $0.hasSuffix(".case") }.sorted().map { name in
            let text = (try? String(contentsOf: directory.appendingPathComponent(name), encoding: .utf8)) ?? ""
            return CaseFile(name: String(name.dropLast(5)), text: text)
        }
    }

    init(name: String, text: String) {
        self.name = name
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            let words = Self.words(line)
            return words.isEmpty ? nil : Line(number: index + 1, words: words)
        }
    }

    /// Words are divided by spaces; a text in quotes belongs to its word, spaces and all. `#` begins a comment.
    private static func words(_ line: Substring) -> [String] {
        var words: [String] = []
        var word = ""
        var isQuoted = false
        var isOpen = false
        for character in line {
            if character == "\"" {
                isQuoted.toggle()
                isOpen = true
            } else if isQuoted {
                word.append(character)
            } else if character == "#" {
                break
            } else if character == " " {
                if isOpen { words.append(word) }
                (word, isOpen) = ("", false)
            } else {
                word.append(character)
                isOpen = true
            }
        }
        if isOpen { words.append(word) }
        return words
    }
}

extension CaseFile.Line {
    /// The words of the form `key=value` from the given one on.
    var options: [String: String] {
        var options: [String: String] = [:]
        for word in words.dropFirst() {
            guard let sign = word.firstIndex(of: "=") else { continue }
            options[String(word[..<sign])] = String(word[word.index(after: sign)...])
        }
        return options
    }

    /// The word at a place, if it is none of the form `key=value`.
    func word(_ index: Int) -> String? {
        guard index < words.count, !words[index].contains("=") else { return nil }
        return words[index]
    }

    /// A stream's number.
    func id(_ index: Int) -> UInt32 { word(index).flatMap { UInt32($0) } ?? 0 }

    /// The bytes that a word stands for: `fill:N`, `hex:0801`, or its text.
    func payload(_ index: Int) -> [UInt8] { Self.payload(word(index) ?? "") }

    static func payload(_ word: String) -> [UInt8] {
        if word.hasPrefix("fill:") { return [UInt8](repeating: 0x61, count: Int(word.dropFirst(5)) ?? 0) }
        if word.hasPrefix("hex:") { return hex(Array(word.dropFirst(4))) }
        return Array(word.utf8)
    }

    /// The bytes of all words from a place on, written as pairs of hexadecimal digits.
    func hexBytes(from index: Int) -> [UInt8] { Self.hex(Array(words[index...].joined())) }

    private static func hex(_ digits: [Character]) -> [UInt8] {
        stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(String(digits[$0...$0 + 1]), radix: 16) ?? 0 }
    }

    /// The flags named `rc`, `ro` and `nd`, joined by commas.
    var flags: FrameFlags {
        var flags: FrameFlags = []
        for name in (options["flags"] ?? "").split(separator: ",") {
            switch name {
            case "rc": flags.insert(.remoteClosed)
            case "ro": flags.insert(.remoteOpen)
            case "nd": flags.insert(.noData)
            default: break
            }
        }
        return flags
    }
}
