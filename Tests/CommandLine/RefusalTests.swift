import Phrases
import RPC
import Testing

@testable import CommandLineKit

@Suite("What people read of a refusal")
struct RefusalTests {
    @Test("a refusal is shown in Chinese to who reads Chinese, with the command in the place of the method")
    func chinese() {
        let violation = FieldViolation(
            field: "matter", rule: Phrase("须为本部门的事项", "must be yours"),
            remedy: Phrase("复核案卷（ReviewEntry）", "call ReviewEntry"))
        let error = CommandError(
            RPCError(
                code: .invalidArgument,
                message: Phrase("matter：须为本部门的事项；复核案卷（ReviewEntry）", "matter: must be yours; call ReviewEntry"),
                info: ErrorInfo(reason: "R", domain: "d", metadata: ["reason_zh": "属于其他部门"]),
                fieldViolations: [violation]),
            method: "xinyi.listing.v1.SeriousEntryService/ReviewEntry")
        #expect(
            error.lines.map { $0(.chinese) } == [
                "xinyi.listing.v1.SeriousEntryService/ReviewEntry: INVALID_ARGUMENT matter：须为本部门的事项；复核案卷（xinyi entry review）",
                "  原因: 属于其他部门 (R)", "  字段 matter: 须为本部门的事项", "  处理办法: 复核案卷（xinyi entry review）",
            ])
        #expect(error.lines[3](.english) == "  remedy: call xinyi entry review")
        let condition = CommandError(
            RPCError(
                code: .failedPrecondition, message: Phrase("尚未复核；先复核", "not reviewed; review it"),
                preconditions: [PreconditionViolation(type: "T", subject: "", remedy: .verbatim("review it"))]),
            method: "x/Y")
        #expect(condition.lines.map { $0(.chinese) } == ["x/Y: FAILED_PRECONDITION 尚未复核；先复核", "  处理办法: 先复核"])
        #expect(condition.lines.last?(.english) == "  remedy: review it")
    }

    @Test(
        "a method is called by its verb, by `do` or `list` where it has none, and other words stay",
        arguments: [
            ("review the file (ReviewEntry)", "review the file (xinyi entry review)"),
            ("先撤销（RevokeEntry）", "先撤销（xinyi do RevokeEntry）"), ("from ListDomains", "from xinyi list domains"),
            ("xinyi.listing.v1.SeriousEntryService/ReviewEntry", "xinyi.listing.v1.SeriousEntryService/ReviewEntry"),
            ("Check the name", "Check the name"), ("give SERVING", "give SERVING"), ("", ""),
        ])
    func verbs(text: String, shown: String) { #expect(VerbNames.shown(text) == shown) }

    @Test("the methods that every service has for operators are called by commands that there are")
    func upkeep() throws {
        let methods = ContractMethod.all.filter { $0.path.hasPrefix("xinyi.common.v1.UpkeepService/") }
        #expect(methods.count >= 7)
        for method in methods {
            let words = VerbNames.shown("(\(method.name))").dropFirst().dropLast().split(separator: " ").map(
                String.init)
            let found = try CommandTable.find(Array(words.dropFirst()))
            #expect(words.first == "xinyi" && found?.0.name == words.dropFirst().joined(separator: " "), "\(words)")
            #expect(found?.1.isEmpty == true && words.dropFirst().first == "upkeep", "\(words)")
            #expect(VerbNames.shown(method.path) == method.path)
        }
        #expect(VerbNames.shown("look at ListTimedActs") == "look at xinyi upkeep acts")
        #expect(VerbNames.shown("以AcceptTime确认") == "以xinyi upkeep accept-time确认")
    }
}
