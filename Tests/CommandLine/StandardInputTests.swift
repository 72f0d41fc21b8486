import CommandLineKit
import Testing

@Suite("A person's number need not stand among the arguments")
struct StandardInputTests {
    static let number = "11010519491231002X"
    static let official = ["--official", "0231", "--address", "test"]
    /// Verbs that take a code, with the argument or option for it last.
    static let verbs: [[String]] = [
        ["check", "--matter", "FIN-01", "--purpose", "采购资格审查"] + official, ["subject", "get"] + official,
        ["entry", "lookup"] + official,
        ["subject", "put", "--name", "张试验", "--kind", "natural-person"] + official,
    ]

    @Test("every verb that takes a code reads it from standard input for a hyphen", arguments: verbs.indices)
    func hyphen(index: Int) async throws {
        let words = Self.verbs[index]
        let recorder = RecordingChannel()
        let run = await Run(words + ["-"], input: [Self.number], connect: { _ in recorder })
        let request = try #require(recorder.requests.last, "\(run.errors)")
        #expect(String(decoding: request, as: UTF8.self).contains(Self.number))
        #expect(!run.output.contains("1949") && !run.errors.contains("1949") && !run.errors.contains("see arguments"))
    }

    @Test("without a line on standard input nothing is asked")
    func nothing() async {
        for input in [[], [" "]] {
            let recorder = RecordingChannel()
            let run = await Run(Self.verbs[0] + ["-"], input: input, connect: { _ in recorder })
            #expect(run.code == .usage && run.errors.contains("standard input holds nothing"))
            #expect(recorder.requests.isEmpty)
        }
    }

    @Test("who gives a person's number as an argument is told how not to; an organisation's code is no secret")
    func told() async {
        let person = await Run(Self.verbs[0] + [Self.number], connect: { _ in RecordingChannel() })
        #expect(person.errors.contains("others on this machine see arguments"))
        let company = await Run(Self.verbs[0] + ["91230109MA1C0T3R9F"], connect: { _ in RecordingChannel() })
        #expect(!company.errors.contains("see arguments"))
    }
}
