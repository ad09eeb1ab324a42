/* In the place of Windows' bcryptprimitives.dll, which Wine 8 lacks: random bytes for Rust. */

#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID bytes, ULONG length);

__declspec(dllexport) BOOL ProcessPrng(PBYTE bytes, SIZE_T length) {
  return SystemFunction036(bytes, (ULONG)length) ? TRUE : FALSE;
}
