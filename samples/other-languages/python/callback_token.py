"""Opens a plain callback token. The layout is in docs/wire-format.md; copy this file."""

import base64
import re
import uuid
import zlib
from dataclasses import dataclass


@dataclass(frozen=True)
class ParkedActivity:
    """What a callback token holds. An activity without a workflow has neither workflow nor run id."""

    task_token: bytes
    namespace: str
    workflow_id: str | None
    run_id: str | None
    activity_id: str
    activity_type: str
    attempt: int


def open_callback_token(token: str) -> ParkedActivity:
    """Reads the token, or raises ValueError if it is not as it was made."""
    if not re.fullmatch("aap_[A-Za-z0-9_-]+", token):
        raise ValueError("not a plain callback token")
    encoded = token[4:]
    data = base64.urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4))
    content = data[2:-4]
    if (
        base64.urlsafe_b64encode(data).decode().rstrip("=") != encoded
        or len(content) != int.from_bytes(data[:2], "big")
        or zlib.crc32(data[:-4]) != int.from_bytes(data[-4:], "big")
    ):
        raise ValueError("the callback token is cut or changed")
    if content[:1] != b"\x01":
        raise ValueError("the callback token is of another version")
    try:
        fields = _fields(content[1:])
        activity = ParkedActivity(
            fields[1], fields[2], fields.get(3), fields.get(4), fields[5], fields[6], fields[7]
        )
    except (LookupError, UnicodeDecodeError) as e:
        raise ValueError("the callback token cannot be read") from e
    if activity.attempt < 1:
        raise ValueError("the callback token cannot be read")
    return activity


def _fields(content: bytes) -> dict:
    """The fields by their number. Numbers above 7 are for others, and are skipped."""
    fields: dict = {}
    at = 0

    def take(length: int) -> bytes:
        nonlocal at
        at += length
        if at > len(content):
            raise LookupError("the content ends within a field")
        return content[at - length : at]

    def number() -> int:
        value = shift = 0
        while (group := take(1)[0]) > 0x7F:
            value |= (group & 0x7F) << shift
            shift += 7
        return value | group << shift

    while at < len(content):
        tag = take(1)[0]
        is_uuid, field = tag & 0x80, tag & 0x7F
        if field == 7:
            value = number()
        else:
            value = take(16 if is_uuid else number())
        if field in fields:
            raise LookupError("a field is there twice")
        if 1 < field < 7:
            value = str(uuid.UUID(bytes=value)) if is_uuid else value.decode()
        if field <= 7:
            fields[field] = value
    return fields
