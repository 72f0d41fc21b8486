/// A field table with the places of the fields that the cross-field rules speak of.
package struct Template: Sendable {
    /// Whether it describes permits or penalties.
    package let kind: RecordKind
    /// The fields in the order of the table.
    package let fields: [FieldRule]
    /// From the code of a field to its place in ``fields``.
    package let places: [String: Int]
    /// The places of the fields that the cross-field rules speak of.
    package let at: Places

    /// The places of the fields that have a meaning of their own. A place that the template lacks is nil.
    package struct Places: Sendable {
        /// Places of the counterpart: name, category, codes, legal representative.
        package let name, kind, uscc, registration, representative: Int
        /// Places of the kinds and numbers of persons' documents.
        package let representativeType, representativeNumber, documentType, documentNumber: Int
        /// Places of the decision and of who made and reported it.
        package let number, decisionDate, validTo, authorityName, authorityCode, sourceName, sourceCode, remark: Int
        /// Place of the domain, behind the fields of the table.
        package let domain: Int
        /// Places of fields that only one of the two tables has.
        package let validFrom, state, category, conduct, fine, confiscated, certificate, publicationEnd, simple: Int?
    }

    /// The table of a kind.
    package static func of(_ kind: RecordKind) -> Template { kind == .permit ? permit : penalty }

    /// The template of a kind by its fields, in the order of the table.
    package init(kind: RecordKind, fields: [FieldRule]) {
        self.kind = kind
        self.fields = fields
        let places = Dictionary(fields.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
        self.places = places
        let p = kind == .permit ? "XK" : "CF"
        // A code missing from the tables above is a mistake of this file; place 0 would be caught by the first test.
        func place(_ code: String) -> Int { places[code] ?? 0 }
        at = Places(
            name: place("\(p)_XDR_MC"), kind: place("\(p)_XDR_LB"), uscc: place("\(p)_XDR_SHXYM"),
            registration: place("\(p)_XDR_GSZC"), representative: place("\(p)_FRDB"),
            representativeType: place("\(p)_FR_ZJLX"), representativeNumber: place("\(p)_FR_ZJHM"),
            documentType: place("\(p)_XDR_ZJLX"), documentNumber: place("\(p)_XDR_ZJHM"),
            number: place("\(p)_WSH"), decisionDate: place("\(p)_JDRQ"),
            validTo: place(kind == .permit ? "XK_YXQZI" : "CF_YXQ"),
            authorityName: place(kind == .permit ? "XK_XKJG" : "CF_CFJG"),
            authorityCode: place(kind == .permit ? "XK_XKJGDM" : "CF_CFJGDM"),
            sourceName: place(kind == .permit ? "XK_LYDW" : "CF_SJLY"),
            sourceCode: place(kind == .permit ? "XK_LYDWDM" : "CF_SJLYDM"),
            remark: place("BZ"), domain: place("XY_LY"),
            validFrom: places["XK_YXQZ"], state: places["XK_ZT"],
            category: places[kind == .permit ? "XK_XKLB" : "CF_CFLB"],
            conduct: places["XY_XWLX"], fine: places["CF_NR_FK"], confiscated: places["CF_NR_WFFF"],
            certificate: places["CF_NR_ZKDX"], publicationEnd: places["CF_GSJZQ"], simple: places["XY_JYCX"])
    }
}
