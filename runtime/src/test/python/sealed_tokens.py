"""Prints the test vectors of sealed tokens, and of the fields from 8 on, as JSON.

Written after the javadoc of SealedTokenCodec, PlainTokenCodec and TokenContent, and shares no code
with them. Needs the package "cryptography".
"""

import hashlib
import json
import struct
import uuid
import zlib
from base64 import b64encode, urlsafe_b64encode

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_1 = bytes(range(32))
KEY_2 = bytes(range(100, 132))
KEYS = f"1:{b64encode(KEY_1).decode()},2:{b64encode(KEY_2).decode()}"
NONCE = bytes.fromhex("000102030405060708090a0b")
NOW = 1_800_000_000  # 2027-01-15T08:00:00Z

ADDRESS = {
    "namespace": "default",
    "taskToken": bytes(range(172)).hex(),
    "workflowId": "7f0c2c58-6f2b-4e0a-9f57-0c8f6e1d2a3b",
    "runId": "0b6c8a1e-3f5d-4c2a-9e7b-1d2f3a4b5c6d",
    "activityId": "5c0d7f5e-8a4b-3c1d-b2a9-0f1e2d3c4b5a",
    "activityType": "RequestSomeApprovals",
    "attempt": 1,
    "workflowType": "ExpenseReportProcess",
    "taskQueue": "expense-reports-2026",
}
SHORT = ADDRESS | {"taskToken": "0102", "workflowId": "w", "taskQueue": None, "attempt": 300}
LONG = ADDRESS | {"workflowId": "é" * 150}
TIMED = ADDRESS | {"firstScheduled": NOW * 1000 + 123, "scheduled": NOW * 1000 + 123}
RETRIED = TIMED | {"attempt": 2, "scheduled": NOW * 1000 + 86_400_500}


def number(value):
    out = b""
    while value > 0x7F:
        out += bytes([value & 0x7F | 0x80])
        value >>= 7
    return out + bytes([value])


def text(field, value):
    if value is None:
        return b""
    try:
        if str(uuid.UUID(value)) == value:
            return bytes([field | 0x80]) + uuid.UUID(value).bytes
    except ValueError:
        pass
    utf8 = value.encode()
    return bytes([field]) + number(len(utf8)) + utf8


def times(address):
    if "firstScheduled" not in address:
        return b""
    first = address["firstScheduled"]
    value = number(first) + number(address["scheduled"] - first)
    return b"\x0a" + number(len(value)) + value


def content(address):
    task_token = bytes.fromhex(address["taskToken"])
    return (
        b"\x01\x01" + number(len(task_token)) + task_token
        + text(2, address["namespace"]) + text(3, address["workflowId"])
        + text(4, address["runId"]) + text(5, address["activityId"])
        + text(6, address["activityType"]) + b"\x07" + number(address["attempt"])
        + text(8, address["workflowType"]) + text(9, address["taskQueue"])
        + times(address)
    )


def base64url(data):
    return urlsafe_b64encode(data).decode().rstrip("=")


def plain(data):
    data = struct.pack(">H", len(data)) + data
    return "aap_" + base64url(data + struct.pack(">I", zlib.crc32(data)))


def sealed_bytes(data, key_id, key, expiry=None, audience=None, version=0):
    bits = version << 15 | (expiry is not None) << 14 | (audience is not None) << 13 | key_id << 9
    short = len(data) < 512
    header = struct.pack(">H", bits | (len(data) if short else 0))
    header += b"" if short else struct.pack(">H", len(data))
    header += b"" if expiry is None else struct.pack(">I", expiry)
    tag = b"" if audience is None else hashlib.sha256(audience.encode()).digest()[:16]
    return header + NONCE + AESGCM(key).encrypt(NONCE, tag + data, header)


def sealed(*args, **kwargs):
    return "aas_" + base64url(sealed_bytes(*args, **kwargs))


def opened(name, address, token, **settings):
    return {"name": name, "token": token} | settings | address


def refused(name, reason, token, **settings):
    return {"name": name, "token": token, "namespace": "default", "refused": reason} | settings


def flipped(data, index, bit=1):
    changed = bytearray(data)
    changed[index] ^= bit
    return "aas_" + base64url(changed)


def vectors():
    data = content(ADDRESS)
    with_one = {"keys": KEYS.split(",")[0], "nonce": NONCE.hex()}
    with_both = {"keys": KEYS, "nonce": NONCE.hex()}
    whole = sealed(data, 1, KEY_1)
    raw = sealed_bytes(data, 1, KEY_1)
    end = {"now": NOW, "expirySeconds": 3600}
    late = sealed(data, 1, KEY_1, NOW + 3600)
    for_mail = sealed(data, 1, KEY_1, audience="mail")
    yield opened("workflow type and task queue", ADDRESS, plain(data))
    yield opened("a workflow type alone", SHORT, plain(content(SHORT)))
    yield opened("sealed", ADDRESS, whole, **with_one)
    yield opened("sealed with the newest of two keys", ADDRESS, sealed(data, 2, KEY_2), **with_both)
    yield opened("sealed with the older of two keys", ADDRESS, whole, keys=KEYS)
    yield opened("sealed, more than 511 bytes", LONG, sealed(content(LONG), 1, KEY_1), **with_one)
    yield opened("sealed, few bytes", SHORT, sealed(content(SHORT), 1, KEY_1), **with_one)
    yield opened("sealed with an expiry", ADDRESS, late, **with_one, **end)
    yield opened("sealed for an audience", ADDRESS, for_mail, **with_one, audience="mail")
    both = sealed(content(SHORT), 1, KEY_1, NOW + 3600, "é")
    yield opened("sealed, expiry and audience", SHORT, both, **with_one, **end, audience="é")
    yield refused("sealed, expired", "EXPIRED", late, **with_one, now=NOW + 3600)
    yield refused("sealed for another audience", "OTHER_AUDIENCE", for_mail, **with_one, audience="web")
    yield refused("sealed for an audience, none wanted", "OTHER_AUDIENCE", for_mail, **with_one)
    yield refused("sealed for none, one wanted", "OTHER_AUDIENCE", whole, **with_one, audience="web")
    yield refused("sealed with an unknown key", "UNKNOWN_KEY", sealed(data, 2, KEY_2), **with_one)
    yield refused("sealed with another key 1", "ALTERED", sealed(data, 1, KEY_2), **with_one)
    yield refused("sealed, a changed header", "ALTERED", flipped(raw, 0, bit=2), keys="0" + KEYS[1:])
    yield refused("sealed, a changed nonce", "ALTERED", flipped(raw, 2), **with_one)
    yield refused("sealed, a changed content", "ALTERED", flipped(raw, 99), **with_one)
    yield refused("sealed, a changed tag", "ALTERED", flipped(raw, -1), **with_one)
    yield refused("sealed, cut by a character", "CUT_SHORT", whole[:-1], **with_one)
    yield refused("sealed, cut in the header", "CUT_SHORT", whole[:6], **with_one)
    yield refused("sealed, a character appended", "ALTERED", whole + "A", **with_one)
    yield refused("sealed by a later version", "UNSUPPORTED_VERSION", sealed(data, 1, KEY_1, version=1), **with_one)
    yield refused("plain, where sealed is wanted", "NOT_SEALED", plain(data), **with_one)
    yield refused("sealed, where plain is wanted", "NOT_PLAIN", whole)
    yield refused("sealed, of another namespace", "OTHER_NAMESPACE", whole, **with_one) | {"namespace": "production"}
    yield opened("with the time of a first attempt", TIMED, plain(content(TIMED)))
    yield opened("with the times of a second attempt", RETRIED, plain(content(RETRIED)))
    yield opened("sealed with times", RETRIED, sealed(content(RETRIED), 1, KEY_1), **with_one)


print(json.dumps(list(vectors()), indent=2, ensure_ascii=False))
