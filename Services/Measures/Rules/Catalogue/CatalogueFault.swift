import Credit
package import Phrases

/// A rule that an item of a catalogue breaks.
package struct CatalogueFault: Sendable, Hashable {
    /// Index of the item, from 0.
    package var index: Int
    /// The item's code as given.
    package var code: String
    /// The field, by its name in the contract.
    package var field: String
    /// The rule in words, with its invariant where there is one.
    package var rule: Phrase
    /// What to do.
    package var remedy: Phrase

    /// From its parts.
    package init(index: Int, code: String, field: String, rule: Phrase, remedy: Phrase) {
        self.index = index
        self.code = code
        self.field = field
        self.rule = rule
        self.remedy = remedy
    }
}

/// Where the items of a catalogue come from.
package enum CatalogueOrigin: Sendable, Hashable {
    /// Somebody offers them for publication.
    case request
    /// They were published. A rule about texts that came later does not keep what was published from being read.
    case store
}

/// Collects the faults of one item.
struct FaultSink {
    let index: Int
    let code: String
    var faults: [CatalogueFault] = []

    init(index: Int, code: String) {
        self.index = index
        // What stands in a code's place is repeated to whoever offers it, unless it is a person's number.
        self.code = PersonalNumbers.redacted(code)
    }

    mutating func add(_ field: String, _ rule: Phrase, _ remedy: Phrase) {
        // A rule may repeat a word of a trigger, in which anything can stand.
        faults.append(
            CatalogueFault(
                index: index, code: code, field: field, rule: rule.changed(by: PersonalNumbers.redacted),
                remedy: remedy.changed(by: PersonalNumbers.redacted)))
    }

    /// Refuses a text that is too long or short, holds control characters or, where it is offered and not read from the
    /// store, a citizen identity number.
    mutating func check(_ text: String, _ field: String, _ bytes: ClosedRange<Int>, _ origin: CatalogueOrigin) {
        if !CatalogueForm.isText(text, bytes) {
            add(
                field, "it has \(bytes.lowerBound) to \(bytes.upperBound) bytes and no control characters",
                "shorten or fill it")
        } else if origin == .request, PersonalNumbers.occur(in: text) {
            add(field, "a text holds no identity number of a person", "take the number out")
        }
    }
}
