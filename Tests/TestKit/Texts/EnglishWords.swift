/// English words in a text that should be Chinese.
package enum EnglishWords {
    /// The words of small letters, three at least, that stand by themselves; with `names` those that are parts of names as well.
    package static func all(in text: String, names: Bool) -> [String] {
        let joints: Set<Character> = [
            "_", "/", ".", "-", "{", "}", "`", ":", "=", "[", "]", "'", "@", "<", ">", "“", "”",
        ]
        var words: [String] = []
        // What stands between grave accents is to be typed as it is.
        let characters = Array(names ? text : text.replacing(/`[^`]*`/, with: "``"))
        var index = 0
        while index < characters.count {
            guard isLetter(characters[index]) else {
                index += 1
                continue
            }
            let start = index
            while index < characters.count,
                isLetter(characters[index]) || characters[index].isASCII && characters[index].isNumber
            {
                index += 1
            }
            let word = String(characters[start..<index])
            let isJoined =
                start > 0 && joints.contains(characters[start - 1])
                || index < characters.count && joints.contains(characters[index])
            if names || word.count >= 3 && !isJoined { words.append(word) }
        }
        return words
    }

    /// Whether a word is of small letters alone, as no name of the contract is.
    package static func isPlain(_ word: String) -> Bool { word.allSatisfy { $0.isLowercase && $0.isLetter } }

    /// The plain words of a text that should be Chinese, without the names that it may hold.
    package static func plain(in text: String) -> [String] { all(in: text, names: false).filter(isPlain) }

    private static func isLetter(_ character: Character) -> Bool { character.isASCII && character.isLetter }
}
