import COpenSSL
import Phrases

/// What OpenSSL says, which it does in English alone: what people meet has its Chinese here, anything else its number in a Chinese frame.
enum OpenSSLText {
    /// The reason of an entry of the error queue.
    static func reason(_ code: UInt) -> Phrase {
        said(ERR_reason_error_string(code).map { String(cString: $0) } ?? "error \(code)", number(code))
    }

    private static func number(_ code: UInt) -> String { "OpenSSL \(String(code, radix: 16))" }

    /// Why a certificate does not lead to an authority.
    static func verification(_ code: Int32) -> Phrase {
        said(String(cString: X509_verify_cert_error_string(Int(code))), "X509 \(code)")
    }

    /// An alert of the peer.
    static func alert(_ number: Int32) -> Phrase {
        said(String(cString: SSL_alert_desc_string_long(number)), "TLS \(number)")
    }

    private static func said(_ english: String, _ number: String) -> Phrase {
        chinese[english].map { Phrase($0, english) } ?? .foreign(english, number)
    }

    private static let chinese = [
        // Reasons of files and connections.
        "no start line": "没有PEM起始行", "bad password read": "密码未能读取", "bad decrypt": "密码错误或内容损坏",
        "bad base64 decode": "Base64内容有误", "bad end line": "PEM结束行有误", "key values mismatch": "证书与私钥不匹配",
        "unsupported": "不支持", "wrong version number": "对方使用的不是TLS", "http request": "对方发来的是HTTP请求",
        "unexpected eof while reading": "对方未正常结束即断开", "certificate verify failed": "证书验证未通过",
        "no shared cipher": "没有共同支持的加密算法", "unsupported protocol": "协议版本不受支持", "internal error": "内部错误",
        "mac verify failure": "密码错误或内容损坏", "decryption failed or bad record mac": "数据被篡改或损坏",
        // Why a certificate is not trusted.
        "unable to get local issuer certificate": "找不到其颁发机构的证书", "self-signed certificate": "证书为自签名",
        "self-signed certificate in certificate chain": "证书链中有不受信任的自签名证书",
        "unable to verify the first certificate": "无法验证该证书", "certificate signature failure": "证书签名无效",
        "certificate chain too long": "证书链过长", "invalid CA certificate": "颁发机构的证书无效",
        "path length constraint exceeded": "超过证书链的长度限制", "unable to get issuer certificate": "找不到其颁发机构的证书",
        "CA signature digest algorithm too weak": "颁发机构的签名算法过弱", "CA certificate key too weak": "颁发机构的密钥过弱",
        "EE certificate key too weak": "证书的密钥过弱", "certificate not trusted": "证书不受信任",
        "certificate rejected": "证书被拒绝", "unhandled critical extension": "证书含有不能识别的关键扩展",
        "subject issuer mismatch": "证书与颁发机构的名称不一致",
        "authority and subject key identifier mismatch": "证书与颁发机构的密钥标识不一致",
        // Alerts.
        "close notify": "对方已关闭", "unexpected message": "消息不合顺序", "bad record mac": "数据被篡改或损坏",
        "handshake failure": "握手失败", "bad certificate": "证书有误", "unsupported certificate": "证书类型不受支持",
        "certificate revoked": "证书已被吊销", "certificate expired": "证书已过期", "certificate unknown": "证书未被接受",
        "illegal parameter": "参数不合规定", "unknown CA": "颁发机构不受信任", "access denied": "拒绝访问",
        "decode error": "消息无法解读", "decrypt error": "签名或解密有误", "protocol version": "协议版本不受支持",
        "insufficient security": "安全强度不足", "certificate required": "须出示证书",
    ]
}
