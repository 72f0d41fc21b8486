import Tabular
import Testing

@Suite("Headers")
struct HeaderMapTests {
    static let columns = [
        Column(code: "CF_XDR_MC", titles: ["行政相对人名称"], isRequired: true),
        Column(code: "CF_WSH", titles: ["行政处罚决定文书号", "决定书文号"], isRequired: true), Column(code: "BZ", titles: ["备注"]),
    ]

    @Test("columns are named by code or title, in any order, with marks, blanks and case aside")
    func maps() throws {
        let map = try HeaderMap(header: [" cf_wsh* ", "＊行政相对人 名称", "", ""], columns: Self.columns)
        #expect(map.codes == ["CF_WSH", "CF_XDR_MC"])
        #expect(map.position(of: "CF_XDR_MC") == 1 && map.position(of: "BZ") == nil)
        #expect(map.cell("CF_WSH", in: ["n", "x"]) == "n")
        #expect(map.cell("BZ", in: ["n", "x"]) == "" && map.cell("CF_XDR_MC", in: ["n"]) == "")
        #expect(map.fits(["n", "x"]) && map.fits(["n", "x", ""]) && !map.fits(["n"]) && !map.fits(["n", "x", "y"]))
    }

    @Test("everything that is wrong with a header is said at once")
    func faults() {
        let fault = #expect(throws: HeaderFault.self) {
            try HeaderMap(header: ["备注", "BZ", "颜色", ""] + ["决定书文号"], columns: Self.columns)
        }
        #expect(fault?.unknown == ["颜色", ""])
        #expect(fault?.repeated == ["BZ"])
        #expect(fault?.missing == ["CF_XDR_MC"])
        #expect(fault?.description.contains("CF_XDR_MC") == true)
        #expect(throws: HeaderFault.self) { try HeaderMap(header: [], columns: Self.columns) }
    }
}
