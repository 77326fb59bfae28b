# Makes the packages for Windows: target\package\*.msi and *.exe. Untested: nobody has run this on Windows yet.
# Needs JAVA_HOME (a JDK 25 with jpackage), Maven, and the WiX Toolset. With -Untested it leaves the tests out.
param([switch] $Untested)
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
$project = (Resolve-Path "$PSScriptRoot\..\..").Path
Set-Location $project
if (-not $env:JAVA_HOME) { throw 'Set JAVA_HOME to a JDK 25.' }
$bin = "$env:JAVA_HOME\bin"
Remove-Item Env:JAVA_TOOL_OPTIONS -ErrorAction SilentlyContinue

$skip = if ($Untested) { '-Dmaven.test.skip=true' } else { '-Dmaven.test.skip=false' }
& mvn -B -q $skip package
$version = (Select-String -Path target\classes\workreport\version.properties -Pattern '^version *= *(.*)$').Matches[0].Groups[1].Value
$date = ([xml] (Get-Content pom.xml -Raw)).project.properties.'project.build.outputTimestamp'
$jars = "$project\target\report-viewer\lib"
$work = "$project\target\image"
$out = "$project\target\package"
Remove-Item -Recurse -Force $work, $out -ErrorAction SilentlyContinue
New-Item -ItemType Directory -Force "$work\classes", "$work\libs", "$work\modules", "$work\fonts", $out | Out-Null

# As packaging/image does it: one folder a jar, what is for newer versions of Java in place of what is for old ones.
Add-Type -AssemblyName System.IO.Compression.FileSystem
$automatic = @()
foreach ($jar in Get-ChildItem "$jars\*.jar") {
    $name = $jar.BaseName
    if ($name -like 'jspecify-*' -or $name -match '^javafx-[a-z]+-[0-9.]+$') { continue }
    $classes = "$work\classes\$name"
    [IO.Compression.ZipFile]::ExtractToDirectory($jar.FullName, $classes)
    foreach ($newer in 9..25) {
        $versioned = "$classes\META-INF\versions\$newer"
        if (Test-Path $versioned) { Copy-Item -Recurse -Force "$versioned\*" $classes }
    }
    foreach ($left in 'META-INF\versions', 'META-INF\maven', 'META-INF\MANIFEST.MF', 'META-INF\INDEX.LIST', 'javafx-swt.jar') {
        Remove-Item -Recurse -Force "$classes\$left" -ErrorAction SilentlyContinue
    }
    # Of the character maps of PDFs those of simplified Chinese; our own need only the identity.
    Get-ChildItem "$classes\org\apache\fontbox\cmap" -File -ErrorAction SilentlyContinue |
        Where-Object { $_.Extension -ne '.class' -and $_.Name -notlike 'Identity*' -and $_.Name -notlike '*GB*' } | Remove-Item
    # Fonts become files of their own, which JavaFX reads where they lie; others it would unpack at each start.
    Get-ChildItem -Recurse $classes -Filter feather.ttf | Copy-Item -Destination "$work\fonts"
    Get-ChildItem "$classes\workreport\fonts\*.ttf" -ErrorAction SilentlyContinue | Move-Item -Destination "$work\fonts"
    New-Item -ItemType Directory -Force "$work\libs\$name" | Out-Null
    Get-ChildItem "$classes\*.dll" | Move-Item -Destination "$work\libs\$name"
    if (-not (Test-Path "$classes\module-info.class")) { $automatic += $jar.FullName }
}

# jlink takes no automatic modules: those get the descriptor that jdeps derives from their classes.
& "$bin\jdeps" --multi-release 25 --ignore-missing-deps --module-path $jars --generate-module-info "$work\descriptors" @automatic | Out-Null
foreach ($descriptor in Get-ChildItem -Recurse "$work\descriptors" -Filter module-info.java) {
    $text = Get-Content $descriptor.FullName -Raw
    $module = [regex]::Match($text, 'module (\S+) \{').Groups[1].Value
    $package = [regex]::Match($text, 'exports ([^;\s]+);').Groups[1].Value.Replace('.', '\')
    $classes = Get-ChildItem "$work\classes" -Directory |
        Where-Object { -not (Test-Path "$($_.FullName)\module-info.class") -and (Test-Path "$($_.FullName)\$package\*.class") } |
        Select-Object -First 1
    & "$bin\javac" -proc:none -Xlint:none -nowarn -d $classes.FullName --module-path $jars `
        --patch-module "$module=$($classes.FullName)" $descriptor.FullName
}
foreach ($classes in Get-ChildItem "$work\classes" -Directory) {
    $libs = "$work\libs\$($classes.Name)"
    if (Get-ChildItem $libs) {
        & "$bin\jmod" create --class-path $classes.FullName --libs $libs --date $date "$work\modules\$($classes.Name).jmod"
    } else {
        Move-Item $classes.FullName "$work\modules"
    }
}
& "$bin\jlink" --module-path "$work\modules" --add-modules workreport,org.slf4j.nop,jdk.charsets,jdk.localedata --output "$out\runtime" `
    --compress 'zip-9:filter=**.class' --strip-java-debug-attributes --no-header-files --no-man-pages --include-locales=zh,en
Move-Item "$work\fonts" "$out\runtime\lib\fonts"

# An .ico is a list of PNGs behind a table of their sizes.
$pictures = 16, 32, 48, 128, 256 | ForEach-Object {
    @{ Size = $_; Bytes = [IO.File]::ReadAllBytes("$project\src\main\resources\workreport\icons\$_.png") }
}
$icon = [IO.BinaryWriter]::new([IO.File]::Create("$out\report-viewer.ico"))
$icon.Write([uint16] 0); $icon.Write([uint16] 1); $icon.Write([uint16] $pictures.Count)
$offset = 6 + 16 * $pictures.Count
foreach ($picture in $pictures) {
    $side = [byte] ($picture.Size % 256)
    $icon.Write($side); $icon.Write($side); $icon.Write([uint16] 0)
    $icon.Write([uint16] 1); $icon.Write([uint16] 32)
    $icon.Write([uint32] $picture.Bytes.Length); $icon.Write([uint32] $offset)
    $offset += $picture.Bytes.Length
}
foreach ($picture in $pictures) { $icon.Write($picture.Bytes) }
$icon.Close()

# Reports that can be sent end in .workreport. Windows knows only the last part of a name: a model file that is to open by
# double-click ends so there as well; what it is, the program tells by what it holds.
@'
mime-type=application/vnd.workreport+zip
extension=workreport
description=Work report
'@ | Set-Content "$out\model.properties"
$options = Get-Content packaging\java-options | ForEach-Object { '--java-options'; $_ }
& "$bin\jpackage" --type app-image --name report-viewer --app-version $version --runtime-image "$out\runtime" `
    --module workreport/workreport.Main --icon "$out\report-viewer.ico" --vendor 'Work report viewer maintainers' `
    --description 'Work report viewer' @options --dest $out

# The cache of the ahead-of-time step: read a little in the window that opens, in all its views, then close it.
$env:JAVA_TOOL_OPTIONS = "-XX:AOTCacheOutput=$out\report-viewer.aot"
Start-Process -Wait "$out\report-viewer\report-viewer.exe"
Remove-Item Env:JAVA_TOOL_OPTIONS
if (Test-Path "$out\report-viewer.aot") {
    Copy-Item "$out\report-viewer.aot" "$out\report-viewer\app"
    $configuration = "$out\report-viewer\app\report-viewer.cfg"
    (Get-Content $configuration) -replace '^\[JavaOptions\]$', "[JavaOptions]`njava-options=-XX:AOTCache=`$APPDIR\report-viewer.aot" |
        Set-Content $configuration
}

foreach ($type in 'msi', 'exe') {
    & "$bin\jpackage" --type $type --app-image "$out\report-viewer" --name report-viewer --app-version $version `
        --license-file LICENSE --file-associations "$out\model.properties" --win-menu --win-shortcut-prompt --win-dir-chooser `
        --win-upgrade-uuid 2f0a4b0e-9b3c-4d0e-8f0b-5a6f3a1c7d21 --dest $out
}
Get-ChildItem "$out\*.msi", "$out\*.exe"
