package import Phrases

/// What a text field must be: how long, and that it holds nothing a reader cannot see.
package struct TextRule: Sendable, Hashable {
    /// Fewest bytes of UTF-8 after folding; 0 lets the field be empty.
    package let minimumBytes: Int
    /// Most bytes of UTF-8 after folding.
    package let maximumBytes: Int
    /// Characters after folding, where the contract counts those and not bytes; nil where it counts bytes. A character
    /// is a Unicode scalar, which every client counts alike.
    package let characters: ClosedRange<Int>?
    /// Whether line breaks and tabs may occur.
    package let allowsLines: Bool

    /// A rule from its bounds, both inclusive.
    package init(_ bytes: ClosedRange<Int>, allowsLines: Bool = false) {
        minimumBytes = bytes.lowerBound
        maximumBytes = bytes.upperBound
        characters = nil
        self.allowsLines = allowsLines
    }

    /// A rule from its bounds in characters, both inclusive.
    package init(characters: ClosedRange<Int>, allowsLines: Bool = false) {
        minimumBytes = characters.lowerBound
        // A character has at most four bytes: the bound in bytes refuses nothing that the one in characters takes.
        maximumBytes = characters.upperBound * 4
        self.characters = characters
        self.allowsLines = allowsLines
    }

    /// What is wrong with a text, as rule and remedy; or the text as ``TextFolding`` writes it.
    package func apply(to text: String) -> Result<String, TextFault> {
        let trimmed = TextFolding.fold(text, lines: allowsLines ? .kept : .joined)
        let bytes = trimmed.utf8.count
        if bytes == 0, minimumBytes > 0 { return .failure(TextFault(rule: "is required", remedy: "fill it in")) }
        if let characters, let fault = Self.fault(trimmed.unicodeScalars.count, characters) { return .failure(fault) }
        if bytes < minimumBytes {
            return .failure(
                TextFault(rule: "has at least \(minimumBytes) bytes of UTF-8, not \(bytes)", remedy: "write more"))
        }
        if bytes > maximumBytes {
            return .failure(
                TextFault(rule: "has at most \(maximumBytes) bytes of UTF-8, not \(bytes)", remedy: "shorten it"))
        }
        for scalar in trimmed.unicodeScalars where Self.isInvisible(scalar) {
            if allowsLines, scalar == "\n" || scalar == "\r" || scalar == "\t" { continue }
            return .failure(
                TextFault(rule: "holds no control characters", remedy: "remove line breaks and invisible characters"))
        }
        if let lost = LostValue.judge(trimmed), lost != .absent { return .failure(lost.fault) }
        return .success(trimmed)
    }

    private static func fault(_ count: Int, _ characters: ClosedRange<Int>) -> TextFault? {
        if count < characters.lowerBound {
            return TextFault(
                rule: "has at least \(characters.lowerBound) characters, not \(count)", remedy: "write more")
        }
        if count > characters.upperBound {
            return TextFault(
                rule: "has at most \(characters.upperBound) characters, not \(count)", remedy: "shorten it")
        }
        return nil
    }

    /// Whether a reader cannot see a character: controls, line breaks and tabs among them, and what has no shape or no
    /// width, or turns the direction of others.
    package static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F: true
        // Marks of annotations between lines.
        case 0xFFF9...0xFFFB: true
        default: scalar.value >= 0xAD && TextFolding.isIgnorable(scalar)
        }
    }
}

/// Why a text does not follow its rule.
package struct TextFault: Error, Sendable, Hashable {
    /// What must hold, to follow the field's name in a sentence.
    package let rule: Phrase
    /// What the caller can do, to follow the rule in the same sentence: `fill it in`.
    package let remedy: Phrase

    /// A fault in words.
    package init(rule: Phrase, remedy: Phrase) {
        self.rule = rule
        self.remedy = remedy
    }
}
