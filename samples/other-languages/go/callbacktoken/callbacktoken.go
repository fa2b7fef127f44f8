// Package callbacktoken opens plain callback tokens. The layout is in docs/wire-format.md; copy this file.
package callbacktoken

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"hash/crc32"
	"strings"
	"unicode/utf8"
)

// Activity is what a callback token holds. One without a workflow has neither workflow nor run id.
type Activity struct {
	TaskToken    []byte
	Namespace    string
	WorkflowID   string
	RunID        string
	ActivityID   string
	ActivityType string
	Attempt      int
}

var (
	errNotPlain   = errors.New("not a plain callback token")
	errChanged    = errors.New("the callback token is cut or changed")
	errVersion    = errors.New("the callback token is of another version")
	errUnreadable = errors.New("the callback token cannot be read")
)

// Open reads the token, or says why it is not as it was made.
func Open(token string) (*Activity, error) {
	encoded, plain := strings.CutPrefix(token, "aap_")
	if !plain || strings.ContainsAny(encoded, "\r\n") { // Go's decoder would skip line breaks.
		return nil, errNotPlain
	}
	data, err := base64.RawURLEncoding.Strict().DecodeString(encoded)
	if err != nil {
		return nil, errNotPlain
	}
	if len(data) < 6 {
		return nil, errChanged
	}
	body, checksum := data[:len(data)-4], data[len(data)-4:]
	content := body[2:]
	if len(content) != int(binary.BigEndian.Uint16(body)) ||
		crc32.ChecksumIEEE(body) != binary.BigEndian.Uint32(checksum) {
		return nil, errChanged
	}
	if len(content) == 0 || content[0] != 1 {
		return nil, errVersion
	}
	return read(content[1:])
}

// read takes the fields; numbers above 7 are for others, and are skipped.
func read(content []byte) (*Activity, error) {
	activity := &Activity{}
	texts := map[byte]*string{2: &activity.Namespace, 3: &activity.WorkflowID, 4: &activity.RunID,
		5: &activity.ActivityID, 6: &activity.ActivityType}
	seen := map[byte]bool{}
	for in := bytes.NewBuffer(content); in.Len() > 0; {
		tag, _ := in.ReadByte()
		isUUID, field := tag&0x80 != 0, tag&0x7F
		if field <= 7 && seen[field] {
			return nil, errUnreadable
		}
		seen[field] = true
		length := uint64(16)
		if !isUUID || field == 7 {
			var err error
			if length, err = binary.ReadUvarint(in); err != nil {
				return nil, errUnreadable
			}
		}
		if field == 7 {
			activity.Attempt = int(length)
			continue
		}
		if length > uint64(in.Len()) {
			return nil, errUnreadable
		}
		value := in.Next(int(length))
		if field == 1 {
			activity.TaskToken = value
		} else if text := texts[field]; text != nil && isUUID {
			*text = uuidText(value)
		} else if text != nil && utf8.Valid(value) {
			*text = string(value)
		} else if text != nil {
			return nil, errUnreadable
		}
	}
	if !seen[1] || !seen[2] || !seen[5] || !seen[6] || activity.Attempt < 1 {
		return nil, errUnreadable
	}
	return activity, nil
}

func uuidText(value []byte) string {
	digits := hex.EncodeToString(value)
	return strings.Join([]string{digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]}, "-")
}
