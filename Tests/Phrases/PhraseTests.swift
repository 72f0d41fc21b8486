import TestKit
import Testing

@testable import Phrases

@Suite("A phrase is read in both languages")
struct PhraseTests {
    @Test("the Chinese of a literal stands in the book, with its arguments in the places that it gives them")
    func book() {
        let day: Phrase = "the date is required"
        #expect(day.english == "the date is required" && day.chinese == "须填写日期")
        let most: Phrase = "at most \(5) are taken, not \(7)"
        #expect(most.english == "at most 5 are taken, not 7" && most.chinese == "最多可填5项，现为7项")
    }

    @Test("what the book does not have stays English, its arguments too")
    func missing() {
        let phrase: Phrase = "no such sentence of \(3)"
        #expect(phrase.chinese == "no such sentence of 3")
    }

    @Test("a phrase within a phrase is said in the reader's language, and a text stays as it is")
    func nested() {
        let rule: Phrase = "the date is required"
        let whole: Phrase = "\(rule); \("A; B")"
        #expect(whole.english == "the date is required; A; B" && whole.chinese == "须填写日期；A; B")
    }

    @Test("phrases one behind the other keep each its arguments")
    func sums() {
        let sum: Phrase = "a \(1)" + ", b \(2) and \(3)" + ""
        #expect(sum.template == "a {0}, b {1} and {2}" && sum.english == "a 1, b 2 and 3")
        let rule: Phrase = "the date is required"
        #expect((rule + " (in `\("x")`)").chinese == "须填写日期（见`x`）")
        let mixed = Phrase("甲", "a") + ", b \(2)"
        #expect(mixed.english == "a, b 2" && mixed.chinese == "甲, b 2")
    }

    @Test("braces that are no places stay, in the template and in what is interpolated")
    func braces() {
        let phrase: Phrase = "lists/{code} {x} {9} {\("{0}")}"
        #expect(phrase.english == "lists/{code} {x} {9} {{0}}")
        #expect(Phrase("甲 {0}", "a {0}").english == "a {0}")
    }

    @Test("a finished text and a name keep what they are, and phrases of the same English are equal")
    func finished() {
        #expect(Phrase("甲", "a")(.chinese) == "甲" && Phrase("甲", "a")(.english) == "a")
        #expect(Phrase.verbatim("WSF")(.chinese) == "WSF" && Phrase.verbatim("").isEmpty)
        #expect(Phrase("甲", "a") == Phrase("乙", "a") && Phrase("甲", "a") != Phrase("甲", "b"))
        #expect(Phrase.list([Phrase("甲", "a"), "no such"]).chinese == "甲、no such")
        #expect("\(Phrase("甲", "a"))" == "a")
    }

    @Test("a page of the book is read line by line, and an entry without Chinese is seen")
    func pages() {
        let read = PhraseBook.read("one {0}\n  一{0}\n\ntwo\nthree\n  三\n  四\n")
        #expect(read.map(\.english) == ["one {0}", "two", "three", "  四"])
        #expect(read.map(\.chinese) == ["一{0}", "", "三", ""])
    }
}
