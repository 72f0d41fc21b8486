/// Renders bytes as a C array, for what is committed as C and linked in.
enum CArray {
    /// A C file that defines the functions `NAME_bytes` and `NAME_size` which `NAME.h` declares.
    static func render(_ bytes: [UInt8], name: String) -> String {
        var text = "// Written by `make generate`. Do not edit.\n"
        text += "#include \"\(name).h\"\n\n"
        text += "static const unsigned char contents[] = {\n"
        var start = 0
        while start < bytes.count {
            let line = bytes[start..<min(start + 32, bytes.count)]
            text += line.map { "\($0)" }.joined(separator: ",") + ",\n"
            start += 32
        }
        text += "};\n\n"
        text += "const unsigned char *\(name)_bytes(void) { return contents; }\n\n"
        return text + "unsigned long \(name)_size(void) { return sizeof contents; }\n"
    }
}
