// A certificate that no client trusts, with its key. Both are made for the demo and protect nothing.

/** For certificate.miva-demo.example, signed by itself, valid until 2120. */
export const SELF_SIGNED = Object.freeze({
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgAVKoEWbIckJ/hj5W
0Na7E9dNL12FB6iHRXNU9RvdGLqhRANCAAQHOZgrJ78g4J7d9aNeUwiekn91Nw3A
eCarF3zMADbuBKfOGy2pV2VaU1gKgSpA8jJEKmp+XxT14LbBXemqivlN
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBizCCATKgAwIBAgIBATAKBggqhkjOPQQDAjAoMSYwJAYDVQQDDB1jZXJ0aWZp
Y2F0ZS5taXZhLWRlbW8uZXhhbXBsZTAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEw
MTAwMDAwMFowKDEmMCQGA1UEAwwdY2VydGlmaWNhdGUubWl2YS1kZW1vLmV4YW1w
bGUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQHOZgrJ78g4J7d9aNeUwiekn91
Nw3AeCarF3zMADbuBKfOGy2pV2VaU1gKgSpA8jJEKmp+XxT14LbBXemqivlNo0sw
STAoBgNVHREEITAfgh1jZXJ0aWZpY2F0ZS5taXZhLWRlbW8uZXhhbXBsZTAdBgNV
HQ4EFgQUH9zWJIAXmGjcNjiBpDfKIoEuguowCgYIKoZIzj0EAwIDRwAwRAIgCySt
AY0kCdzZdiqk6tOTGkOnkQz9B1ILoUGWRFcBuI8CICe/xqddnQ37N8UKXjdljRB2
n4fSFnCach1wlQnt+1Qu
-----END CERTIFICATE-----`,
});
