/* Lets the n-th call that touches a folder fail, or ends the process there.

   Loaded before the C library (LD_PRELOAD); SQLite, Qt and Python all come past here. Nothing
   fails before faults_set() names a folder. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { OPEN_TO_READ = 1, READ = 2, OPEN_TO_WRITE = 4, WRITE = 8, SYNC = 16, NAME = 32, LOCK = 64 };

static char root[PATH_MAX];
static size_t root_length;
static long at, count;
static int code, goes_on;
static unsigned kinds;
static char hit[PATH_MAX + 64];
static unsigned char ours[65536];

void faults_set(const char *folder, long n, int error, int on, unsigned which) {
    strncpy(root, folder, sizeof root - 1);
    root_length = strlen(root);
    at = n, code = error, goes_on = on, kinds = which, count = 0, hit[0] = 0;
}

long faults_count(void) { return count; }

const char *faults_hit(void) { return hit; }

static int below(const char *path) {
    return root_length && path && !strncmp(path, root, root_length);
}

static int is_ours(int descriptor) {
    return descriptor >= 0 && descriptor < (int)sizeof ours && ours[descriptor];
}

static int fails(unsigned kind, const char *call, const char *path) {
    if (!root_length || !(kinds & kind)) return 0;
    count++;
    if (!at || count < at || (count > at && !goes_on)) return 0;
    if (!hit[0]) snprintf(hit, sizeof hit, "%s %s", call, path ? path : "");
    if (code < 0) kill(getpid(), SIGKILL);
    errno = code;
    return 1;
}

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static int opened(int descriptor) {
    if (descriptor >= 0 && descriptor < (int)sizeof ours) ours[descriptor] = 1;
    return descriptor;
}

static unsigned way(int flags) {
    return flags & (O_WRONLY | O_RDWR | O_CREAT) ? OPEN_TO_WRITE : OPEN_TO_READ;
}

#define MODE() \
    mode_t mode = 0; \
    if (flags & (O_CREAT | O_TMPFILE)) { \
        va_list more; \
        va_start(more, flags); \
        mode = va_arg(more, mode_t); \
        va_end(more); \
    }

#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        MODE() \
        REAL(int, #name, const char *, int, ...); \
        if (!below(path)) return real(path, flags, mode); \
        return fails(way(flags), #name, path) ? -1 : opened(real(path, flags, mode)); \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name) \
    int name(int folder, const char *path, int flags, ...) { \
        MODE() \
        REAL(int, #name, int, const char *, int, ...); \
        if (!below(path) && !is_ours(folder)) return real(folder, path, flags, mode); \
        return fails(way(flags), #name, path) ? -1 : opened(real(folder, path, flags, mode)); \
    }
OPENAT(openat)
OPENAT(openat64)

int close(int descriptor) {
    REAL(int, "close", int);
    if (is_ours(descriptor)) ours[descriptor] = 0;
    return real(descriptor);
}

#define MOVE(type, kind, name, declared, given) \
    type name declared { \
        REAL(type, #name, BARE declared); \
        return is_ours(descriptor) && fails(kind, #name, 0) ? -1 : real given; \
    }
#define BARE(...) __VA_ARGS__
MOVE(ssize_t, READ, read, (int descriptor, void *to, size_t size), (descriptor, to, size))
MOVE(ssize_t, READ, pread, (int descriptor, void *to, size_t size, off_t from),
     (descriptor, to, size, from))
MOVE(ssize_t, READ, pread64, (int descriptor, void *to, size_t size, off64_t from),
     (descriptor, to, size, from))
MOVE(ssize_t, WRITE, write, (int descriptor, const void *from, size_t size),
     (descriptor, from, size))
MOVE(ssize_t, WRITE, pwrite, (int descriptor, const void *from, size_t size, off_t to),
     (descriptor, from, size, to))
MOVE(ssize_t, WRITE, pwrite64, (int descriptor, const void *from, size_t size, off64_t to),
     (descriptor, from, size, to))
MOVE(int, WRITE, ftruncate, (int descriptor, off_t size), (descriptor, size))
MOVE(int, WRITE, ftruncate64, (int descriptor, off64_t size), (descriptor, size))
MOVE(ssize_t, WRITE, sendfile, (int descriptor, int from, off_t *at_, size_t size),
     (descriptor, from, at_, size))
MOVE(ssize_t, WRITE, sendfile64, (int descriptor, int from, off64_t *at_, size_t size),
     (descriptor, from, at_, size))
MOVE(int, SYNC, fsync, (int descriptor), (descriptor))
MOVE(int, SYNC, fdatasync, (int descriptor), (descriptor))
MOVE(int, LOCK, flock, (int descriptor, int what), (descriptor, what))

#define PATH(name, declared, given) \
    int name declared { \
        REAL(int, #name, BARE declared); \
        return below(path) && fails(NAME, #name, path) ? -1 : real given; \
    }
PATH(unlink, (const char *path), (path))
PATH(rmdir, (const char *path), (path))
PATH(mkdir, (const char *path, mode_t mode), (path, mode))
PATH(rename, (const char *path, const char *to), (path, to))
PATH(link, (const char *path, const char *to), (path, to))

int unlinkat(int folder, const char *path, int flags) {
    REAL(int, "unlinkat", int, const char *, int);
    int mine = below(path) || is_ours(folder);
    return mine && fails(NAME, "unlinkat", path) ? -1 : real(folder, path, flags);
}
