// OpenSSL 3, and what of it Swift cannot call: macros with casts, variadic functions, stacks.
#pragma once
#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <string.h>

// TLS 1.3 and nothing else, without tickets: a resumed session would not look at revocation again.
static inline int xinyi_ctx_configure(SSL_CTX *ctx) {
    SSL_CTX_set_options(ctx, SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(ctx, SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_session_cache_mode(ctx, SSL_SESS_CACHE_OFF);
    return SSL_CTX_set_min_proto_version(ctx, TLS1_3_VERSION) && SSL_CTX_set_max_proto_version(ctx, TLS1_3_VERSION) &&
           SSL_CTX_set_num_tickets(ctx, 0) && SSL_CTX_set1_groups_list(ctx, "X25519:P-256");
}

static inline void xinyi_ctx_set_max_chain(SSL_CTX *ctx, long bytes) { SSL_CTX_set_max_cert_list(ctx, bytes); }

static inline int xinyi_ctx_add_chain(SSL_CTX *ctx, X509 *certificate) {
    return (int)SSL_CTX_add1_chain_cert(ctx, certificate);
}

static inline void xinyi_bio_wait_for_input(BIO *bio) {
    BIO_clear_retry_flags(bio);
    BIO_set_retry_read(bio);
}

static inline void xinyi_bio_is_done(BIO *bio) { BIO_clear_retry_flags(bio); }

// The engine that a certificate is verified for: the SSL's application data.
static inline void *xinyi_verified_for(X509_STORE_CTX *context) {
    SSL *ssl = (SSL *)X509_STORE_CTX_get_ex_data(context, SSL_get_ex_data_X509_STORE_CTX_idx());
    return ssl == NULL ? NULL : SSL_get_app_data(ssl);
}

static inline void xinyi_ssl_set_owner(SSL *ssl, void *owner) { SSL_set_app_data(ssl, owner); }

// How many URI names a certificate has; the first goes to `name`, whose length is set (also when it does not fit: then it is
// not copied).
static inline int xinyi_uri_names(X509 *certificate, unsigned char *name, int capacity, int *length) {
    GENERAL_NAMES *names = (GENERAL_NAMES *)X509_get_ext_d2i(certificate, NID_subject_alt_name, NULL, NULL);
    int found = 0;
    *length = 0;
    for (int i = 0; names != NULL && i < sk_GENERAL_NAME_num(names); i++) {
        const GENERAL_NAME *entry = sk_GENERAL_NAME_value(names, i);
        if (entry->type != GEN_URI) continue;
        if (found++ > 0) continue;
        *length = ASN1_STRING_length(entry->d.uniformResourceIdentifier);
        if (*length <= capacity) memcpy(name, ASN1_STRING_get0_data(entry->d.uniformResourceIdentifier), (size_t)*length);
    }
    GENERAL_NAMES_free(names);
    return found;
}

// A PEM file with a password is refused, never asked for on a terminal.
static inline int xinyi_no_password(char *buffer, int size, int writing, void *context) {
    (void)buffer, (void)size, (void)writing, (void)context;
    return -1;
}

static inline EVP_PKEY *xinyi_p256_key(void) { return EVP_PKEY_Q_keygen(NULL, NULL, "EC", "P-256"); }

// Adds an extension in OpenSSL's text form; the text must not come from outside unchecked.
static inline int xinyi_add_extension(X509 *certificate, X509 *issuer, int nid, const char *value) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, NULL, NULL, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, &context, nid, value);
    int done = extension != NULL && X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
    return done;
}

static inline int xinyi_revoked_count(X509_CRL *list) {
    STACK_OF(X509_REVOKED) *entries = X509_CRL_get_REVOKED(list);
    return entries == NULL ? 0 : sk_X509_REVOKED_num(entries);
}

// The name of a host (GEN_DNS) or an address (GEN_IPADD) at an index of a certificate's alternative names: its kind, its bytes to
// `bytes` and their number to `length`. 0 past the last one, -1 for another kind or one that does not fit.
static inline int xinyi_other_name(X509 *certificate, int index, unsigned char *bytes, int capacity, int *length) {
    GENERAL_NAMES *names = (GENERAL_NAMES *)X509_get_ext_d2i(certificate, NID_subject_alt_name, NULL, NULL);
    int kind = 0;
    if (names != NULL && index < sk_GENERAL_NAME_num(names)) {
        const GENERAL_NAME *entry = sk_GENERAL_NAME_value(names, index);
        kind = entry->type == GEN_DNS || entry->type == GEN_IPADD ? entry->type : -1;
        if (kind > 0) {
            const ASN1_STRING *value = kind == GEN_DNS ? entry->d.dNSName : entry->d.iPAddress;
            *length = ASN1_STRING_length(value);
            if (*length <= capacity) memcpy(bytes, ASN1_STRING_get0_data(value), (size_t)*length);
            else kind = -1;
        }
    }
    GENERAL_NAMES_free(names);
    return kind;
}

// A certificate, its key and its authority under a password, in the form that Windows and browsers import: AES-256 and SHA-256.
static inline PKCS12 *xinyi_pkcs12(const char *password, const char *name, EVP_PKEY *key, X509 *certificate, X509 *authority) {
    STACK_OF(X509) *others = sk_X509_new_null();
    PKCS12 *made = NULL;
    if (others != NULL && sk_X509_push(others, authority) > 0) {
        made = PKCS12_create(password, name, key, certificate, others, NID_aes_256_cbc, NID_aes_256_cbc, 100000, 100000, 0);
    }
    sk_X509_free(others);
    return made;
}
